package org.stet.audit;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.document.Document;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Wording;
import org.stet.language.ForeignLanguageException;
import org.stet.text.ProblemException;
import org.stet.text.UnreadException;

/** Reads what a document states, or takes what somebody reviewed. */
final class DocumentReader {

    private final Function<Document, DocumentReading> extraction;

    /** @param extraction what a document states; asked by several threads */
    DocumentReader(Function<Document, DocumentReading> extraction) {
        this.extraction = extraction;
    }

    /**
     * Facts that somebody reviewed stand as they are; the words are read all the same where a draft is held against its sources.
     *
     * @param reviewed null where nobody did
     */
    ReadDocument read(Document document, @Nullable DocumentFacts reviewed, boolean peers) {
        try {
            return ReadDocument.of(document, reviewed == null ? extract(document)
                    : new DocumentReading(reviewed, peers ? List.of() : wordings(document), List.of()));
        } catch (UnreadException e) {
            return ReadDocument.unread(document, e);
        }
    }

    /** The sentences of a document whose facts somebody reviewed; none if it is in another language, which facts are not. */
    private List<Wording> wordings(Document document) {
        try {
            return extract(document).wordings();
        } catch (ForeignLanguageException e) {
            return List.of();
        }
    }

    private DocumentReading extract(Document document) {
        try {
            return extraction.apply(document);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Stumble(document, e);
        }
    }

    /** Our own fault, with the document on which it happened. Without a public constructor, so that streams hand it on as it is. */
    private static final class Stumble extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Stumble(Document document, RuntimeException fault) {
            super("on " + document.path() + ", " + fault, fault);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
