package org.stet.finding;

import java.util.List;

/**
 * One fault found, with everything needed to defend it.
 *
 * @param id          short, unique in its report
 * @param rule        the rule's id
 * @param confidence  0 to 1: how often a finding like this is right
 * @param message     what is wrong, one sentence in plain words
 * @param help        what to do about it
 * @param standard    the editorial standard behind the rule
 * @param why         why the standard asks for it; may be empty
 * @param primary     the place in the document under check
 * @param related     the places it is held against, or of very many those that matter most
 * @param more        how many places more it is held against; 0 if it names all
 * @param proof       the derivation, from the rule down to the sentences
 * @param fingerprint the same where a rule finds the same claim at fault against the same claims, whatever the words around them and
 *                    wherever they stand; so several findings of a report can share it; 64 hex digits
 * @param state       whether it was there before
 * @param waiving     whether somebody has settled that it may stand
 */
public record Finding(String id, String rule, Category category, Level level, double confidence, String message, String help,
                      String standard, String why, Evidence primary, List<Evidence> related, int more, Proof proof,
                      String fingerprint, State state, Waiving waiving) implements Comparable<Finding> {

    public Finding {
        related = List.copyOf(related);
        if (more < 0) {
            throw new IllegalArgumentException("held against " + more + " more");
        }
    }

    /** One that names every place it is held against. */
    public Finding(String id, String rule, Category category, Level level, double confidence, String message, String help, String standard, String why,
                   Evidence primary, List<Evidence> related, Proof proof, String fingerprint, State state, Waiving waiving) {
        this(id, rule, category, level, confidence, message, help, standard, why, primary, related, 0, proof, fingerprint, state, waiving);
    }

    /** Whether somebody has settled that it may stand. */
    public boolean waived() {
        return waiving.kind() == Waiving.Kind.WAIVED;
    }

    /** Whether it was waived and is open again. */
    public boolean reopened() {
        return waiving.kind() == Waiving.Kind.EXPIRED || waiving.kind() == Waiving.Kind.CHANGED;
    }

    public Finding withId(String other) {
        return new Finding(other, rule, category, level, confidence, message, help, standard, why, primary, related, more, proof, fingerprint, state, waiving);
    }

    /** The same with other places that it is held against. */
    public Finding with(List<Evidence> others) {
        return new Finding(id, rule, category, level, confidence, message, help, standard, why, primary, others, proof, fingerprint, state, waiving);
    }

    public Finding with(Proof other) {
        return new Finding(id, rule, category, level, confidence, message, help, standard, why, primary, related, more, other, fingerprint, state, waiving);
    }

    public Finding with(State other) {
        return new Finding(id, rule, category, level, confidence, message, help, standard, why, primary, related, more, proof, fingerprint, other, waiving);
    }

    public Finding with(Waiving other) {
        return new Finding(id, rule, category, level, confidence, message, help, standard, why, primary, related, more, proof, fingerprint, state, other);
    }

    /** By document, span, rule; of equal ones by fingerprint. */
    @Override
    public int compareTo(Finding other) {
        int by = primary.document().compareTo(other.primary.document());
        by = by != 0 ? by : primary.span().compareTo(other.primary.span());
        by = by != 0 ? by : rule.compareTo(other.rule);
        return by != 0 ? by : fingerprint.compareTo(other.fingerprint);
    }
}
