package org.stet.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.Source;
import org.stet.text.Span;

class ShortIdsTest {

    @Test
    void areAsLongAsItTakes() {
        List<Finding> findings = List.of(finding("aaaaaaaa1", 0), finding("aaaaaaaa2", 1), finding("bbbbbbbb1", 2), finding("bbbbbbbb1", 3));
        List<Finding> named = ShortIds.assign(findings);
        assertEquals(List.of("aaaaaaaa1", "aaaaaaaa2", "bbbbbbbb", "bbbbbbbb-2"), named.stream().map(Finding::id).toList());
        assertEquals(named, ShortIds.assign(named));
    }

    private static Finding finding(String fingerprint, int at) {
        Span span = new Span(at, at + 1);
        Evidence evidence = new Evidence("d", "", span, "x", "x", new Source("d", "abcdef").excerpt(span));
        return new Finding("", "rule", Category.UNSUPPORTED, Level.NOTE, 1, "", "", "", "", evidence, List.of(), Proof.NONE, fingerprint,
                State.NEW, Waiving.NONE);
    }
}
