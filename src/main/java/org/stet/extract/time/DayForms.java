package org.stet.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Interval;

/** Days by their month, in figures or as holidays. */
final class DayForms {

    private static final int HALF_A_YEAR = 183;
    /** Days to the wrong side of today that a tense allows for ("the vote was set for May 4"). */
    private static final int SOON = 31;

    static final List<Form> FORMS = List.of(
            Form.of("WEEKDAY? ,? MONTH DAY ,? YEAR?", DayForms::day),
            Form.of("WEEKDAY? ,? MONTH DAY ,? SHIFT year", DayForms::day),
            Form.of("SHIFT MONTH DAY", DayForms::day),
            Form.of("WEEKDAY? ,? the? DAY of? MONTH ,? YEAR?", DayForms::day),
            Form.of("MONTH DAY -/to/and DAY ,? YEAR?", DayForms::days),
            Form.of("<on/until/till/by/before/since/from/of the DAY", DayForms::dayOfMonth),
            Form.of("WEEKDAY ,? the DAY", DayForms::dayOfMonth),
            Form.of("the ORDINAL WEEKDAY of/in MONTH ,? YEAR?", DayForms::weekdayOfMonth),
            Form.of("the SHIFT WEEKDAY of/in MONTH ,? YEAR?", DayForms::weekdayOfMonth),
            Form.of("NUMERIC", DayForms::figures),
            Form.of("the week of MONTH DAY ,? YEAR?", (b, a) -> TimeValue.date(new Period(Granularity.WEEK, certain(b, a)))),
            Form.of("HOLIDAY ,? YEAR?", DayForms::holiday),
            Form.of("SHIFT HOLIDAY", DayForms::holiday),
            Form.of("HOLIDAY of? SHIFT year", DayForms::holiday),
            Form.of("HOLIDAY week", (b, a) -> TimeValue.date(new Period(Granularity.WEEK, holidayOf(b, a)))),
            Form.of("HOLIDAY weekend", (b, a) -> RelativeForms.weekend(holidayOf(b, a), 1)));

    private DayForms() {
    }

    /** A day of a month; its interval only if the weekday named with it agrees, and if it does not lie ahead of what is over. */
    static TimeValue day(FormMatch b, Anchor a) {
        LocalDate day = certain(b, a);
        boolean agrees = b.ifNumber(Sort.WEEKDAY).filter(w -> w != day.getDayOfWeek().getValue()).isEmpty();
        TimeValue value = TimeValue.date(Period.day(day));
        return agrees && !isOpen(b, a, day) ? value : value.within(null);
    }

    /** "The union called a strike on May 4", "he died on May 4": ahead, or a year ago. */
    private static boolean isOpen(FormMatch b, Anchor a, LocalDate day) {
        return !b.has(Sort.YEAR) && !b.has(Sort.SHIFT) && a.direction() == Direction.PAST && day.isAfter(a.day());
    }

    private static LocalDate certain(FormMatch b, Anchor a) {
        int month = b.number(Sort.MONTH);
        int day = b.number(Sort.DAY);
        if (b.has(Sort.YEAR)) {
            return LocalDate.of(b.number(Sort.YEAR), month, day);
        }
        boolean yearNamed = b.has(Sort.SHIFT) && b.contains("year");
        int year = a.day().getYear() + (yearNamed ? b.number(Sort.SHIFT) : 0);
        LocalDate thisYear = LocalDate.of(year, month, day);
        if (yearNamed) {
            return thisYear;
        }
        if (b.has(Sort.SHIFT)) {
            return shifted(thisYear, a.day(), b.number(Sort.SHIFT));
        }
        LocalDate nearest = nearest(thisYear, a);
        return b.ifNumber(Sort.WEEKDAY).flatMap(w -> List.of(nearest, thisYear, thisYear.plusYears(1), thisYear.minusYears(1)).stream()
                .filter(d -> d.getDayOfWeek().getValue() == w && Math.abs(ChronoUnit.DAYS.between(a.day(), d)) <= HALF_A_YEAR).findFirst()).orElse(nearest);
    }

    /** "Last Oct. 23", "next May 4". */
    private static LocalDate shifted(LocalDate thisYear, LocalDate today, int shift) {
        if (shift < 0) {
            return thisYear.isBefore(today) ? thisYear : thisYear.minusYears(1);
        }
        return shift == 0 || thisYear.isAfter(today) ? thisYear : thisYear.plusYears(1);
    }

