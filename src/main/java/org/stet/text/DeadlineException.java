package org.stet.text;

import java.time.Duration;

/** A document that could not be read in the time it was given. */
public final class DeadlineException extends UnreadException {

    private static final long serialVersionUID = 1;

    /** @param document as its user names it */
    public DeadlineException(String document, Duration limit) {
        super(Problem.of(document, "reading it took longer than " + limit.toSeconds() + " s",
                "Split it, take out what is no prose, or allow more with --time-limit."));
    }

    @Override
    public String reason() {
        return "time limit";
    }
}
