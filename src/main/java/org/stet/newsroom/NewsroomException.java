package org.stet.newsroom;

import java.util.List;
import org.stet.text.Problem;
import org.stet.text.ProblemException;

/** A newsroom's settings that cannot be used. */
public final class NewsroomException extends ProblemException {

    private static final long serialVersionUID = 1L;

    NewsroomException(List<Problem> problems) {
        super(problems);
    }
}