    /** The same day a year earlier or later where the tense asks for it. */
    private static LocalDate nearest(LocalDate thisYear, Anchor a) {
        long ahead = ChronoUnit.DAYS.between(a.day(), thisYear);
        return switch (a.direction()) {
            case FUTURE -> ahead < -SOON ? thisYear.plusYears(1) : thisYear;
            case PAST -> ahead > SOON ? thisYear.minusYears(1) : thisYear;
            default -> ahead > HALF_A_YEAR ? thisYear.minusYears(1) : ahead < -HALF_A_YEAR ? thisYear.plusYears(1) : thisYear;
        };
    }

    /** "On the 12th": of this month, the one before or the one after; but not "on the 12th floor". */
    private static @Nullable TimeValue dayOfMonth(FormMatch b, Anchor a) {
        boolean ordinal = !Character.isDigit(b.pieces().get(b.to() - 1).word().charAt(0));
        if (!ordinal || b.next().map(Piece::token).filter(t -> t.isNoun() || t.pos().startsWith("JJ")).isPresent()) {
            return null;
        }
        int day = b.number(Sort.DAY);
        LocalDate today = a.day();
        Period month = new Period(Granularity.MONTH, today);
        int shift = a.direction() == Direction.PAST && day > today.getDayOfMonth() ? -1 : a.ahead() && day < today.getDayOfMonth() ? 1 : 0;
        LocalDate date = month.plus(shift).start().withDayOfMonth(day);
        boolean agrees = b.ifNumber(Sort.WEEKDAY).filter(w -> w != date.getDayOfWeek().getValue()).isEmpty();
        return agrees ? TimeValue.date(Period.day(date)) : TimeValue.date(Period.day(date)).within(null);
    }

    /** "The first Monday of May". */
    private static @Nullable TimeValue weekdayOfMonth(FormMatch b, Anchor a) {
        Period month = MonthForms.monthOf(b, a, b.has(Sort.YEAR) ? b.number(Sort.YEAR) : 0);
        if (b.has(Sort.ORDINAL)) {
            return b.number(Sort.ORDINAL) > 4 ? null
                    : TimeValue.date(Period.day(month.start().with(TemporalAdjusters.dayOfWeekInMonth(b.number(Sort.ORDINAL), weekday(b)))));
        }
        return b.number(Sort.SHIFT) < 0 ? TimeValue.date(Period.day(month.start().with(TemporalAdjusters.lastInMonth(weekday(b))))) : null;
    }

    /** "March 3-7", "March 3 and 7". */
    private static TimeValue days(FormMatch b, Anchor a) {
        LocalDate first = certain(b, a);
        int last = Integer.parseInt(b.lexemes().stream().filter(l -> l.sort() == Sort.DAY).skip(1).findFirst().orElseThrow().value());
        Period month = new Period(Granularity.MONTH, first);
        return TimeValue.date(month.value(), last < first.getDayOfMonth() ? null : new Interval(first, first.withDayOfMonth(last)));
    }

    private static TimeValue figures(FormMatch b, Anchor a) {
        String figures = b.text(Sort.NUMERIC);
        TimeValue day = TimeValue.date(Period.day(LocalDate.parse(figures.replace("?", ""))));
        return figures.startsWith("?") ? day.within(null) : day;
    }

    private static TimeValue holiday(FormMatch b, Anchor a) {
        LocalDate day = holidayOf(b, a);
        TimeValue value = TimeValue.date(Period.day(day));
        return isOpen(b, a, day) ? value.within(null) : value;
    }

    private static LocalDate holidayOf(FormMatch b, Anchor a) {
        String rule = b.text(Sort.HOLIDAY);
        if (b.has(Sort.YEAR)) {
            return Holidays.in(b.number(Sort.YEAR), rule);
        }
        if (b.has(Sort.SHIFT) && b.contains("year")) {
            return Holidays.in(a.day().getYear() + b.number(Sort.SHIFT), rule);
        }
        LocalDate thisYear = Holidays.in(a.day().getYear(), rule);
        int year = (b.has(Sort.SHIFT) ? shifted(thisYear, a.day(), b.number(Sort.SHIFT)) : nearest(thisYear, a)).getYear();
        return Holidays.in(year, rule);
    }

    /** The weekday of the number that ISO 8601 gives it. */
    static DayOfWeek weekday(FormMatch b) {
        return DayOfWeek.of(b.number(Sort.WEEKDAY));
    }
}
