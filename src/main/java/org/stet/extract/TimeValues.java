package org.stet.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Interval;

/** What the parts of a time expression come to, for a text published on a given day. Values are TIMEX3 (TimeML 1.2.1). */
final class TimeValues {

    private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1),
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "final", 4, "1st", 1, "2nd", 2,
            "3rd", 3, "4th", 4);
    private static final Map<String, String> PARTS_OF_DAY = Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI");

    private TimeValues() {
    }

    /** What an expression comes to. @param interval the days it can mean; null for durations, sets and what needs a missing date */
    record Value(String text, @Nullable Interval interval) {
    }

    /** @param anchor the document's day; null where unknown @param future whether the verb stands in the future */
    record Context(@Nullable LocalDate anchor, boolean future) {

        private LocalDate day() {
            return anchor == null ? LocalDate.EPOCH : anchor;
        }
    }

    /** The named parts of an expression, as they are written. */
    record Groups(Map<String, String> named) {

        boolean has(String name) {
            return named.containsKey(name);
        }

        String text(String name) {
            return named.getOrDefault(name, "").toLowerCase(Locale.ROOT);
        }

        int number(String name) {
            return Integer.parseInt(text(name));
        }
    }

    /** What can be said of an expression without the document's day: its weekday, or its month and day; X for each digit not known. */
    static Value open(Groups g) {
        if (g.has("w")) {
            return new Value("XXXX-WXX-" + DayOfWeek.valueOf(g.text("w").toUpperCase(Locale.ROOT)).getValue(), null);
        }
        String month = g.has("m") ? String.format(Locale.ROOT, "%02d", monthNumber(g.text("m"))) : "XX";
        String day = g.has("d") ? "-" + String.format(Locale.ROOT, "%02d", g.number("d")) : g.has("m") ? "" : "-XX";
        return new Value("XXXX-" + month + day, null);
    }

    static Value iso(Groups g, Context c) {
        return day(LocalDate.of(g.number("y"), g.number("mm"), g.number("d")));
    }

    static Value year(Groups g, Context c) {
        return year(g.number("y"));
    }

    static Value decade(Groups g, Context c) {
        return new Value(g.text("y"), new Interval(LocalDate.of(g.number("y") * 10, 1, 1), LocalDate.of(g.number("y") * 10 + 9, 12, 31)));
    }

    /** A reference to the time about now, before or after it, without bounds. */
    static Value reference(Groups g, Context c) {
        return new Value(g.text("t").matches("recent.*|past.*|previous.*") ? "PAST_REF" : g.text("t").startsWith("coming") ? "FUTURE_REF" : "PRESENT_REF", null);
    }

    static Value quarter(Groups g, Context c) {
        int number = ORDINALS.get(g.text("q"));
        int year = g.has("y") ? g.number("y") : c.day().getYear();
        LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
        if (!g.has("y") && !c.future && first.isAfter(c.day())) {
            first = first.minusYears(1);
        }
        return new Value(first.getYear() + "-Q" + number, new Interval(first, first.plusMonths(3).minusDays(1)));
    }

    /** A part of a day: "Monday night", "last night", "this morning". */
    static Value partOfDay(Groups g, Context c) {
        LocalDate day = g.has("w") ? nearestWeekday(g, c) : c.day().minusDays(g.text("rel").equals("last") ? 1 : 0);
        return new Value(day + PARTS_OF_DAY.get(g.text("p")), new Interval(day, day));
    }

    static Value noon(Groups g, Context c) {
        return at(g.text("t").equals("noon") || g.text("t").equals("midday") ? "T12:00" : "T00:00", c);
    }

    private static Value at(String time, Context c) {
        LocalDate day = c.anchor;
        return day == null ? new Value(time, null) : new Value(day + time, new Interval(day, day));
    }

    private static Value day(LocalDate day) {
        return new Value(day.toString(), new Interval(day, day));
    }

    private static Value year(int year) {
        return new Value(Integer.toString(year), new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static int monthNumber(String name) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
                return month.getValue();
            }
        }
        throw new IllegalStateException(name);
    }

    static Value monthDay(Groups g, Context c) {
        int month = monthNumber(g.text("m"));
        if (g.has("y")) {
            return day(LocalDate.of(g.number("y"), month, g.number("d")));
        }
        LocalDate thisYear = LocalDate.of(c.day().getYear(), month, g.number("d"));
        return day(nearest(thisYear, c));
    }

    /** The same day a year earlier or later where the tense asks for it. */
    private static LocalDate nearest(LocalDate thisYear, Context c) {
        long ahead = ChronoUnit.DAYS.between(c.day(), thisYear);
        if (c.future) {
            return ahead < -180 ? thisYear.plusYears(1) : thisYear;
        }
        return ahead > 31 ? thisYear.minusYears(1) : thisYear;
    }

    static Value month(Groups g, Context c) {
        int month = monthNumber(g.text("m"));
        LocalDate first = g.has("y") ? LocalDate.of(g.number("y"), month, 1) : LocalDate.of(c.day().getYear(), month, 1);
        if (!g.has("y")) {
            boolean ahead = first.isAfter(c.day());
            boolean over = !first.plusMonths(1).isAfter(c.day());
            boolean last = g.text("rel").equals("last") && !over || !g.has("rel") && !c.future && ahead;
            boolean next = g.text("rel").equals("next") && !ahead || !g.has("rel") && c.future && over;
            first = last ? first.minusYears(1) : next ? first.plusYears(1) : first;
        }
        return new Value(first.toString().substring(0, 7), new Interval(first, first.with(TemporalAdjusters.lastDayOfMonth())));
    }

    private static LocalDate nearestWeekday(Groups g, Context c) {
        DayOfWeek weekday = DayOfWeek.valueOf(g.text("w").toUpperCase(Locale.ROOT));
        if (g.text("rel").equals("next")) {
            return c.day().with(TemporalAdjusters.next(weekday));
        }
        if (g.text("rel").equals("last")) {
            return c.day().with(TemporalAdjusters.previous(weekday));
        }
        return c.day().with(c.future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    static Value weekday(Groups g, Context c) {
        return day(nearestWeekday(g, c));
    }

    static Value nearDay(Groups g, Context c) {
        if (g.text("t").equals("tonight")) {
            return new Value(c.day() + "TNI", new Interval(c.day(), c.day()));
        }
        int shift = switch (g.text("t")) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        return day(c.day().plusDays(shift));
    }

    static Value relativeUnit(Groups g, Context c) {
        int shift = switch (g.text("rel")) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
        LocalDate day = c.day();
        return switch (g.text("u")) {
            case "week" -> aroundWeek(week(day.plusWeeks(shift)));
            case "weekend" -> weekend(day, c.future && shift == 0 ? 1 : shift);
            case "month" -> {
                LocalDate first = day.plusMonths(shift).withDayOfMonth(1);
                yield new Value(first.toString().substring(0, 7), new Interval(first, first.with(TemporalAdjusters.lastDayOfMonth())));
            }
            case "quarter" -> {
                LocalDate in = day.plusMonths(3L * shift);
                LocalDate first = in.with(IsoFields.DAY_OF_QUARTER, 1);
                yield new Value(in.getYear() + "-Q" + in.get(IsoFields.QUARTER_OF_YEAR), new Interval(first, first.plusMonths(3).minusDays(1)));
            }
            case "decade" -> {
                int first = (day.getYear() / 10 + shift) * 10;
                yield new Value(Integer.toString(first / 10), new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
            }
            default -> year(day.getYear() + shift);
        };
    }

    private static Value week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Value(String.format(Locale.ROOT, "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                new Interval(monday, monday.plusDays(6)));
    }

    /** In a text a week may begin on Sunday or on Monday. */
    private static Value aroundWeek(Value week) {
        Interval days = java.util.Objects.requireNonNull(week.interval());
        return new Value(week.text(), new Interval(days.first().minusDays(1), days.last()));
    }

    /** "The weekend" without more is the last one, begun or over; with a future verb the coming one. */
    private static Value weekend(LocalDate day, int shift) {
        LocalDate saturday = day.with(shift > 0 ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY) : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new Value(week(saturday).text() + "-WE", new Interval(saturday, saturday.plusDays(1)));
    }

    private static int count(String words) {
        return words.matches("\\d+") ? Integer.parseInt(words) : SMALL.getOrDefault(words, -1);
    }

    static Value ago(Groups g, Context c) {
        int n = count(g.text("n"));
        if (n < 0) {
            return new Value("PAST_REF", null);
        }
        LocalDate day = c.day();
        if (g.text("way").equals("earlier")) {
            return new Value("PAST_REF", null);
        }
        return switch (g.text("u")) {
            case "decade" -> new Value(Integer.toString(day.getYear() - 10 * n),
                    new Interval(LocalDate.of(day.getYear() - 10 * n - 5, 1, 1), LocalDate.of(day.getYear() - 10 * n + 5, 12, 31)));
            case "day" -> day(day.minusDays(n));
            case "week" -> week(day.minusWeeks(n));
            case "month" -> {
                LocalDate first = day.minusMonths(n).withDayOfMonth(1);
                yield new Value(first.toString().substring(0, 7), new Interval(first, first.with(TemporalAdjusters.lastDayOfMonth())));
            }
            case "year" -> year(day.getYear() - n);
            case "second", "minute", "hour" -> day(day);
            default -> new Value("PAST_REF", null);
        };
    }

    static Value clock(Groups g, Context c) {
        int hour = g.number("h") % 12 + (g.text("ap").startsWith("p") ? 12 : 0);
        return at(String.format(Locale.ROOT, "T%02d:%s", hour, g.has("min") ? g.text("min") : "00"), c);
    }

    static Value duration(Groups g, Context c) {
        String unit = g.text("u").replaceFirst("s$", "");
        int n = g.has("n") ? count(g.text("n")) : -1;
        String amount = n < 0 ? g.text("n").matches("[\\d.]+") ? g.text("n") : "X" : Integer.toString(n);
        return new Value(switch (unit) {
            case "second" -> "PT" + amount + "S";
            case "minute" -> "PT" + amount + "M";
            case "hour" -> "PT" + amount + "H";
            case "week" -> "P" + amount + "W";
            case "month" -> "P" + amount + "M";
            case "year" -> "P" + amount + "Y";
            case "decade" -> "P" + (n < 0 ? "X" : Integer.toString(10 * n)) + (n < 0 ? "DE" : "Y");
            case "quarter" -> "P" + amount + "Q";
            case "weekend" -> "P" + amount + "WE";
            default -> "P" + amount + "D";
        }, null);
    }

    static Value set(Groups g, Context c) {
        String word = g.has("u") ? g.text("u") : g.text("t");
        String value = switch (word) {
            case "day", "daily" -> "P1D";
            case "week", "weekly" -> "P1W";
            case "month", "monthly" -> "P1M";
            case "year", "yearly", "annually", "annual" -> "P1Y";
            case "hour" -> "PT1H";
            default -> word.endsWith("day") ? "XXXX-WXX-" + DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT)).getValue() : "P1X";
        };
        return new Value(value, null);
    }
}
