package org.stet.cli;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** A command that cannot be carried out as it was given. */
final class CommandException extends ProblemException {

    private static final long serialVersionUID = 1;

    CommandException(List<Problem> problems) {
        super(problems);
    }

    static CommandException of(String where, String what, String mend) {
        return new CommandException(List.of(Problem.of(where, what, mend)));
    }
}
