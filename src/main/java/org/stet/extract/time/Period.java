package org.stet.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.stet.fact.Interval;

/** One unit of the calendar. @param start its first day */
record Period(Granularity unit, LocalDate start) {

    Period {
        start = unit.start(start);
    }

    static Period day(LocalDate day) {
        return new Period(Granularity.DAY, day);
    }

    static Period month(int year, int month) {
        return new Period(Granularity.MONTH, LocalDate.of(year, month, 1));
    }

    static Period quarter(int year, int quarter) {
        return new Period(Granularity.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
    }

    static Period year(int year) {
        return new Period(Granularity.YEAR, LocalDate.of(year, 1, 1));
    }

    Period plus(long n) {
        return new Period(unit, unit.plus(start, n));
    }

    /** The same day, month or quarter of another year; for a week or weekend the one that the same day lies in. */
    Period plusYears(int n) {
        return new Period(unit, start.plusYears(n));
    }

    LocalDate last() {
        return unit.plus(start, 1).minusDays(1);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(last());
    }

    String value() {
        return unit.value(start);
    }

    /** In a text a week may begin on Sunday or on Monday. */
    Interval days() {
        return new Interval(unit == Granularity.WEEK ? start.minusDays(1) : start, last());
    }

    /** "Early" means the first half, "mid" the two quarters in the middle, "late" the last half; all generously. */
    Interval part(String fuzzy) {
        Interval days = days();
        long length = ChronoUnit.DAYS.between(days.first(), days.last());
        return switch (fuzzy) {
            case "START" -> new Interval(days.first(), days.first().plusDays(length / 2));
            case "MID" -> new Interval(days.first().plusDays(length / 6), days.last().minusDays(length / 6));
            case "END" -> new Interval(days.first().plusDays(length / 2), days.last());
            default -> days;
        };
    }
}
