package org.stet.audit;

import java.util.List;
import org.stet.document.Document;
import org.stet.fact.DocumentReading;
import org.stet.fact.SoughtWord;
import org.stet.fact.Telling;

/** What it takes to follow one claim through documents that were read before. For several threads. */
public interface ClaimStages {

    /** A claim that somebody wrote by itself, as a document of its own. @throws AuditException if nothing in it can be looked for */
    ReadDocument claim(Document written);

    /** By which documents are found that may tell the claim. */
    List<SoughtWord> soughtWords(ReadDocument claim);

    /** Hashes of a document's words, as claims look for them: ascending, each once. */
    int[] searchWords(DocumentReading reading, Document document);

    /**
     * Where a document tells a claim, and how.
     *
     * @param claim    read as a document of its own
     * @param document another
     * @return one for each sentence that tells it, in text order
     */
    List<Telling> trace(ReadDocument claim, ReadDocument document);
}
