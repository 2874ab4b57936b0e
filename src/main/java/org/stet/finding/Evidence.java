package org.stet.finding;

import org.stet.text.Excerpt;
import org.stet.text.Span;

/**
 * A place in a document that a finding speaks of.
 *
 * @param document  the document's id
 * @param publisher its publisher, empty where unknown
 * @param text      the exact words of the span
 * @param says      what that place says, normalised, in plain words
 * @param excerpt   the line it begins on, with the words marked; gives line and column
 * @param copyOf    where the document only repeats the words of another place of the finding: the id of the document it took them from; else empty
 */
public record Evidence(String document, String publisher, Span span, String text, String says, Excerpt excerpt, String copyOf) {

    /** One in the document's own right. */
    public Evidence(String document, String publisher, Span span, String text, String says, Excerpt excerpt) {
        this(document, publisher, span, text, says, excerpt, "");
    }
}
