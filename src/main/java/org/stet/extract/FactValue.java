package org.stet.extract;

import java.util.Locale;
import org.stet.fact.Factuality;
import org.stet.fact.Polarity;

/** Whether a predicate happened, and how sure the text is of it: a value on both of FactBank's axes. */
record FactValue(Polarity polarity, Factuality factuality) {

    static final FactValue FACT = new FactValue(Polarity.POSITIVE, Factuality.CERTAIN);
    /** Nothing is said of whether it happened. */
    static final FactValue OPEN = new FactValue(Polarity.POSITIVE, Factuality.UNCOMMITTED);

    /** One side of a signature: {@code +}, {@code -probable} or {@code o}. */
    static FactValue of(String side) {
        if (side.equals("o")) {
            return OPEN;
        }
        Polarity polarity = side.startsWith("-") ? Polarity.NEGATIVE : Polarity.POSITIVE;
        return new FactValue(polarity, side.length() == 1 ? Factuality.CERTAIN : strength(side.substring(1)));
    }

    static Factuality strength(String word) {
        return Factuality.valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean isNegative() {
        return polarity == Polarity.NEGATIVE;
    }

    FactValue opposite() {
        return new FactValue(polarity.opposite(), factuality);
    }

    FactValue atMost(Factuality most) {
        return factuality.compareTo(most) <= 0 ? this : new FactValue(polarity, most);
    }

    /** This value of a predicate that stands where only the other holds: a negation in both takes itself back. */
    FactValue within(FactValue context) {
        return new FactValue(context.isNegative() ? polarity.opposite() : polarity, factuality).atMost(context.factuality);
    }
}
