package org.stet.language;

import org.stet.document.Document;
import org.stet.text.Deadline;

/** Reads a document's sentences. Implementations are safe for use by several threads at once. */
public interface Annotator {

    /** @throws org.stet.text.DeadlineException if the deadline passes; asked at every sentence */
    AnnotatedDocument annotate(Document document, Deadline deadline);

    /** Takes the time it needs. */
    default AnnotatedDocument annotate(Document document) {
        return annotate(document, Deadline.none());
    }

    /** Name and version of what stands behind it; facts kept from another version are read again. */
    String version();
}
