package org.stet.archive;

import java.util.function.Consumer;
import org.stet.document.Document;

/** Where the documents of an archive come from, one after the other. */
@FunctionalInterface
public interface DocumentSource {

    /** Hands on every document once; no two with one id. @param taker may keep it waiting until there is room */
    void walk(Consumer<Document> taker);
}
