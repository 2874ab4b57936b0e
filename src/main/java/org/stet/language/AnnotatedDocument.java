package org.stet.language;

import java.util.List;
import org.stet.document.Document;

/** A document and the sentences of all its blocks but boilerplate, in text order. */
public record AnnotatedDocument(Document document, List<Sentence> sentences) {

    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
    }
}
