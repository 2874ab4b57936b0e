package org.stet.align;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.stet.fact.Interval;
import org.stet.fact.Timex;
import org.stet.fact.TimexType;

/**
 * What dates are found by that {@link Times} may find to be one: each of their days, for times of more than a month the months, of more than
 * two years nothing more than that they are days; and what is known of them without a year or a week.
 */
final class DateKeys {

    private static final int MONTH = 31;
    private static final int TWO_YEARS = 731;
    private static final int MONTH_KNOWN = "2026-01".length();
    private static final String OPEN = "open";
    private static final String FULL = "full";

    private DateKeys() {
    }

    static void posted(Timex time, Keys keys) {
        if (isTime(time)) {
            open(time, keys, FULL);
            Interval days = time.interval();
            if (days != null) {
                keys.add("any", "");
                each(days, keys, "short");
            }
        }
    }

    /** Only dates look. */
    static void probes(Timex time, Keys keys) {
        Interval days = time.interval();
        if (time.type() == TimexType.DATE) {
            open(time, keys, OPEN);
        }
        if (time.type() == TimexType.DATE && days != null) {
            if (length(days) > TWO_YEARS) {
                keys.add("any", "");
            } else {
                each(days, keys, "long");
                keys.add("very long", "");
            }
        }
    }

    private static boolean isTime(Timex time) {
        return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
    }

    private static long length(Interval days) {
        return ChronoUnit.DAYS.between(days.first(), days.last());
    }

    /** @param across whether months are given for long times to find short ones by, or the reverse */
    private static void each(Interval days, Keys keys, String across) {
        if (length(days) > TWO_YEARS) {
            keys.add("very long", "");
            return;
        }
        boolean isShort = length(days) <= MONTH;
        for (LocalDate day = days.first(); isShort && !day.isAfter(days.last()); day = day.plusDays(1)) {
            keys.add("day", day.toString());
        }
        for (YearMonth month = YearMonth.from(days.first()); !month.isAfter(YearMonth.from(days.last())); month = month.plusMonths(1)) {
            keys.add(isShort ? across : "long", month.toString());
            if (!isShort) {
                keys.add("short", month.toString());
            }
        }
    }

    /**
     * What is known of a weekday without its week, or a month without its year, meets its like and what is told in full; of that, nothing
     * meets the other in this way.
     *
     * @param full under which name what is told in full goes: it is posted under its own, and looks under that of what is not
     */
    private static void open(Timex time, Keys keys, String full) {
        String value = time.value();
        if (value.startsWith(Times.WEEKDAY) || value.startsWith(Times.YEAR_OPEN)) {
            String known = value.startsWith(Times.WEEKDAY) ? value : value.substring(0, Math.min(value.length(), MONTH_KNOWN));
            keys.add(OPEN, known);
            if (!full.equals(FULL)) {
                keys.add(FULL, known);
            }
        } else if (value.length() >= MONTH_KNOWN && Character.isDigit(value.charAt(0))) {
            keys.add(full, Times.YEAR_OPEN + value.substring(Times.YEAR_OPEN.length(), MONTH_KNOWN));
        }
        Interval days = time.interval();
        if (days != null && days.first().equals(days.last())) {
            keys.add(full, Times.WEEKDAY + days.first().getDayOfWeek().getValue());
        }
    }
}
