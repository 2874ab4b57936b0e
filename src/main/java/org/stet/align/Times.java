package org.stet.align;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Interval;
import org.stet.fact.Outcome;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;

/**
 * How two time expressions stand to each other: by the days they mean, or, where a document has no date, by what is known without one.
 * A weekday or month that both name is taken for the same one, since which one a text means is often only clear to its readers.
 */
final class Times {

    static final String WEEKDAY = "XXXX-WXX-";
    static final String YEAR_OPEN = "XXXX-";
    private static final int MONTH_KNOWN = "XXXX-10".length();

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
            Outcome outcome = compare(mine, its);
            boolean named = outcome == Outcome.DIFFERENT && NamedDay.of(one).agrees(NamedDay.of(other));
            return Optional.of(named ? Outcome.COMPATIBLE : outcome);
        }
        String value = open(one.value(), mine, other.value());
        String their = open(other.value(), its, one.value());
        if (value.startsWith(WEEKDAY) || their.startsWith(WEEKDAY)) {
            return value.length() == their.length() ? Optional.of(value.equals(their) ? Outcome.COMPATIBLE : Outcome.DIFFERENT) : Optional.empty();
        }
        int known = Math.min(value.length(), their.length());
        boolean comparable = value.startsWith(YEAR_OPEN) && their.startsWith(YEAR_OPEN) && known >= MONTH_KNOWN && !(value + their).contains("-XX");
        return comparable ? Optional.of(value.substring(0, known).equals(their.substring(0, known)) ? Outcome.COMPATIBLE : Outcome.DIFFERENT)
                : NamedDay.of(one).agrees(NamedDay.of(other)) ? Optional.of(Outcome.COMPATIBLE) : Optional.empty();
    }

    /** The value without what the other one leaves open: the weekday of a day, or month and day without their year. */
    private static String open(String value, @Nullable Interval interval, String like) {
        if (like.startsWith(WEEKDAY)) {
            return interval != null && interval.first().equals(interval.last()) ? WEEKDAY + interval.first().getDayOfWeek().getValue() : value;
        }
        return like.startsWith(YEAR_OPEN) && value.matches("\\d{4}-\\d{2}(-\\d{2})?") ? YEAR_OPEN + value.substring(5) : value;
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
