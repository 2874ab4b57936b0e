package org.stet.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Interval;

/** Days, months, quarters, years and longer by their names or figures. */
final class CalendarForms {

    private static final int HALF_A_YEAR = 183;
    private static final int HALF_OF_MONTHS = 6;
    /** How far ahead a day may lie that is named beside a past tense ("the vote was set for May 4"). */
    private static final int SOON = 31;

    private static final Set<String> AFTER_WORDS = Set.of("in", "since", "by", "until", "till", "during", "of", "from", "before", "after", "for", "through");

    static final List<Form> FORMS = List.of(
            Form.of("WEEKDAY? ,? MONTH DAY ,? YEAR?", CalendarForms::day),
            Form.of("WEEKDAY? ,? MONTH DAY ,? SHIFT year", CalendarForms::day),
            Form.of("SHIFT MONTH DAY", CalendarForms::day),
            Form.of("WEEKDAY? ,? the? DAY of? MONTH ,? YEAR?", CalendarForms::day),
            Form.of("MONTH DAY -/to/and DAY ,? YEAR?", CalendarForms::days),
            Form.of("<on/until/till/by/before/since/from/of the DAY", CalendarForms::dayOfMonth),
            Form.of("WEEKDAY ,? the DAY", CalendarForms::dayOfMonth),
            Form.of("the ORDINAL WEEKDAY of/in MONTH ,? YEAR?", CalendarForms::weekdayOfMonth),
            Form.of("the SHIFT WEEKDAY of/in MONTH ,? YEAR?", CalendarForms::weekdayOfMonth),
            Form.of("NUMERIC", CalendarForms::figures),
            Form.of("the week of MONTH DAY ,? YEAR?", (b, a) -> TimeValue.date(new Period(Granularity.WEEK, certain(b, a)))),
            Form.of("the? FUZZY? MONTH of? ,? YEAR", CalendarForms::month),
            Form.of("the? FUZZY? MONTH of? SHIFT year", CalendarForms::month),
            Form.of("the? FUZZY MONTH", CalendarForms::month),
            Form.of("FUZZY? SHIFT FUZZY? MONTH", CalendarForms::month),
            Form.of("MONTH", CalendarForms::bareMonth),
            Form.of("YEAR", CalendarForms::year),
            Form.of("the? FUZZY the? YEAR", CalendarForms::year),
            Form.of("the year YEAR", CalendarForms::year),
            Form.of("post/pre YEAR", (b, a) -> TimeValue.date(Period.year(b.number(Sort.YEAR)).value(), null).mod(b.contains("post") ? "AFTER" : "BEFORE")),
            Form.of("YEAR -/to YEAR", (b, a) -> null),
            Form.of("YEAR - DAY", (b, a) -> null),
            Form.of("YEAR -/to NUMBER", (b, a) -> null),
            Form.of("the? FUZZY? DECADE", CalendarForms::decade),
            Form.of("the? FUZZY? the? ORDINAL century", CalendarForms::century),
            Form.of("the? fiscal? ORDINAL fiscal? quarter of? SHIFT? year?", CalendarForms::quarter),
            Form.of("the? fiscal? ORDINAL fiscal? quarter of? ,? YEAR", CalendarForms::quarter),
            Form.of("the? YEAR fiscal? ORDINAL quarter", CalendarForms::quarter),
            Form.of("SHIFT year ' s ORDINAL quarter", CalendarForms::quarter),
            Form.of("the? SHIFT year ' s ORDINAL quarter", CalendarForms::quarter),
            Form.of("q DAY of? YEAR?", CalendarForms::quarterInFigures),
            Form.of("the? fiscal year? YEAR", (b, a) -> TimeValue.date("FY" + b.number(Sort.YEAR), null)),
            Form.of("fy YEAR", (b, a) -> TimeValue.date("FY" + b.number(Sort.YEAR), null)),
            Form.of("SHIFT fiscal/financial year", (b, a) -> TimeValue.date("FY" + (a.day().getYear() + b.number(Sort.SHIFT)), null)),
            Form.of("the? fiscal/financial year", (b, a) -> TimeValue.duration("P1Y")),
            Form.of("the? FUZZY? SEASON of? ,? YEAR", CalendarForms::season),
            Form.of("FUZZY? SHIFT SEASON", CalendarForms::season),
            Form.of("FUZZY? SEASON of? SHIFT year", CalendarForms::season),
            Form.of("<in/by/during/until/since/into/over/through the SEASON !of", CalendarForms::season),
            Form.of("HOLIDAY ,? YEAR?", CalendarForms::holiday),
            Form.of("SHIFT HOLIDAY", CalendarForms::holiday),
            Form.of("HOLIDAY of? SHIFT year", CalendarForms::holiday),
            Form.of("HOLIDAY week", (b, a) -> TimeValue.date(new Period(Granularity.WEEK, holidayOf(b, a)))),
            Form.of("HOLIDAY weekend", (b, a) -> RelativeForms.weekend(holidayOf(b, a), 1)));

