package org.stet.language;

import java.nio.file.Path;
import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** The language models cannot be made ready. */
public final class LanguageException extends ProblemException {

    private static final long serialVersionUID = 1;

    LanguageException(Problem problem) {
        super(List.of(problem));
    }

    LanguageException(Path where, String what, String mend, Throwable cause) {
        this(Problem.of(where.toString(), what, mend));
        initCause(cause);
    }

    /** A model file that is there but does not read as what it should be. */
    static LanguageException damaged(Path folder, Throwable cause) {
        return new LanguageException(folder, "the language models in this folder cannot be read: " + cause,
                "Delete the folder; it is built again on the next run.", cause);
    }
}
