package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gazetteer knows of places, and when it would rather not say. */
class GazetteerTest {

    private static final Gazetteer GAZETTEER = Models.LANGUAGE.gazetteer();

    @ParameterizedTest
    @CsvSource({"paris, france", "london, england", "bogotá, south america", "birmingham, united kingdom", "boyaca, colombia", "peru, americas",
            "turkey, western asia", "kiev, ukraine", "washington, united states", "seoul, asia"})
    void aNameMeansOnePlaceInAnother(String name, String holder) {
        assertTrue(GAZETTEER.meant(name).filter(p -> GAZETTEER.around(p).contains(holder)).isPresent(), () -> GAZETTEER.named(name).toString());
    }

    @ParameterizedTest
    @CsvSource({"springfield", "georgia", "cambridge", "valencia", "nowhereville"})
    void aNameOfSeveralMeansNone(String name) {
        assertEquals(Optional.empty(), GAZETTEER.meant(name));
    }

    @ParameterizedTest
    @CsvSource({"us, united states", "U.S., united states", "America, united states", "Britain, united kingdom", "Holland, netherlands", "Burma, myanmar",
            "Ivory Coast, cote d'ivoire", "the Czech Republic, czech republic", "Russia, russia", "China, china"})
    void countriesHaveOneKeyUnderAllTheirNames(String name, String key) {
        assertEquals(key, GAZETTEER.meant(name).map(KnownPlace::key).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"Colombian, colombia", "Colombians, colombia", "British, united kingdom", "Dutch, netherlands", "German, germany", "South Korean, south korea",
            "Georgian, georgia", "Texan, texas"})
    void adjectivesBelongToPlaces(String adjective, String key) {
        assertEquals(Optional.of(key), GAZETTEER.ofAdjective(adjective));
    }

    @Test
    void aPlaceNamedAfterACommaTellsWhichCityIsMeant() {
        assertEquals("texas", GAZETTEER.meant("paris, texas").map(KnownPlace::region).orElse(""));
        assertTrue(GAZETTEER.named("paris, peru").isEmpty());
    }

    @Test
    void countriesHaveCapitals() {
        assertEquals(Optional.of("kabul"), GAZETTEER.capital("afghanistan"));
        assertFalse(GAZETTEER.capital("texas").isPresent());
    }
}
