package org.stet.text;

import java.util.List;

/** A document that takes no part, as it could not or must not be read; the others go on. Says why in exactly one problem. */
public abstract class UnreadException extends ProblemException {

    private static final long serialVersionUID = 1;

    protected UnreadException(Problem problem) {
        super(List.of(problem));
    }

    /** Why in a word or two, for a list of what was not read. */
    public abstract String reason();

    public Problem problem() {
        return problems().get(0);
    }
}
