package org.stet.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Interval;
import org.stet.fact.TimexType;

/**
 * A small temporal grammar for English news: what looks like a time, and what days it means for a text published on a given day.
 * Values are TIMEX3 (TimeML 1.2.1). Of matches that overlap the longest counts.
 */
final class TimeGrammar {

    private static final String MONTH = names(Month.values(), m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)) + "|Sept|"
            + names(Month.values(), m -> m.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    private static final String DAY = names(DayOfWeek.values(), d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    private static final String COUNT = "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|a couple of";
    private static final String UNIT = "second|minute|hour|day|week|weekend|month|year|decade|quarter";
    private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1),
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    private static final List<Form> FORMS = List.of(
            date("\\b(?:(?:" + DAY + "),?\\s+)?(?<m>" + MONTH + ")\\b\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s*(?<y>\\d{4})\\b)?",
                    TimeGrammar::monthDay),
            date("\\b(?:(?:" + DAY + "),?\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>" + MONTH + ")\\b\\.?(?:,?\\s+(?<y>\\d{4})\\b)?",
                    TimeGrammar::monthDay),
            date("\\b(?<y>\\d{4})-(?<mm>\\d{2})-(?<d>\\d{2})\\b", (g, c) -> day(LocalDate.of(g.number("y"), g.number("mm"), g.number("d")))),
            date("\\b(?<fuzzy>[Ee]arly|[Mm]id|[Ll]ate)?[- ]?\\b(?<m>" + MONTH + ")\\b\\.?(?:,?\\s+(?:of\\s+)?(?<y>(?:19|20)\\d{2})\\b)", TimeGrammar::month),
            date("(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ll]ast|[Nn]ext|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -])(?<m>"
                    + MONTH + ")\\b(?!\\s+\\d)", TimeGrammar::month),
            date("\\b(?:(?<rel>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate)\\s+)?(?<w>" + DAY + ")(?:\\s+(?:morning|afternoon|evening|night))?\\b",
                    TimeGrammar::weekday),
            date("\\b(?<t>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight)\\b", TimeGrammar::nearDay),
            date("\\b(?:(?:[Ee]arlier|[Ll]ater)\\s+)?(?<rel>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming|[Pp]revious)\\s+(?<u>week|weekend|month|year|quarter|decade)\\b",
                    TimeGrammar::relativeUnit),
            date("\\b(?<rel>[Tt]he|[Oo]ver the|[Aa]t the)\\s+(?<u>weekend)\\b", TimeGrammar::relativeUnit),
            date("\\b(?<n>" + COUNT + ")\\s+(?<u>" + UNIT + ")s?\\s+(?:ago|earlier)\\b", TimeGrammar::ago),
            date("(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Ff]or|[Ee]arly|[Ll]ate|[Tt]he|[Tt]hrough) )(?<y>(?:19|20)\\d{2})\\b(?!s)",
                    (g, c) -> year(g.number("y"))),
            date("\\bthe (?:late |early |mid-)?(?<y>(?:19|20)\\d)0s\\b", (g, c) -> new Value(g.text("y"),
                    new Interval(LocalDate.of(g.number("y") * 10, 1, 1), LocalDate.of(g.number("y") * 10 + 9, 12, 31)))),
            form(TimexType.TIME, "\\b(?<h>\\d{1,2})(?:[:.](?<min>\\d{2}))?\\s*(?<ap>[AaPp]\\.?[Mm]\\b\\.?)", TimeGrammar::clock),
            form(TimexType.DURATION, "\\b(?<n>" + COUNT + "|\\d+(?:\\.\\d+)?)[- ](?<u>" + UNIT + ")s?(?:-old)?\\b", TimeGrammar::duration),
            form(TimexType.DURATION, "\\b(?<u>minutes|hours|days|weeks|months|years|decades)\\b", TimeGrammar::duration),
            form(TimexType.SET, "\\b(?:[Ee]very|[Ee]ach)\\s+(?<u>" + UNIT + "|" + DAY + ")\\b", TimeGrammar::set),
            form(TimexType.SET, "\\b(?<t>[Dd]aily|[Ww]eekly|[Mm]onthly|[Yy]early|[Aa]nnually|[Aa]nnual)\\b", TimeGrammar::set));

    private TimeGrammar() {
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

    record Expression(TimexType type, Groups groups, BiFunction<Groups, Context, Value> meaning) {

        /** A date that does not exist, or one that needs a missing anchor, has no interval. */
        Value resolve(Optional<LocalDate> anchor, boolean future) {
            try {
                Value value = meaning.apply(groups, new Context(anchor.orElse(null), future));
                boolean absolute = groups.has("y");
                return anchor.isEmpty() && !absolute && type == TimexType.DATE ? new Value("XXXX-XX-XX", null) : value;
            } catch (java.time.DateTimeException e) {
                return new Value("XXXX-XX-XX", null);
            }
        }
    }

    record Match(int start, int end, Expression expression) {
    }

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

    private record Form(TimexType type, Pattern pattern, List<String> groups, BiFunction<Groups, Context, Value> meaning) {
    }

    private static Form date(String regex, BiFunction<Groups, Context, Value> meaning) {
        return form(TimexType.DATE, regex, meaning);
    }

    private static Form form(TimexType type, String regex, BiFunction<Groups, Context, Value> meaning) {
        List<String> groups = Pattern.compile("\\(\\?<([a-z]+)>").matcher(regex).results().map(r -> r.group(1)).toList();
        return new Form(type, Pattern.compile(regex), groups, meaning);
    }

    private static <T> String names(T[] values, Function<T, String> name) {
        return java.util.Arrays.stream(values).map(name).collect(Collectors.joining("|"));
    }

    /** The time expressions of a sentence in text order, not overlapping. */
    static List<Match> find(String sentence) {
        List<Match> all = new ArrayList<>();
        for (Form form : FORMS) {
            form.pattern.matcher(sentence).results().forEach(r -> all.add(match(form, r)));
        }
        all.sort(Comparator.comparingInt((Match m) -> m.start - m.end).thenComparingInt(Match::start));
        List<Match> kept = new ArrayList<>();
        for (Match m : all) {
            if (kept.stream().noneMatch(k -> k.start < m.end && m.start < k.end)) {
                kept.add(m);
            }
        }
        kept.sort(Comparator.comparingInt(Match::start));
        return kept;
    }

    private static Match match(Form form, MatchResult found) {
        Map<String, String> named = new HashMap<>();
        int group = 1;
        for (String name : form.groups) {
            String value = found.group(group++);
            if (value != null) {
                named.put(name, value);
            }
        }
        return new Match(found.start(), found.end(), new Expression(form.type, new Groups(named), form.meaning));
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

    private static Value monthDay(Groups g, Context c) {
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

    private static Value month(Groups g, Context c) {
        int month = monthNumber(g.text("m"));
        LocalDate first = g.has("y") ? LocalDate.of(g.number("y"), month, 1) : LocalDate.of(c.day().getYear(), month, 1);
        if (!g.has("y")) {
            boolean ahead = first.isAfter(c.day());
            first = !c.future && ahead ? first.minusYears(1) : c.future && first.plusMonths(1).isBefore(c.day()) ? first.plusYears(1) : first;
        }
        return new Value(first.toString().substring(0, 7), new Interval(first, first.with(TemporalAdjusters.lastDayOfMonth())));
    }

    private static Value weekday(Groups g, Context c) {
        DayOfWeek weekday = DayOfWeek.valueOf(g.text("w").toUpperCase(Locale.ROOT));
        boolean next = g.text("rel").equals("next") || c.future && !g.text("rel").equals("last");
        return day(c.day().with(next ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    private static Value nearDay(Groups g, Context c) {
        int shift = switch (g.text("t")) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        return day(c.day().plusDays(shift));
    }

    private static Value relativeUnit(Groups g, Context c) {
        int shift = switch (g.text("rel")) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
        LocalDate day = c.day();
        return switch (g.text("u")) {
            case "week" -> aroundWeek(week(day.plusWeeks(shift)));
            case "weekend" -> weekend(day, c.future ? Math.max(shift, 0) : shift);
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

    private static Value ago(Groups g, Context c) {
        int n = count(g.text("n"));
        if (n < 0) {
            return new Value("PAST_REF", null);
        }
        LocalDate day = c.day();
        return switch (g.text("u")) {
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

    private static Value clock(Groups g, Context c) {
        int hour = g.number("h") % 12 + (g.text("ap").startsWith("p") ? 12 : 0);
        String time = String.format(Locale.ROOT, "T%02d:%s", hour, g.has("min") ? g.text("min") : "00");
        LocalDate day = c.anchor;
        return day == null ? new Value(time, null) : new Value(day + time, new Interval(day, day));
    }

    private static Value duration(Groups g, Context c) {
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

    private static Value set(Groups g, Context c) {
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
