package org.stet.finding;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One condition of a rule and what met it.
 *
 * @param condition as the rule file has it
 * @param facts     ids of the facts that met it; none where it asks for an absence or a number
 * @param bindings  names bound there and their values in plain words, by name
 * @param looked    how many facts of the type asked for were looked through, where it asks for an absence; else 0
 * @param nearest   where it asks for an absence: what came nearest to what was not to be there, nearest first
 */
public record Condition(String condition, Kind kind, List<String> facts, Map<String, String> bindings, int looked, List<NearMiss> nearest) {

    /** What a condition asks for. */
    public enum Kind {
        /** Facts, which are named. */
        MET,
        /** That there are none. */
        ABSENT,
        /** That there are some, or so many. */
        COUNTED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A fact that nearly was what a condition asks not to be there.
     *
     * @param fact  its id
     * @param unmet what it does not meet, in the words of the rule; at least one
     */
    public record NearMiss(String fact, List<String> unmet) {

        public NearMiss {
            unmet = List.copyOf(unmet);
        }
    }

    public Condition {
        facts = List.copyOf(facts);
        bindings = Collections.unmodifiableMap(new TreeMap<>(bindings));
        nearest = List.copyOf(nearest);
        if (looked < 0) {
            throw new IllegalArgumentException("looked through " + looked);
        }
    }

    /** One that facts met. */
    public Condition(String condition, List<String> facts, Map<String, String> bindings) {
        this(condition, Kind.MET, facts, bindings, 0, List.of());
    }
}
