package org.stet.engine;

import java.util.Comparator;
import java.util.List;
import org.stet.finding.LeastChange;

/**
 * A change that may settle a finding.
 *
 * @param sort  what it takes
 * @param words how many words it touches
 * @param says  in plain words, behind "No finding if"
 * @param after the facts as they would be
 */
record Candidate(Sort sort, int words, String says, List<LeastChange.Edit> edits, Known after) {

    /** Smallest first; of equal ones that which is proposed first. */
    static final Comparator<Candidate> SMALLEST_FIRST = Comparator.comparing(Candidate::sort).thenComparingInt(Candidate::words);

    /** What a change takes, the least first. */
    enum Sort {
        /** Other words in the place of some, which are known. */
        WORDS,
        /** Words beside those that are there, which are known. */
        ADDITION,
        /** What is compared would have to come out otherwise; by which words is not known. */
        COMPARISON,
        /** What the rule finds missing. */
        MISSING,
        /** What the rule says of the fact itself. */
        FIELD,
        REMOVAL
    }

    Candidate {
        edits = List.copyOf(edits);
    }

    LeastChange told() {
        return new LeastChange("No finding if " + says + ".", edits);
    }
}
