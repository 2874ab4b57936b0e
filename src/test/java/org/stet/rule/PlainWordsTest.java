package org.stet.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Outcome;

class PlainWordsTest {

    @Test
    void printsNoJava() {
        assertEquals("more specific", PlainWords.of(Outcome.MORE_SPECIFIC));
        assertEquals("110", PlainWords.of(110.0));
        assertEquals("1.5", PlainWords.of(1.5));
        assertEquals("1000000000000", PlainWords.of(1e12));
        assertEquals("any more", PlainWords.of(Double.POSITIVE_INFINITY));
        assertEquals("000 (BBC)", PlainWords.of(new Article("000", true, true, "BBC", "")));
        assertEquals("a and b", PlainWords.of(List.of("a", "b")));
    }

    @Test
    void joinsAsPeopleDo() {
        assertEquals(List.of("", "A", "A and B", "A, B and C"), List.of(PlainWords.join(List.of()), PlainWords.join(List.of("A")),
                PlainWords.join(List.of("A", "B")), PlainWords.join(List.of("A", "B", "C"))));
    }

    @Test
    void fillsATemplateWithoutTouchingWhatItFillsIn() {
        assertEquals("cost $1 and {x} {", new Template("{a.b} and {c} {").fill(p -> List.of(p.name().equals("a") ? "cost $1" : "{x}")));
        assertEquals("the \"A\" and \"B\" of C", new Template("the \"{a.b}\" of {c}").fill(p -> p.name().equals("a") ? List.of("A", "B") : List.of("C")));
    }
}
