package org.stet.language;

import org.stet.text.Problem;
import org.stet.text.UnreadException;

/** A document that is not written in English. */
public final class ForeignLanguageException extends UnreadException {

    private static final long serialVersionUID = 1;

    /**
     * @param document as its user names it
     * @param language its name in English
     */
    ForeignLanguageException(String document, String language) {
        super(Problem.of(document, "it is written in " + language + ", and Stet reads English only",
                "Give an English translation instead, or facts that somebody wrote down for it with --facts."));
    }

    @Override
    public String reason() {
        return "language";
    }
}
