package org.stet.language;

import org.stet.document.Document;

/** Reads a document's sentences. Implementations are safe for use by several threads at once. */
public interface Annotator {

    AnnotatedDocument annotate(Document document);

    /** Name and version of what stands behind it; facts kept from another version are read again. */
    String version();
}
