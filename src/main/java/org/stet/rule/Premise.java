package org.stet.rule;

import java.util.List;

/**
 * One condition of a rule.
 *
 * @param text  as the rule file has it, without comments, white space collapsed
 * @param kind  what it asks of the facts
 * @param fact  name bound to the fact that meets it, without {@code $}; empty for none
 * @param names names bound to values, without {@code $}
 */
public record Premise(String text, Kind kind, String fact, List<String> names) {

    public Premise {
        names = List.copyOf(names);
    }

    /** What a condition asks of the facts. */
    public enum Kind {
        /** One fact meets it. */
        FACT,
        /** A value is counted over all facts that meet it. */
        COUNT,
        /** Some fact must meet it, or none may: {@code exists}, {@code not}. */
        TEST
    }
}
