package org.stet.fact;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** A facts file that cannot be used. */
public final class FactException extends ProblemException {

    public FactException(List<Problem> problems) {
        super(problems);
    }
}
