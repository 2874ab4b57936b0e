package org.stet.engine;

import org.stet.fact.Fact;

/** What rules report their matches to; all a rule's consequence may call. */
@FunctionalInterface
public interface Findings {

    /**
     * Records the match that is firing.
     *
     * @param drools  Drools' own name for the firing rule's context; the executable model and the classic engine type it differently
     * @param primary the fact the match is about
     * @param related the facts it is held against
     */
    void report(Object drools, Fact primary, Fact... related);
}
