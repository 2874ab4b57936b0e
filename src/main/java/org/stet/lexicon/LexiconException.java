package org.stet.lexicon;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** A lexicon that cannot be used. */
public final class LexiconException extends ProblemException {

    public LexiconException(List<Problem> problems) {
        super(problems);
    }
}
