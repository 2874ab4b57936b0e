package org.stet.audit;

import java.util.List;
import java.util.Map;

/**
 * A story that is to be judged.
 *
 * @param story       its id
 * @param documents   in the order of their ids
 * @param copies      by the id of a document whose text repeats another's, the id of that other; both of this story
 * @param corrections all that the desk has recorded
 */
public record StoryWork(String story, List<ReadDocument> documents, Map<String, String> copies, List<Correction> corrections) {

    public StoryWork {
        documents = List.copyOf(documents);
        copies = Map.copyOf(copies);
        corrections = List.copyOf(corrections);
    }
}
