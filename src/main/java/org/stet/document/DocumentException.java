package org.stet.document;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** A document, corpus file or pattern file that cannot be used. */
public final class DocumentException extends ProblemException {

    private static final long serialVersionUID = 1;

    public DocumentException(List<Problem> problems) {
        super(problems);
    }

    public static DocumentException of(String file, String what, String mend) {
        return new DocumentException(List.of(Problem.of(file, what, mend)));
    }
}
