package org.stet.engine;

import java.util.List;
import org.stet.finding.LeastChange;
import org.stet.text.Span;

/**
 * Other words for a stretch of a text.
 *
 * @param old what stands there
 */
record Swap(String document, Span span, String old, String words) {

    LeastChange.Edit edit() {
        return new LeastChange.Edit(document, span, words);
    }

    /** Whether it changes anything but letter case, and writes something. */
    boolean isChange() {
        return !words.isBlank() && !old.isBlank() && !old.equalsIgnoreCase(words);
    }

    /** How many words it touches. */
    static int size(List<Swap> swaps) {
        return swaps.stream().mapToInt(s -> Math.max(WordDiff.words(s.old).size(), WordDiff.words(s.words).size())).sum();
    }
}
