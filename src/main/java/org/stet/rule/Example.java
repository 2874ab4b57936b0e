package org.stet.rule;

import java.util.List;

/**
 * A draft with its sources on which a rule must fire at the words marked {@code [[so]]}, or, with {@code stands}, stay silent.
 *
 * @param marked the words that must be found; empty where the draft stands
 */
public record Example(String draft, boolean stands, String marked, String published, List<String> sources) {

    public Example {
        sources = List.copyOf(sources);
    }
}
