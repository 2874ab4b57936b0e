package org.stet.finding;

import java.util.List;
import org.stet.fact.Fact;

/**
 * All that the rules were run on for one story, kept so that they can be run again.
 *
 * @param documents ids, in order
 * @param facts     in the order of their ids
 */
public record Story(List<String> documents, List<Fact> facts) {

    public Story {
        documents = List.copyOf(documents);
        facts = List.copyOf(facts);
    }
}
