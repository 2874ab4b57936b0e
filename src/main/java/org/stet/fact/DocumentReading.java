package org.stet.fact;

import java.util.List;

/**
 * What a document states, and in which words.
 *
 * @param wordings its sentences in text order; none where only its facts are known
 */
public record DocumentReading(DocumentFacts facts, List<Wording> wordings) {

    public DocumentReading {
        wordings = List.copyOf(wordings);
    }
}
