package org.stet.rule.condition;

import org.stet.fact.Fact;

/** The facts that earlier patterns have matched, by name. */
@FunctionalInterface
public interface Bound {

    Fact fact(String name);
}
