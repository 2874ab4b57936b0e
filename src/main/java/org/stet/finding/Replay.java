package org.stet.finding;

import java.util.List;

/**
 * What follows from the facts of a report by the rules that are in force now.
 *
 * @param then     what made the report
 * @param now      what would make it now
 * @param rules    that differ, by id
 * @param findings what became of each finding, those that are the same among them; sorted
 */
public record Replay(Provenance then, Provenance now, List<RuleDifference> rules, List<Difference> findings) {

    public Replay {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** Whether the same findings follow. */
    public boolean same() {
        return findings.stream().allMatch(d -> d.kind() == Difference.Kind.SAME);
    }
}
