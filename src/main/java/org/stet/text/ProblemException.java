package org.stet.text;

import java.util.List;

/** Input that cannot be used; every room has its own subclass. Carries all problems found, not only the first. */
public abstract class ProblemException extends RuntimeException {

    private final transient List<Problem> problems;

    protected ProblemException(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::show).toList()));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
