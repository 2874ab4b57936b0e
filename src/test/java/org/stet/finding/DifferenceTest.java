package org.stet.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.text.Source;
import org.stet.text.Span;

class DifferenceTest {

    private static final Source TEXT = new Source("draft", "The mayor of Norwick resigned on Monday, a source said.");

    @Test
    void oneRuleAtOnePlaceIsOneFinding() {
        Finding one = finding("bare-source", Level.WARNING, 41, 49, "Who?");
        assertEquals(List.of("same bare-source []"), told(List.of(one), List.of(one)));
        assertEquals(List.of("changed bare-source [LEVEL, MESSAGE]"), told(List.of(one), List.of(finding("bare-source", Level.ERROR, 41, 49, "Says who?"))));
        assertEquals(List.of("changed bare-source [WORDS]"), told(List.of(one), List.of(finding("bare-source", Level.WARNING, 41, 54, "Who?"))));
        assertEquals(List.of("appeared vague-source []", "vanished bare-source []"),
                told(List.of(one), List.of(finding("vague-source", Level.WARNING, 0, 9, "Who?"))));
        assertEquals(List.of("appeared bare-source []", "vanished bare-source []"),
                told(List.of(one), List.of(finding("bare-source", Level.WARNING, 0, 9, "Who?"))));
    }

    @Test
    void whatHasMostInCommonIsTakenForOneFirst() {
        Finding wide = finding("bare-source", Level.WARNING, 0, 54, "Who?");
        Finding narrow = finding("bare-source", Level.WARNING, 41, 49, "Who?");
        Finding graver = finding("bare-source", Level.ERROR, 41, 49, "Who?");
        assertEquals(List.of("vanished bare-source []", "same bare-source []"), told(List.of(wide, narrow), List.of(narrow)));
        assertEquals(List.of("vanished bare-source []", "changed bare-source [LEVEL]"), told(List.of(wide, narrow), List.of(graver)));
        assertEquals(List.of("appeared bare-source []", "same bare-source []"), told(List.of(narrow), List.of(graver, narrow)));
    }

    @Test
    void aDifferenceIsAboutAFinding() {
        assertThrows(IllegalArgumentException.class, () -> new Difference(Optional.empty(), Optional.empty(), List.of()));
    }

    private static List<String> told(List<Finding> before, List<Finding> after) {
        return Difference.between(before, after).stream().map(d -> d.kind().label() + " " + d.finding().rule() + " " + d.changed()).toList();
    }

    private static Finding finding(String rule, Level level, int start, int end, String message) {
        Span span = new Span(start, end);
        Evidence at = new Evidence("draft", "", span, span.in(TEXT.text()), "", TEXT.excerpt(span));
        return new Finding("1", rule, Category.ATTRIBUTION_GAP, level, 0.8, message, "Ask.", "", "", at, List.of(), Proof.NONE, "0".repeat(64), State.NEW, Waiving.NONE);
    }
}
