package org.stet.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years, and what divides them or is made of them: quarters, seasons, decades, centuries. */
final class YearForms {

    static final List<Form> FORMS = List.of(
            Form.of("YEAR", YearForms::year),
            Form.of("the? FUZZY the? YEAR", YearForms::year),
            Form.of("the year YEAR", YearForms::year),
            Form.of("post/pre YEAR", (b, a) -> TimeValue.date(Period.year(b.number(Sort.YEAR)).value(), null).mod(b.contains("post") ? "AFTER" : "BEFORE")),
            Form.of("the? FUZZY? DECADE", YearForms::decade),
            Form.of("the? FUZZY? the? ORDINAL century", YearForms::century),
            Form.of("the? fiscal? ORDINAL fiscal? quarter of? SHIFT? year?", YearForms::quarter),
            Form.of("the? fiscal? ORDINAL fiscal? quarter of? ,? YEAR", YearForms::quarter),
            Form.of("the? YEAR fiscal? ORDINAL quarter", YearForms::quarter),
            Form.of("SHIFT year ' s ORDINAL quarter", YearForms::quarter),
            Form.of("the? SHIFT year ' s ORDINAL quarter", YearForms::quarter),
            Form.of("q DAY of? YEAR?", YearForms::quarterInFigures),
            Form.of("the? fiscal year? YEAR", (b, a) -> TimeValue.date("FY" + b.number(Sort.YEAR), null)),
            Form.of("fy YEAR", (b, a) -> TimeValue.date("FY" + b.number(Sort.YEAR), null)),
            Form.of("SHIFT fiscal/financial year", (b, a) -> TimeValue.date("FY" + (a.day().getYear() + b.number(Sort.SHIFT)), null)),
            Form.of("the? fiscal/financial year", (b, a) -> TimeValue.duration("P1Y")),
            Form.of("the? FUZZY? SEASON of? ,? YEAR", YearForms::season),
            Form.of("FUZZY? SHIFT SEASON", YearForms::season),
            Form.of("FUZZY? SEASON of? SHIFT year", YearForms::season),
            Form.of("<in/by/during/until/since/into/over/through the SEASON !of", YearForms::season));

    private YearForms() {
    }

    private static @Nullable TimeValue year(FormMatch b, Anchor a) {
        return Years.isYear(b) ? fuzzy(b, Period.year(b.number(Sort.YEAR))) : null;
    }

    static TimeValue fuzzy(FormMatch b, Period period) {
        String fuzzy = b.text(Sort.FUZZY);
        return fuzzy.isEmpty() || fuzzy.equals("EARLIER") || fuzzy.equals("LATER") ? TimeValue.date(period) : TimeValue.part(period, fuzzy);
    }

    private static TimeValue decade(FormMatch b, Anchor a) {
        String digits = b.text(Sort.DECADE);
        TimeValue decade = fuzzy(b, new Period(Granularity.DECADE, LocalDate.of(10 * Integer.parseInt(digits.replace("?", "")), 1, 1)));
        return digits.startsWith("?") ? decade.within(null) : decade;
    }

    private static TimeValue century(FormMatch b, Anchor a) {
        return fuzzy(b, new Period(Granularity.CENTURY, LocalDate.of(Math.max(1, 100 * (b.number(Sort.ORDINAL) - 1)), 1, 1)));
    }

    /** The last one begun, without a year. A company's own or a fiscal quarter has other days than the calendar's. */
    private static @Nullable TimeValue quarter(FormMatch b, Anchor a) {
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

    private static @Nullable TimeValue quarterInFigures(FormMatch b, Anchor a) {
        int number = b.number(Sort.DAY);
        if (number > 4 || !b.pieces().get(b.from() + 1).glued()) {
            return null;
        }
        Period quarter = Period.quarter(b.has(Sort.YEAR) ? b.number(Sort.YEAR) : a.day().getYear(), number);
        boolean ahead = !b.has(Sort.YEAR) && !a.ahead() && quarter.start().isAfter(a.day());
        return TimeValue.date(ahead ? quarter.plusYears(-1) : quarter);
    }

    /** Seasons have no agreed days. */
    private static TimeValue season(FormMatch b, Anchor a) {
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
}
