package org.stet.align;

import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.Slot;

/** Finds numbers of people of whom a text does not say which of two things befell them: "30 casualties". */
final class TollsWithin {

    /** Of sentences: so far away the number may be broken down. */
    private static final int BESIDE = 2;

    private final SameCount counts;

    TollsWithin(SameCount counts) {
        this.counts = counts;
    }

    void compare(OneText text) {
        for (Quantity one : text.facts.quantities()) {
            boolean broken = text.facts.quantities().stream().anyMatch(q -> Math.abs(q.at().sentence() - one.at().sentence()) <= BESIDE
                    && !counts.fate(q).isEmpty() && !counts.isOpen(q));
            if (counts.isOpen(one) && !broken) {
                text.leaveOpen(Slot.FATE, one, "nothing near it says how many of them are what: " + counts.fate(one));
            }
        }
    }
}
