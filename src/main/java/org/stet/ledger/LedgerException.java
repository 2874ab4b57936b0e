package org.stet.ledger;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** A ledger that cannot be opened, read or written. */
public final class LedgerException extends ProblemException {

    private static final long serialVersionUID = 1;

    private LedgerException(Problem problem, Throwable cause) {
        super(List.of(problem));
        initCause(cause);
    }

    private LedgerException(Problem problem) {
        super(List.of(problem));
    }

    static LedgerException of(String where, String what, String mend) {
        return new LedgerException(Problem.of(where, what, mend));
    }

    static LedgerException of(String where, String what, String mend, Throwable cause) {
        return new LedgerException(Problem.of(where, what, mend), cause);
    }
}