    private CalendarForms() {
    }

    /** A day of a month; its interval only if the weekday named with it agrees, and if it does not lie ahead of what is over. */
    static TimeValue day(Bound b, Anchor a) {
        LocalDate day = certain(b, a);
        boolean agrees = b.ifNumber(Sort.WEEKDAY).filter(w -> w != day.getDayOfWeek().getValue()).isEmpty();
        TimeValue value = TimeValue.date(Period.day(day));
        return agrees && !isOpen(b, a, day) ? value : value.within(null);
    }

    /** "The union called a strike on May 4", "he died on May 4": ahead, or a year ago. */
    private static boolean isOpen(Bound b, Anchor a, LocalDate day) {
        return !b.has(Sort.YEAR) && !b.has(Sort.SHIFT) && a.direction() == Direction.PAST && day.isAfter(a.day());
    }

    private static LocalDate certain(Bound b, Anchor a) {
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
    private static @Nullable TimeValue dayOfMonth(Bound b, Anchor a) {
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
    private static @Nullable TimeValue weekdayOfMonth(Bound b, Anchor a) {
        Period month = monthOf(b, a, b.has(Sort.YEAR) ? b.number(Sort.YEAR) : 0);
        if (b.has(Sort.ORDINAL)) {
            return b.number(Sort.ORDINAL) > 4 ? null
                    : TimeValue.date(Period.day(month.start().with(TemporalAdjusters.dayOfWeekInMonth(b.number(Sort.ORDINAL), weekday(b)))));
        }
        return b.number(Sort.SHIFT) < 0 ? TimeValue.date(Period.day(month.start().with(TemporalAdjusters.lastInMonth(weekday(b))))) : null;
    }

    /** "March 3-7", "March 3 and 7". */
    private static TimeValue days(Bound b, Anchor a) {
        LocalDate first = certain(b, a);
        int last = Integer.parseInt(b.lexemes().stream().filter(l -> l.sort() == Sort.DAY).skip(1).findFirst().orElseThrow().value());
        Period month = new Period(Granularity.MONTH, first);
        return TimeValue.date(month.value(), last < first.getDayOfMonth() ? null : new Interval(first, first.withDayOfMonth(last)));
    }

    private static TimeValue figures(Bound b, Anchor a) {
        String figures = b.text(Sort.NUMERIC);
        TimeValue day = TimeValue.date(Period.day(LocalDate.parse(figures.replace("?", ""))));
        return figures.startsWith("?") ? day.within(null) : day;
    }

    private static TimeValue month(Bound b, Anchor a) {
        boolean yearNamed = b.has(Sort.SHIFT) && b.contains("year");
        int year = b.has(Sort.YEAR) ? b.number(Sort.YEAR) : yearNamed ? a.day().getYear() + b.number(Sort.SHIFT) : 0;
        return fuzzy(b, monthOf(b, a, year));
    }

    /** @param year 0 where it is to be found */
    private static Period monthOf(Bound b, Anchor a, int year) {
        int month = b.number(Sort.MONTH);
        if (year > 0) {
            return Period.month(year, month);
        }
        Period thisYear = Period.month(a.day().getYear(), month);
        boolean ahead = thisYear.start().isAfter(a.day());
        boolean over = thisYear.last().isBefore(a.day());
        if (b.has(Sort.SHIFT) && !b.has(Sort.WEEKDAY)) {
            return thisYear.plusYears(b.number(Sort.SHIFT) < 0 && !over ? -1 : b.number(Sort.SHIFT) > 0 && !ahead ? 1 : 0);
        }
        int away = month - a.day().getMonthValue();
        return thisYear.plusYears(switch (a.direction()) {
            case FUTURE -> over ? 1 : 0;
            case PAST -> ahead ? -1 : 0;
            default -> away > HALF_OF_MONTHS ? -1 : away < -HALF_OF_MONTHS ? 1 : 0;
        });
    }

    /** A month's name alone, which may be a person's or another word: after a preposition, or where the name finder saw a date. */
    private static @Nullable TimeValue bareMonth(Bound b, Anchor a) {
        if (isPerson(b)) {
            return null;
        }
        boolean dated = b.firstToken().name().equals("DATE") && b.firstToken().pos().startsWith("NNP");
        boolean named = b.next().filter(p -> p.isCapital() || Character.isDigit(p.word().charAt(0))).isPresent();
        boolean asked = AFTER_WORDS.contains(b.before(1));
        Anchor open = b.firstToken().label().equals("nn") ? a.undirected() : a;
        return (dated || asked) && !named || dated && b.after().equals("'") ? month(b, open) : null;
    }

    /** Months are something, persons do something. */
    private static boolean isPerson(Bound b) {
        return b.firstToken().label().equals("nsubj") && b.next().map(Piece::token).filter(t -> t.isVerb() && !t.lemma().equals("be") || t.pos().equals("MD")).isPresent();
    }

    private static @Nullable TimeValue year(Bound b, Anchor a) {
        return Years.isYear(b) ? fuzzy(b, Period.year(b.number(Sort.YEAR))) : null;
    }

    private static TimeValue fuzzy(Bound b, Period period) {
        String fuzzy = b.text(Sort.FUZZY);
        return fuzzy.isEmpty() || fuzzy.equals("EARLIER") || fuzzy.equals("LATER") ? TimeValue.date(period) : TimeValue.part(period, fuzzy);
    }

    private static TimeValue decade(Bound b, Anchor a) {
        String digits = b.text(Sort.DECADE);
        TimeValue decade = fuzzy(b, new Period(Granularity.DECADE, LocalDate.of(10 * Integer.parseInt(digits.replace("?", "")), 1, 1)));
        return digits.startsWith("?") ? decade.within(null) : decade;
    }

    private static TimeValue century(Bound b, Anchor a) {
        return fuzzy(b, new Period(Granularity.CENTURY, LocalDate.of(Math.max(1, 100 * (b.number(Sort.ORDINAL) - 1)), 1, 1)));
    }

    /** The last one begun, without a year. A company's own or a fiscal quarter has other days than the calendar's. */
    private static @Nullable TimeValue quarter(Bound b, Anchor a) {
        int number = b.number(Sort.ORDINAL);
        if (number > 4) {
            return null;
        }
        Optional<Integer> named = b.ifNumber(Sort.YEAR).or(() -> b.ifNumber(Sort.SHIFT).map(s -> a.day().getYear() + s));
        Period quarter = Period.quarter(named.orElseGet(() -> a.day().getYear()), number);
        boolean ahead = named.isEmpty() && !a.ahead() && quarter.start().isAfter(a.day());
        TimeValue value = TimeValue.date(ahead ? quarter.plusYears(-1) : quarter);
        boolean own = b.contains("fiscal") || Set.of("its", "their", "his", "her", "our", "s").contains(b.before(1))
                || Set.of("ended", "ending").contains(b.after());
        return own ? value.within(null) : value;
    }

    private static @Nullable TimeValue quarterInFigures(Bound b, Anchor a) {
        int number = b.number(Sort.DAY);
        if (number > 4 || !b.pieces().get(b.from() + 1).glued()) {
            return null;
        }
        Period quarter = Period.quarter(b.has(Sort.YEAR) ? b.number(Sort.YEAR) : a.day().getYear(), number);
        boolean ahead = !b.has(Sort.YEAR) && !a.ahead() && quarter.start().isAfter(a.day());
        return TimeValue.date(ahead ? quarter.plusYears(-1) : quarter);
    }

    /** Seasons have no agreed days. */
    private static TimeValue season(Bound b, Anchor a) {
        int first = Seasons.firstMonth(b.text(Sort.SEASON));
        int year;
        if (b.has(Sort.YEAR)) {
            year = b.number(Sort.YEAR);
        } else {
            LocalDate start = LocalDate.of(a.day().getYear(), first, 1);
            boolean over = !a.day().isBefore(start.plusMonths(3));
            int shift = b.has(Sort.SHIFT) ? b.number(Sort.SHIFT) : a.ahead() ? 1 : 0;
            boolean last = shift < 0 && !over || !b.has(Sort.SHIFT) && !a.ahead() && start.isAfter(a.day());
            boolean byYear = b.contains("year");
            year = a.day().getYear() + (byYear ? shift : last ? -1 : shift > 0 && (over || !start.isAfter(a.day())) ? 1 : 0);
        }
        return TimeValue.date(year + "-" + b.text(Sort.SEASON), null).mod(b.text(Sort.FUZZY).matches("START|MID|END") ? b.text(Sort.FUZZY) : "");
    }

    private static TimeValue holiday(Bound b, Anchor a) {
        LocalDate day = holidayOf(b, a);
        TimeValue value = TimeValue.date(Period.day(day));
        return isOpen(b, a, day) ? value.within(null) : value;
    }

    private static LocalDate holidayOf(Bound b, Anchor a) {
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
    static DayOfWeek weekday(Bound b) {
        return DayOfWeek.of(b.number(Sort.WEEKDAY));
    }
}
