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
 * @param corrected what the desk has corrected
 */
public record Example(String draft, boolean stands, Span marked, String published, List<String> sources, Map<String, String> archive,
                      List<Corrected> corrected) {

    /**
     * A correction that the desk has recorded.
     *
     * @param claim  what is wrong
     * @param right  what is right instead, in words
     * @param reason why
     */
    public record Corrected(String claim, String right, String reason) {
    }

    public Example {
        sources = List.copyOf(sources);
        archive = Map.copyOf(archive);
        corrected = List.copyOf(corrected);
    }

    /** A draft with its sources. */
    public Example(String draft, boolean stands, Span marked, String published, List<String> sources) {
        this(draft, stands, marked, published, sources, Map.of(), List.of());
    }
}
