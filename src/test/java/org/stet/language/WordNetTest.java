package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordNetTest {

    private static final WordNet WORDNET = Models.LANGUAGE.wordNet();

    @Test
    void synonyms() {
        assertTrue(WORDNET.synonyms("accuse", 'v').contains("charge"));
        assertTrue(WORDNET.synonyms("cordial", 'a').contains("friendly"));
        assertTrue(WORDNET.synonyms("call", 'n').contains("phone call"));
    }

    @Test
    void synonymsHoldBothWays() {
        assertTrue(WORDNET.synonyms("revoke", 'v').contains("annul"));
        assertTrue(WORDNET.synonyms("annul", 'v').contains("revoke"));
    }

    @Test
    void antonyms() {
        assertTrue(WORDNET.antonyms("deny", 'v').contains("admit"));
        assertTrue(WORDNET.antonyms("cordial", 'a').contains("unfriendly"));
    }

    @Test
    void containers() {
        assertTrue(WORDNET.containers("paris").containsAll(Set.of("france", "europe")));
        assertTrue(WORDNET.containers("bogota").containsAll(Set.of("colombia", "south america")));
        assertTrue(WORDNET.containers("white house").containsAll(Set.of("washington", "united states", "usa")));
    }

    @Test
    void related() {
        assertTrue(WORDNET.related("colombian").contains("colombia"));
        assertTrue(WORDNET.related("killing").contains("kill"));
        assertTrue(WORDNET.related("accuse").contains("accusation"));
    }

    @Test
    void unknownWordsGiveNothing() {
        assertEquals(Set.of(), WORDNET.synonyms("trondvik", 'n'));
        assertEquals(Set.of(), WORDNET.antonyms("", 'x'));
        assertEquals(Set.of(), WORDNET.containers("trondvik"));
        assertEquals(Set.of(), WORDNET.related("\ud83d"));
    }
}
