package org.stet.fact;

import org.stet.text.Span;

/**
 * A stretch of a document that was not read.
 *
 * @param reason {@link #LANGUAGE} or {@link #ZONE}
 */
public record Skipped(Span span, String reason) {

    /** A paragraph that is not in English. */
    public static final String LANGUAGE = "language";
    /** Boilerplate: a newsletter line, a byline, a list of other articles. */
    public static final String ZONE = "zone";

    public Skipped {
        if (!reason.equals(LANGUAGE) && !reason.equals(ZONE)) {
            throw new IllegalArgumentException("no reason to skip a text: " + reason);
        }
    }
}
