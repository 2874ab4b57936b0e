package org.stet.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Interval;

/** Times told from the document's day: weekdays, "yesterday", "last week", "two years ago". */
final class RelativeForms {

    private static final Map<String, Granularity> UNITS = Map.of("P1D", Granularity.DAY, "P1W", Granularity.WEEK, "P1M", Granularity.MONTH,
            "P1Q", Granularity.QUARTER, "P1Y", Granularity.YEAR, "P10Y", Granularity.DECADE, "P100Y", Granularity.CENTURY);

    static final List<Form> FORMS = List.of(
            Form.of("FUZZY? SHIFT? FUZZY? WEEKDAY", (b, a) -> isName(b) ? null : mod(b, weekday(b, a))),
            Form.of("WEEKDAY of? SHIFT week", RelativeForms::weekdayOfWeek),
            Form.of("ARTICLE UNIT from WEEKDAY", RelativeForms::weekFrom),
            Form.of("the? day before/after SHIFT? WEEKDAY", (b, a) -> nextTo(b, weekday(b, a))),
            Form.of("the? day before/after NEAR_DAY", (b, a) -> nextTo(b, nearDay(b, a))),
            Form.of("FUZZY? NEAR_DAY", (b, a) -> mod(b, nearDay(b, a))),
            Form.of("the? FUZZY? SHIFT UNIT", RelativeForms::shifted),
            Form.of("the? FUZZY the UNIT", RelativeForms::current),
            Form.of("FUZZY in the UNIT", RelativeForms::current),
            Form.of("the weekend", (b, a) -> weekend(a.day(), a.ahead() ? 1 : 0)),
            Form.of("<over/during/this/on weekend !-", (b, a) -> weekend(a.day(), a.ahead() ? 1 : 0)),
            Form.of("<for/in/of/during the full? year !of/after/before/when/that", (b, a) -> TimeValue.date(Period.year(a.day().getYear())).within(null)),
            Form.of("the full year", (b, a) -> TimeValue.date(Period.year(a.day().getYear())).within(null)),
            Form.of("year - end", (b, a) -> TimeValue.part(Period.year(a.day().getYear()), "END")),
            Form.of("<by/at/before/until year end", (b, a) -> TimeValue.part(Period.year(a.day().getYear()), "END")),
            Form.of("LIMIT? ARTICLE UNIT ago", (b, a) -> ago(b, a, "1")),
            Form.of("LIMIT? NUMBER UNIT ago", (b, a) -> ago(b, a, b.text(Sort.NUMBER))),
            Form.of("LIMIT? NUMBER UNITS ago", (b, a) -> ago(b, a, b.text(Sort.NUMBER))),
            Form.of("LIMIT? UNITS ago", (b, a) -> TimeValue.reference("PAST_REF")),
            Form.of("LIMIT? NUMBER UNITS and a half ago", (b, a) -> TimeValue.reference("PAST_REF")),
            Form.of("<in/within LIMIT? NUMBER UNITS !of/- time?", RelativeForms::ahead),
            Form.of("<in/within LIMIT? ARTICLE UNIT !of/- time?", RelativeForms::ahead),
            Form.of("ARTICLE UNIT from now", RelativeForms::ahead),
            Form.of("NUMBER UNITS from now", RelativeForms::ahead));

    private RelativeForms() {
    }

    static Optional<Granularity> unit(FormMatch b) {
        return Optional.ofNullable(UNITS.get(b.has(Sort.UNIT) ? b.text(Sort.UNIT) : b.text(Sort.UNITS)));
    }

    /** An abbreviation without a period may be any name ("Sun"). */
    private static boolean isName(FormMatch b) {
        Piece last = b.pieces().get(b.to() - 1);
        return !last.word().endsWith("day") && !last.form().endsWith(".") && !last.token().name().equals("DATE");
    }

