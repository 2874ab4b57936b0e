package org.stet.audit;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** Inputs that do not go together. */
public final class AuditException extends ProblemException {

    private static final long serialVersionUID = 1;

    public AuditException(List<Problem> problems) {
        super(problems);
    }
}
