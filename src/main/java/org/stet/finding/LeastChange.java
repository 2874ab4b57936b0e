package org.stet.finding;

import java.util.List;
import org.stet.text.Span;

/**
 * The least change that would settle a finding.
 *
 * @param says  in one sentence ("no finding if the draft said 14"); empty where none is known
 * @param edits what to write where, so that it is made; none where only the author knows the words
 */
public record LeastChange(String says, List<Edit> edits) {

    /** None is known. */
    public static final LeastChange NONE = new LeastChange("", List.of());

    /** Other words for a stretch of a document; empty ones take it out. */
    public record Edit(String document, Span span, String words) {
    }

    public LeastChange {
        edits = List.copyOf(edits);
    }
}
