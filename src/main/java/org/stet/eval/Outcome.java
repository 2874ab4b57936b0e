package org.stet.eval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Finding;
import org.stet.finding.Level;

/**
 * What a check of a case came to.
 *
 * @param findings  of every level, sorted; only those of warning or above are counted
 * @param unchecked why the case was not checked, one sentence; empty for one that was
 * @param thrown    where it was not checked for a fault of Stet itself, that fault; else null
 */
public record Outcome(Case of, List<Finding> findings, String unchecked, @Nullable Throwable thrown) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    static Outcome checked(Case of, List<Finding> findings) {
        return new Outcome(of, findings, "", null);
    }

    static Outcome unread(Case of, String why) {
        return new Outcome(of, List.of(), why, null);
    }

    static Outcome failed(Case of, Throwable fault) {
        return new Outcome(of, List.of(), "not checked: this is Stet's own fault: " + fault.toString().lines().findFirst().orElse(""), fault);
    }

    /** The fault of Stet itself for which the case was not checked. */
    public Optional<Throwable> fault() {
        return Optional.ofNullable(thrown);
    }

    public boolean isChecked() {
        return unchecked.isEmpty();
    }

    /** Findings that score: those of level warning or above. */
    public List<Finding> counted() {
        return findings.stream().filter(f -> f.level() != Level.NOTE).toList();
    }

    /** Whether the finding meets an expectation of the case. */
    public boolean isRight(Finding finding) {
        return of.expectations().stream().anyMatch(e -> e.isMetBy(finding, of.draft()));
    }

    /** Counted findings that meet no expectation. */
    public List<Finding> falseFindings() {
        return counted().stream().filter(f -> !isRight(f)).toList();
    }

    public boolean isMet(Expectation expectation) {
        return counted().stream().anyMatch(f -> expectation.isMetBy(f, of.draft()));
    }

    public List<Expectation> missed() {
        return of.expectations().stream().filter(e -> !isMet(e)).toList();
    }

    /** 0 to 1: how sure it is that something is wrong with the draft, 1 - product(1 - confidence) over the counted findings. */
    public double suspicion() {
        return 1 - counted().stream().mapToDouble(f -> 1 - f.confidence()).reduce(1, (a, b) -> a * b);
    }
}
