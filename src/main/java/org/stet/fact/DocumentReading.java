package org.stet.fact;

import java.util.List;

/**
 * What a document states, and in which words.
 *
 * @param wordings its sentences in text order; none where only its facts are known
 * @param skipped  what was not read, in text order, not overlapping and none of it in a wording; none where the facts were reviewed, as they stand for all of the document
 */
public record DocumentReading(DocumentFacts facts, List<Wording> wordings, List<Skipped> skipped) {

    public DocumentReading {
        wordings = List.copyOf(wordings);
        skipped = List.copyOf(skipped);
    }
}
