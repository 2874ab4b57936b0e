package org.stet.rule;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** Rules that cannot be put in force. */
public final class RuleException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public RuleException(List<Problem> problems) {
        super(problems);
    }
}
