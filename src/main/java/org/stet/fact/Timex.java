package org.stet.fact;

import org.jspecify.annotations.Nullable;

/**
 * A time expression.
 *
 * @param value    TIMEX3 value, such as 2026-01-07, 2026-W01, P1Y, XXXX-WXX-1
 * @param mod      TIMEX3 modifier such as START ("early"), END, APPROX, LESS_THAN; or empty
 * @param interval the days it can mean; null for a duration, a set, and where the text does not make them certain
 * @param claim    id of the claim it dates, or empty
 */
public record Timex(String id, String document, Passage at, TimexType type, String value, String mod,
                    @Nullable Interval interval, String claim) implements Stated {

    /** The same, dating another claim. */
    public Timex dating(String other) {
        return new Timex(id, document, at, type, value, mod, interval, other);
    }

    @Override
    public String says() {
        return interval == null ? text() : text() + " (" + interval + ")";
    }
}
