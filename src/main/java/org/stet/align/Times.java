package org.stet.align;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Interval;
import org.stet.fact.Outcome;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;

/** How two time expressions stand to each other: by the days they mean, or, where a document has no date, by what is known without one. */
final class Times {

    private static final String WEEKDAY = "XXXX-WXX-";

    private Times() {
    }

    /** Empty if nothing can be said: durations, sets, and open expressions of different kinds. */
    static Optional<Outcome> compare(Timex one, Timex other) {
        if (one.type() != TimexType.DATE && one.type() != TimexType.TIME || other.type() != TimexType.DATE && other.type() != TimexType.TIME) {
            return Optional.empty();
        }
        Interval mine = one.interval();
        Interval its = other.interval();
        if (mine != null && its != null) {
            return Optional.of(compare(mine, its));
        }
        String value = open(one.value(), mine, other.value());
        String their = open(other.value(), its, one.value());
        boolean comparable = value.startsWith("XXXX-") && value.length() == their.length() && value.startsWith(WEEKDAY) == their.startsWith(WEEKDAY);
        return comparable && !value.endsWith("XX") ? Optional.of(value.equals(their) ? Outcome.COMPATIBLE : Outcome.DIFFERENT) : Optional.empty();
    }

    /** The value without what the other one leaves open: the weekday or the month and day of a single day. */
    private static String open(String value, @Nullable Interval interval, String like) {
        if (interval == null || !interval.first().equals(interval.last())) {
            return value;
        }
        return like.startsWith(WEEKDAY) ? WEEKDAY + interval.first().getDayOfWeek().getValue() : "XXXX" + interval.first().toString().substring(4);
    }

    private static Outcome compare(Interval one, Interval other) {
        if (one.equals(other)) {
            return Outcome.SAME;
        }
        if (one.contains(other)) {
            return Outcome.LESS_SPECIFIC;
        }
        return other.contains(one) ? Outcome.MORE_SPECIFIC : one.overlaps(other) ? Outcome.COMPATIBLE : Outcome.DIFFERENT;
    }
}
