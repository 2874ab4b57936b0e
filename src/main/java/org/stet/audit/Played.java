package org.stet.audit;

import java.util.List;
import java.util.stream.Stream;
import org.stet.finding.Finding;
import org.stet.rule.Example;
import org.stet.rule.Rule;

/**
 * What came of one example of a rule.
 *
 * @param number   its place in the rule file, from 1
 * @param findings of all rules in force, sorted
 * @param misses   why the rule found nothing; empty where it did, or should not
 * @param refusal  why the example could not be played; empty where it was
 */
public record Played(Rule rule, int number, Example example, List<Finding> findings, List<Misses.Miss> misses, String refusal) {

    /** Id of the example's own text. */
    static final String DRAFT = "draft";

    public Played {
        findings = List.copyOf(findings);
        misses = List.copyOf(misses);
    }

    /** Whether it went as the rule file says: something found at the words marked, or by this rule nothing at all. */
    public boolean passes() {
        return refusal.isEmpty() && (example.stands() ? own().isEmpty() : own().stream().anyMatch(this::isMarked));
    }

    /** What the rule itself found. */
    public List<Finding> own() {
        return findings.stream().filter(f -> f.rule().equals(rule.id())).toList();
    }

    /** What other rules found: at the words marked, or anywhere where none are. */
    public List<Finding> others() {
        Stream<Finding> others = findings.stream().filter(f -> !f.rule().equals(rule.id()));
        return others.filter(f -> example.stands() || isMarked(f)).toList();
    }

    /** Whether it stands at the marked words; of two published texts it may name either first. */
    private boolean isMarked(Finding finding) {
        return Stream.concat(Stream.of(finding.primary()), example.archive().isEmpty() ? Stream.empty() : finding.related().stream())
                .anyMatch(e -> e.document().equals(DRAFT) && e.span().overlaps(example.marked()));
    }
}
