package org.stet.finding;

import java.util.List;

/**
 * The derivation of a finding, from the rule down to the sentences.
 *
 * @param conditions every condition of the rule and what met it, once per pair of facts
 * @param facts      every fact that the conditions name and all that those are derived from, by id
 * @param change     what would settle it
 */
public record Proof(List<Condition> conditions, List<FactNote> facts, LeastChange change) {

    /** Of a finding about which nothing more is known. */
    public static final Proof NONE = new Proof(List.of(), List.of(), LeastChange.NONE);

    public Proof {
        conditions = List.copyOf(conditions);
        facts = List.copyOf(facts);
    }
}
