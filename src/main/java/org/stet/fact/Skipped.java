package org.stet.fact;

import org.stet.text.Span;

/**
 * A stretch of a document that was not read.
 *
 * @param reason in a word or two: {@link #LANGUAGE}, {@link #ZONE}, or why a document was given up
 */
public record Skipped(Span span, String reason) {

    /** A paragraph that is not in English. */
    public static final String LANGUAGE = "language";
    /** Boilerplate: a newsletter line, a byline, a list of other articles. */
    public static final String ZONE = "zone";

    public Skipped {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("what is skipped is skipped for a reason");
        }
    }
}
