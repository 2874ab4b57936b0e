package org.stet.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.text.Problem;

/**
 * The rules in force.
 *
 * @param rules    by id
 * @param problems everything wrong in the folders read; the rules it concerns are not among {@code rules}
 * @param sha256   of the contents of all rule files and of what a newsroom sets for them, independent of their paths' roots and of the
 *                 order read
 * @param off      what a newsroom has switched off, by name; not among {@code rules}
 */
public record RuleSet(List<Rule> rules, List<Problem> problems, String sha256, List<SwitchedOff> off) {

    public RuleSet {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
        off = List.copyOf(off);
    }

    /** Rules as they are written, with nothing set for them. */
    public RuleSet(List<Rule> rules, List<Problem> problems, String sha256) {
        this(rules, problems, sha256, List.of());
    }

    /** The same with more that is wrong. */
    public RuleSet withProblems(List<Problem> more) {
        return more.isEmpty() ? this : new RuleSet(rules, Stream.concat(problems.stream(), more.stream()).distinct().sorted().toList(), sha256, off);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
