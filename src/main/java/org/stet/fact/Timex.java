package org.stet.fact;

import org.jspecify.annotations.Nullable;

/**
 * A time expression.
 *
 * @param value    TIMEX3 value, such as 2026-01-07, 2026-W01, P1Y, XXXX-WXX-1
 * @param interval the days it can mean, or null for a duration, a set or an unresolved one
 * @param claim    id of the claim it dates, or empty
 */
public record Timex(String id, String document, Passage at, TimexType type, String value, @Nullable Interval interval,
                    String claim) implements Stated {

    @Override
    public String says() {
        return interval == null ? text() : text() + " (" + interval + ")";
    }
}
