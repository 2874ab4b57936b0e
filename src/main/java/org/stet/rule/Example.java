package org.stet.rule;

import java.util.List;
import org.stet.text.Span;

/**
 * A draft with its sources on which a rule must fire at the words that the file marks {@code [[so]]}, or, with {@code stands},
 * stay silent.
 *
 * @param draft     without the marks
 * @param marked    the words that must be found; empty (0-0) where the draft stands
 * @param published ISO date of draft and sources, empty where the file gives none
 */
public record Example(String draft, boolean stands, Span marked, String published, List<String> sources) {

    public Example {
        sources = List.copyOf(sources);
    }
}
