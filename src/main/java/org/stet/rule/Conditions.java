package org.stet.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stet.rule.condition.Body;
import org.stet.text.Span;

/**
 * Under which conditions a variant of a rule is reported.
 *
 * @param rule     name of the rule in the engine: {@code id} or {@code id/variant}, numbered where there are several ways to meet it
 * @param at       the conditions in the file that holds them
 * @param premises in the order of the file
 * @param reported names of the facts it reports, without {@code $}: the primary one first
 * @param types    type of each fact or value that a message may name, by name without {@code $}; no primitive types
 * @param body     what is asked of the facts, where it is written in YAML; null where it is written in DRL
 */
public record Conditions(String rule, Span at, List<Premise> premises, List<String> reported, Map<String, Class<?>> types, @Nullable Body body) {

    public Conditions {
        premises = List.copyOf(premises);
        reported = List.copyOf(reported);
        types = Collections.unmodifiableMap(new TreeMap<>(types));
    }

    /** What is asked of the facts; empty for conditions in DRL, which only the engine's compiler reads. */
    public Optional<Body> asked() {
        return Optional.ofNullable(body);
    }
}