    /** "Next Friday" may be that of this week or of the one after, "last Tuesday" that of this week or of the one before. */
    static TimeValue weekday(FormMatch b, Anchor a) {
        DayOfWeek weekday = DayForms.weekday(b);
        int shift = b.ifNumber(Sort.SHIFT).orElse(0);
        if (shift == 0) {
            boolean planned = a.direction() == Direction.PLANNED;
            boolean ahead = a.ahead() || planned || b.has(Sort.SHIFT) && a.direction() == Direction.UNKNOWN;
            TimeValue day = TimeValue.date(Period.day(a.day().with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday))));
            boolean either = planned || a.ahead() && Set.of("nn", "poss").contains(b.firstToken().label());
            return either ? day.within(null) : endOfStretch(b, a, day);
        }
        LocalDate day = a.day().with(shift > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
        boolean thisWeek = new Period(Granularity.WEEK, a.day()).holds(day);
        LocalDate other = thisWeek ? day.plusWeeks(shift) : day;
        Interval days = shift > 0 ? new Interval(day, other) : new Interval(other, day);
        return TimeValue.date(Period.day(day)).within(days);
    }

    /** "From Monday until Friday": the Friday after that Monday. */
    private static TimeValue endOfStretch(FormMatch b, Anchor a, TimeValue day) {
        LocalDate end = Objects.requireNonNull(day.period()).start();
        boolean until = a.here() && Set.of("until", "till", "to", "through", "-").contains(b.before(1));
        Optional<LocalDate> from = a.recentPeriod().filter(p -> until && p.unit() == Granularity.DAY).map(Period::start).filter(end::isBefore);
        return from.isPresent() ? TimeValue.date(Period.day(end.plusWeeks(1))) : day;
    }

    private static TimeValue weekdayOfWeek(FormMatch b, Anchor a) {
        Period week = new Period(Granularity.WEEK, a.day()).plus(b.number(Sort.SHIFT));
        return TimeValue.date(Period.day(week.start().with(TemporalAdjusters.nextOrSame(DayForms.weekday(b)))));
    }

    /** Whoever is quoted counts from the day he spoke, which need not be the document's. */
    static TimeValue nearDay(FormMatch b, Anchor a) {
        TimeValue day = TimeValue.date(Period.day(a.day().plusDays(b.number(Sort.NEAR_DAY))));
        return a.quoted() ? day.within(null) : day;
    }

    /** "A week from Monday". */
    private static @Nullable TimeValue weekFrom(FormMatch b, Anchor a) {
        LocalDate day = a.day().with(TemporalAdjusters.nextOrSame(DayForms.weekday(b)));
        return b.text(Sort.UNIT).equals("P1W") ? TimeValue.date(Period.day(day.plusWeeks(1))) : null;
    }

    private static TimeValue nextTo(FormMatch b, TimeValue day) {
        Period of = Objects.requireNonNull(day.period());
        return TimeValue.date(of.plus(b.contains("before") ? -1 : 1)).within(day.day().isPresent() ? of.plus(b.contains("before") ? -1 : 1).days() : null);
    }

    private static TimeValue mod(FormMatch b, TimeValue value) {
        return b.text(Sort.FUZZY).matches("START|MID|END") ? value.mod(b.text(Sort.FUZZY)) : value;
    }

    private static @Nullable TimeValue shifted(FormMatch b, Anchor a) {
        int shift = b.number(Sort.SHIFT);
        if (b.text(Sort.UNIT).equals("P1WE")) {
            return weekend(a.day(), shift == 0 && a.ahead() ? 1 : shift);
        }
        if (b.text(Sort.UNIT).equals("P1TNI")) {
            return null;
        }
        Optional<Granularity> unit = unit(b);
        if (unit.isEmpty()) {
            return null;
        }
        if (unit.get() == Granularity.DAY) {
            return shift == 0 ? TimeValue.date(Period.day(a.day())) : null;
        }
        Period period = new Period(unit.get(), a.day()).plus(shift);
        boolean stretch = b.contains("the") && !b.has(Sort.FUZZY);
        return stretch ? TimeValue.date(period).within(null) : fuzzy(b, a, period);
    }

    private static @Nullable TimeValue current(FormMatch b, Anchor a) {
        Optional<Granularity> unit = unit(b);
        if (unit.isEmpty()) {
            return null;
        }
        if (unit.get() == Granularity.DAY) {
            return b.text(Sort.FUZZY).matches("EARLIER|LATER") ? sameDay(a) : null;
        }
        return fuzzy(b, a, new Period(unit.get(), a.day()));
    }

    /** "Earlier in the day": the day the text has just spoken of, or its own. */
    private static TimeValue sameDay(Anchor a) {
        Optional<Period> recent = a.recentPeriod().filter(p -> p.unit() == Granularity.DAY);
        TimeValue value = TimeValue.date(recent.orElseGet(() -> Period.day(a.day())));
        return recent.isPresent() && a.here() ? value : value.within(null);
    }

    /** "Earlier this week" ends with the document's day, "later this week" begins with it. */
    private static TimeValue fuzzy(FormMatch b, Anchor a, Period period) {
        String fuzzy = b.text(Sort.FUZZY);
        boolean here = period.holds(a.day());
        Interval days = period.days();
        return switch (fuzzy) {
            case "" -> TimeValue.date(period);
            case "EARLIER" -> TimeValue.date(period).within(here ? new Interval(days.first(), a.day()) : days);
            case "LATER" -> TimeValue.date(period).within(here ? new Interval(a.day(), days.last()) : days);
            default -> TimeValue.part(period, fuzzy);
        };
    }

    /** "The weekend" without more is the last one, begun or over; with a future verb the coming one. */
    static TimeValue weekend(LocalDate day, int shift) {
        LocalDate saturday = day.with(shift > 0 ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY) : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return TimeValue.date(new Period(Granularity.WEEK, saturday).value() + "-WE", new Interval(saturday, saturday.plusDays(1)));
    }

    /**
     * "A year ago" beside a quarter is that quarter a year before. All but days are counted loosely: the interval goes half a unit to
     * either side, and holds the unit named.
     */
    private static TimeValue ago(FormMatch b, Anchor a, String count) {
        Optional<Granularity> unit = unit(b);
        if (count.equals("X") || count.contains(".")) {
            return TimeValue.reference("PAST_REF");
        }
        int n = Integer.parseInt(count);
        if (unit.isEmpty()) {
            return TimeValue.date(Period.day(a.day())).within(null).unreferred();
        }
        Period quarter = a.quarter();
        if (unit.get() == Granularity.YEAR && n == 1 && quarter != null && !b.has(Sort.LIMIT)) {
            return TimeValue.date(quarter.plusYears(-1)).within(null).unreferred();
        }
        return TimeValue.date(value(unit.get(), shifted(unit.get(), a.day(), -n)), around(unit.get(), a.day(), -n)).mod(b.text(Sort.LIMIT));
    }

    /** "In two weeks" is a day ahead beside a future verb, and a stretch of time otherwise. */
    private static @Nullable TimeValue ahead(FormMatch b, Anchor a) {
        boolean certain = b.contains("now") || b.contains("time");
        Optional<Granularity> unit = unit(b);
        String count = b.has(Sort.NUMBER) ? b.text(Sort.NUMBER) : "1";
        if (!certain && (!a.ahead() || b.before(1).equals("within")) || unit.isEmpty() || count.equals("X") || count.contains(".")) {
            return null;
        }
        int n = Integer.parseInt(count);
        return TimeValue.date(value(unit.get(), shifted(unit.get(), a.day(), n)), around(unit.get(), a.day(), n)).mod(b.text(Sort.LIMIT));
    }

    /** A decade ago is a year, as decades have no beginning that one counts from. */
    private static String value(Granularity unit, LocalDate day) {
        return new Period(unit.compareTo(Granularity.YEAR) > 0 ? Granularity.YEAR : unit, day).value();
    }

    private static LocalDate shifted(Granularity unit, LocalDate day, int n) {
        return unit.plus(day, n);
    }

    private static Interval around(Granularity unit, LocalDate day, int n) {
        LocalDate at = shifted(unit, day, n);
        if (unit == Granularity.DAY) {
            return new Interval(at, at);
        }
        long half = ChronoUnit.DAYS.between(day, unit.plus(day, 1)) / 2;
        Period named = new Period(unit.compareTo(Granularity.YEAR) > 0 ? Granularity.YEAR : unit, at);
        LocalDate first = at.minusDays(half);
        LocalDate last = at.plusDays(half);
        Interval days = named.days();
        return new Interval(first.isBefore(days.first()) ? first : days.first(), last.isAfter(days.last()) ? last : days.last());
    }
}
