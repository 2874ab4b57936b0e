package org.stet.eval;

import java.util.List;
import java.util.Map;
import org.stet.document.Document;

/**
 * Documents of which it is known which tell of the same event.
 *
 * @param name      of the folder they were read from
 * @param documents as they would be given to an audit: none says which story it is of
 * @param stories   by the id of a document, its story; one that stands alone is a story of its own
 * @param originals by the id of a document that is a copy, the id of what it was copied from
 */
public record LabelledArchive(String name, List<Document> documents, Map<String, String> stories, Map<String, String> originals) {

    public LabelledArchive {
        documents = List.copyOf(documents);
        stories = Map.copyOf(stories);
        originals = Map.copyOf(originals);
    }
}
