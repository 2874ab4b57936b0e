package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.stet.eval.Outcome;
import org.stet.text.Problem;

/** Cases that could not be read, and cases that could not be checked; told when all others are done. */
final class CaseTroubles {

    /** More would only be scrolled past. */
    private static final int MOST_TOLD = 100;

    private final Stet stet;
    private final List<Problem> unreadable = new ArrayList<>();
    private final List<Problem> unchecked = new ArrayList<>();
    private long untold;
    private boolean faulted;

    CaseTroubles(Stet stet) {
        this.stet = stet;
    }

    void unreadable(Problem problem) {
        keep(problem, unreadable);
    }

    boolean isEmpty() {
        return unreadable.isEmpty() && unchecked.isEmpty();
    }

    /** Keeps in mind what kept a case from being checked, if anything did. */
    void look(Outcome outcome) {
        if (!outcome.isChecked()) {
            keep(Problem.of(outcome.of().where(), outcome.unchecked(), ""), unchecked);
        }
        outcome.fault().ifPresent(fault -> {
            faulted = true;
            if (stet.stacktrace()) {
                fault.printStackTrace(stet.console().messages());
            }
        });
    }

    private void keep(Problem problem, List<Problem> list) {
        if (list.size() < MOST_TOLD) {
            list.add(problem);
        } else {
            untold++;
        }
    }

    /** Tells all of them, in the order of the cases. The exit code. */
    int tell(int exitWithout) {
        stet.console().tell(unreadable);
        stet.console().tell(unchecked);
        if (untold > 0) {
            stet.console().say("and " + untold + " more such problems");
        }
        if (faulted) {
            return Exit.OWN_FAULT;
        }
        return isEmpty() ? exitWithout : Exit.BAD_INPUT;
    }
}
