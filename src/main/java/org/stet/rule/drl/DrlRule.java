package org.stet.rule.drl;

import org.stet.rule.Conditions;
import org.stet.text.Span;

/**
 * A rule of a DRL file.
 *
 * @param at its head, from {@code rule} to the name
 */
public record DrlRule(Span at, Conditions conditions) {

    public String name() {
        return conditions.rule();
    }
}
