package org.stet.fact;

/**
 * A number with what it counts or measures.
 *
 * @param min       lower bound of the value, inclusive; may be -infinity
 * @param max       upper bound, inclusive; may be +infinity
 * @param measure   unit in lower case singular ("hour", "percent", "usd"); empty for a plain count
 * @param counted   head lemma of what is counted ("people"); empty for none
 * @param predicate lemma of the governing predicate ("kill"); empty for none
 * @param claim     id of the claim it stands in, or empty
 */
public record Quantity(String id, String document, Passage at, double min, double max, String measure, String counted,
                       String predicate, String claim) implements Stated {

    public boolean overlaps(Quantity other) {
        return min <= other.max && other.min <= max;
    }

    @Override
    public String says() {
        return text();
    }
}
