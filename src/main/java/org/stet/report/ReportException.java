package org.stet.report;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** A report that cannot be read back. */
public final class ReportException extends ProblemException {

    private static final long serialVersionUID = 1;

    ReportException(Problem problem) {
        super(List.of(problem));
    }
}
