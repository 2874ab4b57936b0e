package org.stet.audit;

import java.util.List;
import org.stet.document.Document;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Skipped;
import org.stet.text.Span;
import org.stet.text.UnreadException;

/**
 * A document and what it states.
 *
 * @param reading of one that took no part: no facts, and all of it skipped
 * @param unread  why it took no part, in sentences; empty for one that was read
 */
public record ReadDocument(Document document, DocumentReading reading, String unread) {

    /** Why a document takes no part on which Stet itself failed, in a word or two. */
    static final String FAULT = "a fault";

    static ReadDocument of(Document document, DocumentReading reading) {
        return new ReadDocument(document, reading, "");
    }

    static ReadDocument unread(Document document, UnreadException reason) {
        return unread(document, reason.reason(), "not checked: " + reason.problem().what() + ". " + reason.problem().mend());
    }

    /**
     * One that takes no part.
     *
     * @param reason in a word or two
     * @param says   in sentences
     */
    public static ReadDocument unread(Document document, String reason, String says) {
        Skipped all = new Skipped(new Span(0, document.text().length()), reason);
        return new ReadDocument(document, new DocumentReading(DocumentFacts.none(document.id(), document.sha256()), List.of(), List.of(all)), says);
    }

    /** One on which Stet itself failed. */
    public static ReadDocument failed(Document document, Throwable fault) {
        return unread(document, FAULT, failed(fault));
    }

    /** Why a document or story was not checked on which Stet itself failed, in sentences. */
    public static String failed(Throwable fault) {
        return "not checked: " + (fault instanceof OutOfMemoryError ? "Stet ran out of memory on it. STET_JAVA_OPTS=-Xmx4g gives it more."
                : fault instanceof StackOverflowError ? "it is nested too deep for Stet." : "Stet itself failed on it (" + fault + ").");
    }

    /** What a person should know of how it was read, in one sentence; empty if nothing. */
    public String notice() {
        return isRead() ? ForeignParagraphs.notice(document, reading).orElse("") : "";
    }

    public String id() {
        return document.id();
    }

    public boolean isRead() {
        return unread.isEmpty();
    }
}
