package org.stet.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A unit of the calendar: where one begins, which is the next, and how TIMEX3 writes it. */
enum Granularity {
    DAY {
        @Override
        LocalDate start(LocalDate day) {
            return day;
        }

        @Override
        LocalDate plus(LocalDate start, long n) {
            return start.plusDays(n);
        }

        @Override
        String value(LocalDate start) {
            return start.toString();
        }
    },
    WEEK {
        @Override
        LocalDate start(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate plus(LocalDate start, long n) {
            return start.plusWeeks(n);
        }

        @Override
        String value(LocalDate start) {
            return String.format(Locale.ROOT, "%d-W%02d", start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    },
    MONTH {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate plus(LocalDate start, long n) {
            return start.plusMonths(n);
        }

        @Override
        String value(LocalDate start) {
            return start.toString().substring(0, 7);
        }
    },
    QUARTER {
        @Override
        LocalDate start(LocalDate day) {
            return day.with(IsoFields.DAY_OF_QUARTER, 1);
        }

        @Override
        LocalDate plus(LocalDate start, long n) {
            return start.plusMonths(3 * n);
        }

        @Override
        String value(LocalDate start) {
            return start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
        }
    },
    YEAR {
        @Override
        LocalDate start(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        LocalDate plus(LocalDate start, long n) {
            return start.plusYears(n);
        }

        @Override
        String value(LocalDate start) {
            return String.format(Locale.ROOT, "%04d", start.getYear());
        }
    },
    DECADE {
        @Override
        LocalDate start(LocalDate day) {
            return LocalDate.of(day.getYear() / 10 * 10, 1, 1);
        }

        @Override
        LocalDate plus(LocalDate start, long n) {
            return start.plusYears(10 * n);
        }

        @Override
        String value(LocalDate start) {
            return Integer.toString(start.getYear() / 10);
        }
    },
    CENTURY {
        @Override
        LocalDate start(LocalDate day) {
            return LocalDate.of(day.getYear() / 100 * 100, 1, 1);
        }

        @Override
        LocalDate plus(LocalDate start, long n) {
            return start.plusYears(100 * n);
        }

        @Override
        String value(LocalDate start) {
            return String.format(Locale.ROOT, "%02d", start.getYear() / 100);
        }
    };

    /** The first day of the one that the day lies in. */
    abstract LocalDate start(LocalDate day);

    /** The first day of the n-th after the one that begins on this day. */
    abstract LocalDate plus(LocalDate start, long n);

    abstract String value(LocalDate start);
}
