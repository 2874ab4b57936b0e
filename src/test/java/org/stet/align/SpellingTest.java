package org.stet.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.lexicon.LexiconReader;

class SpellingTest {

    private final Spelling spelling = new Spelling(new Vocabulary(LexiconReader.read(Path.of("rules/lexicon")), new Atlas()));

    @ParameterizedTest
    @CsvSource({
        "katrin, katrina, true",
        "lindqvist, lindquist, true",
        "halloran, hallroan, true",
        "brandt, brand, true",
        "okafor, okafor, false",
        "holm, hoff, false",
        "joe, joel, true",
        "jo, joe, false",
        "kate, katie, false",
        "dan, danny, false",
        "bill, will, false",
        "alexandersson, alexanderson, true",
        "alexandersson, aleksandersen, false",
        "sm1th, smith, false"})
    void variantsOfOneNameAreALetterApart(String one, String other, boolean variants) {
        assertEquals(variants, spelling.areVariants(one, other));
        assertEquals(variants, spelling.areVariants(other, one), "in either order");
    }

    @ParameterizedTest
    @CsvSource({"'', abc, 3", "abc, abc, 0", "abcd, abdc, 1", "kitten, sitting, 3", "ca, abc, 3"})
    void distanceCountsSwappedNeighboursOnce(String one, String other, int distance) {
        assertEquals(distance, Spelling.distance(one, other));
    }
}
