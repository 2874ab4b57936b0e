package org.stet.fact;

import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts or measures.
 *
 * @param min       lower bound of the value, inclusive; may be -infinity
 * @param max       upper bound, inclusive; may be +infinity
 * @param bound     how words bound the number; null is read as exact
 * @param kind      what sort of number it is; null is read as what the unit tells
 * @param measure   unit in lower case singular ("hour", "percent", "usd"); empty for a plain count
 * @param per       what a rate refers to ("year", "100000 people"), or empty
 * @param counted   head lemma of what is counted or measured ("people", "inflation"); empty for none
 * @param change    what it is in a change; null is read as none
 * @param predicate lemma of the governing predicate ("kill"); empty for none
 * @param claim     id of the claim it stands in, or empty
 */
public record Quantity(String id, String document, Passage at, double min, double max, @Nullable Bound bound, @Nullable QuantityKind kind,
                       String measure, String per, String counted, @Nullable Change change, String predicate, String claim) implements Stated {

    public Quantity {
        bound = bound == null ? Bound.EXACT : bound;
        kind = kind == null ? QuantityKind.of(measure) : kind;
        change = change == null ? Change.NONE : change;
    }

    public boolean overlaps(Quantity other) {
        return min <= other.max && other.min <= max;
    }

    @Override
    public String says() {
        return text();
    }
}
