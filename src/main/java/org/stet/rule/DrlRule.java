package org.stet.rule;

import java.util.Map;
import org.stet.text.Span;

/**
 * A rule of a DRL file.
 *
 * @param at    its head, from {@code rule} to the name
 * @param types type of each fact or value that a message may name, by name without {@code $}; no primitive types
 */
record DrlRule(Span at, Conditions conditions, Map<String, Class<?>> types) {

    DrlRule {
        types = Map.copyOf(types);
    }

    String name() {
        return conditions.rule();
    }
}
