package org.stet.finding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One condition of a rule and what met it.
 *
 * @param condition as the rule file has it
 * @param facts     ids of the facts that met it; none for a "not"
 * @param bindings  names bound there and their values in plain words, by name
 */
public record Condition(String condition, List<String> facts, Map<String, String> bindings) {

    public Condition {
        facts = List.copyOf(facts);
        bindings = java.util.Collections.unmodifiableMap(new TreeMap<>(bindings));
    }
}
