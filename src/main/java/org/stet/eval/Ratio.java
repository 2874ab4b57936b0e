package org.stet.eval;

import java.util.OptionalDouble;

/** How many of how many. */
public record Ratio(long part, long whole) {

    /** Empty where there is nothing to take a share of. */
    public OptionalDouble share() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    Ratio plus(boolean counts) {
        return new Ratio(part + (counts ? 1 : 0), whole + 1);
    }
}
