package org.stet.rule;

import java.util.List;
import java.util.Optional;
import org.stet.text.Problem;

/**
 * The rules in force.
 *
 * @param rules    by id
 * @param problems everything wrong in the folders read; the rules it concerns are not among {@code rules}
 * @param sha256   of the contents of all rule files, independent of their paths' roots and of the order read
 */
public record RuleSet(List<Rule> rules, List<Problem> problems, String sha256) {

    public RuleSet {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
