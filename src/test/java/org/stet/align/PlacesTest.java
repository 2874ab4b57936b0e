package org.stet.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.fact.Outcome;
import org.stet.lexicon.LexiconReader;

class PlacesTest {

    private final Places places = new Places(LexiconReader.read(Path.of("rules/lexicon")), new Atlas());

    @ParameterizedTest
    @CsvSource({
        "elvik, elvik, SAME",
        "elvik, norland, MORE_SPECIFIC",
        "norland, elvik, LESS_SPECIFIC",
        "elvik, northern isles, MORE_SPECIFIC",
        "elvik, nordhavn, DIFFERENT",
        "norland, sudmark, COMPATIBLE",
        "elvik, sudstad, DIFFERENT",
        "newport, elvik, COMPATIBLE",
        "newport, sudmark, MORE_SPECIFIC",
        "mill lane, elvik, COMPATIBLE",
        "port of elvik, elvik, COMPATIBLE",
        "oval office, white house, MORE_SPECIFIC",
        "oval office, washington, MORE_SPECIFIC",
        "white house, kremlin, DIFFERENT",
    })
    void compares(String here, String there, Outcome expected) {
        assertEquals(expected, places.compare(here, there));
    }

    @Test
    void knowsAllThatMayHoldAPlace() {
        assertEquals(Set.of("white house", "washington"), places.around("oval office"));
        assertEquals(Set.of("elvik county", "norland", "northern isles"), places.around("elvik"));
        assertEquals(Set.of(), places.around("mill lane"));
    }
}
