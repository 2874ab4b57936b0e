package org.stet.rule;

import java.util.List;
import java.util.Map;
import org.stet.text.Span;

/**
 * A draft with its sources on which a rule must fire at the words that the file marks {@code [[so]]}, or, with {@code stands},
 * stay silent.
 *
 * @param draft     without the marks
 * @param marked    the words that must be found; empty (0-0) where the draft stands
 * @param published ISO date of draft and sources, empty where the file gives none
 * @param archive   texts that were published too, by the ISO date they were published on; where there are any, no text is the source of another
 */
public record Example(String draft, boolean stands, Span marked, String published, List<String> sources, Map<String, String> archive) {

    public Example {
        sources = List.copyOf(sources);
        archive = Map.copyOf(archive);
    }

    /** A draft with its sources. */
    public Example(String draft, boolean stands, Span marked, String published, List<String> sources) {
        this(draft, stands, marked, published, sources, Map.of());
    }
}
