package org.stet.audit;

import java.util.List;
import java.util.Map;
import org.stet.fact.Fact;
import org.stet.fact.Skipped;
import org.stet.text.Source;

/**
 * What is known of one story, ready for any rules to be run on.
 *
 * @param facts   an article for each document that was read, what each states, how that corresponds, and what supports the draft
 * @param texts   of the documents that were read, by id
 * @param unread  why a document took no part, in sentences, by id
 * @param skipped what was not read of a document, by id, in text order: all of one that took no part
 */
public record Dossier(List<Fact> facts, Map<String, Source> texts, Map<String, String> unread, Map<String, List<Skipped>> skipped) {

    public Dossier {
        facts = List.copyOf(facts);
        texts = Map.copyOf(texts);
        unread = Map.copyOf(unread);
        skipped = Map.copyOf(skipped);
    }
}
