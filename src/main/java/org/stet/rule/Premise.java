package org.stet.rule;

import java.util.List;

/**
 * One condition of a rule.
 *
 * @param text  as the rule file has it, in one line
 * @param kind  what it asks of the facts
 * @param facts names bound to the facts that meet it, in the order they are matched; without {@code $}, empty for one without a name
 * @param names names bound to values, without {@code $}
 */
public record Premise(String text, Kind kind, List<String> facts, List<String> names) {

    public Premise {
        facts = List.copyOf(facts);
        names = List.copyOf(names);
    }

    /** What a condition asks of the facts. */
    public enum Kind {
        /** Facts meet it: one for each name. */
        FACT,
        /** A value is counted over all facts that meet it. */
        COUNT,
        /** Some fact must meet it, however many: {@code exists}. */
        SOME,
        /** No fact may meet it: {@code not}. */
        NONE
    }
}
