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
 * @param related     the places it is held against
 * @param because     the proof: every condition and what met it, once per pair of facts
 * @param fingerprint the same for the same fault in the same words, wherever they stand; 64 hex digits
 */
public record Finding(String id, String rule, Category category, Level level, double confidence, String message, String help,
                      String standard, String why, Evidence primary, List<Evidence> related, List<Condition> because,
                      String fingerprint, State state) implements Comparable<Finding> {

    public Finding {
        related = List.copyOf(related);
        because = List.copyOf(because);
    }

    public Finding withId(String other) {
        return new Finding(other, rule, category, level, confidence, message, help, standard, why, primary, related, because,
                fingerprint, state);
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
