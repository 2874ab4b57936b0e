package org.stet.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Interval;
import org.stet.fact.TimexType;

/**
 * What a time expression comes to.
 *
 * @param value  TIMEX3 value
 * @param mod    TIMEX3 modifier, or empty
 * @param days   the days it can mean; null for durations, sets, and where they are not certain
 * @param period the calendar unit it names, to which later expressions may refer back; or null
 */
public record TimeValue(TimexType type, String value, String mod, @Nullable Interval days, @Nullable Period period) {

    static TimeValue date(Period period) {
        return new TimeValue(TimexType.DATE, period.value(), "", period.days(), period);
    }

    /** @param days null where they are not certain */
    static TimeValue date(String value, @Nullable Interval days) {
        return new TimeValue(TimexType.DATE, value, "", days, null);
    }

    /** A part of a period. @param fuzzy START, MID or END */
    static TimeValue part(Period period, String fuzzy) {
        return new TimeValue(TimexType.DATE, period.value(), fuzzy, period.part(fuzzy), period);
    }

    static TimeValue time(LocalDate day, String time) {
        return new TimeValue(TimexType.TIME, day + time, "", new Interval(day, day), Period.day(day));
    }

    static TimeValue duration(String value) {
        return new TimeValue(TimexType.DURATION, value, "", null, null);
    }

    static TimeValue set(String value) {
        return new TimeValue(TimexType.SET, value, "", null, null);
    }

    static TimeValue reference(String value) {
        return date(value, null);
    }

    TimeValue mod(String modifier) {
        return new TimeValue(type, value, modifier, days, period);
    }

    TimeValue within(@Nullable Interval certain) {
        return new TimeValue(type, value, mod, certain, period);
    }

    /** An hour or a part of the day. @param time TIMEX3 value from T on */
    TimeValue time(String time, String modifier) {
        return new TimeValue(TimexType.TIME, value.substring(0, Math.min(value.length(), "2026-03-12".length())) + time, modifier, days, period);
    }

    /** The same, but later expressions do not refer back to it. */
    TimeValue unreferred() {
        return new TimeValue(type, value, mod, days, null);
    }

    /** The one day it means. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(days).filter(d -> d.first().equals(d.last())).map(Interval::first);
    }
}
