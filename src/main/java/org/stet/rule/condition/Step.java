package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * One condition of a rule as its editor wrote it, and the clauses it comes to.
 *
 * @param text in one line
 */
public record Step(String text, List<Clause> clauses) {

    public Step {
        clauses = List.copyOf(clauses);
    }

    /** Names of the facts it matches, in order. */
    public List<String> facts() {
        List<String> names = new ArrayList<>();
        clauses.forEach(c -> {
            if (c instanceof Clause.One one) {
                names.add(one.pattern().name());
            }
        });
        return names;
    }
}
