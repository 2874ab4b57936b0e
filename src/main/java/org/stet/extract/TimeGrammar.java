package org.stet.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
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
import org.stet.extract.TimeValues.Context;
import org.stet.extract.TimeValues.Groups;
import org.stet.extract.TimeValues.Value;
import org.stet.fact.TimexType;

/**
 * A small temporal grammar for English news: what looks like a time. What it means, {@link TimeValues} knows. Of matches that overlap the
 * longest counts.
 */
final class TimeGrammar {

    private static final String MONTH = names(Month.values(), m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)) + "|Sept|"
            + names(Month.values(), m -> m.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    private static final String DAY = names(DayOfWeek.values(), d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    private static final String PART = "morning|afternoon|evening|night";
    private static final String COUNT = "\\d{1,3}|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|a couple of)";
    private static final String UNIT = "second|minute|hour|day|week|weekend|month|year|decade|quarter";
    private static final String YEAR = "(?<y>(?:19|20)\\d{2})\\b";
    private static final String FUZZY = "(?:[Ee]arly|[Mm]id|[Ll]ate)[- ]";

    private static final List<Form> FORMS = List.of(
            date("\\b(?:(?:" + DAY + "),?\\s+)?(?<m>" + MONTH + ")\\b\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|[-:]\\d)(?:,?\\s*(?<y>\\d{4})\\b)?",
                    TimeValues::monthDay),
            date("\\b(?:(?:" + DAY + "),?\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>" + MONTH + ")\\b\\.?(?:,?\\s+(?<y>\\d{4})\\b)?",
                    TimeValues::monthDay),
            date("\\b(?<y>\\d{4})-(?<mm>\\d{2})-(?<d>\\d{2})\\b", TimeValues::iso),
            date("\\b(?:" + FUZZY + ")?(?<m>" + MONTH + ")\\b\\.?(?:,?\\s+(?:of\\s+)?" + YEAR + ")", TimeValues::month),
            date("\\b(?<rel>[Ll]ast|[Nn]ext|[Tt]his)\\s+(?<m>" + MONTH + ")\\b(?!\\s+\\d)", TimeValues::month),
            date("(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter) )(?:" + FUZZY + ")?(?<m>" + MONTH
                    + ")\\b(?!\\s+\\d)", TimeValues::month),
            date("\\b" + FUZZY + "(?<m>" + MONTH + ")\\b(?!\\s+\\d)", TimeValues::month),
            date("\\b(?:(?<rel>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate)\\s+)?(?<w>" + DAY + ")\\b", TimeValues::weekday),
            form(TimexType.TIME, "\\b(?:(?<rel>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate)\\s+)?(?<w>" + DAY + ")\\s+(?<p>" + PART + ")\\b",
                    TimeValues::partOfDay),
            form(TimexType.TIME, "\\b(?:[Ee]arlier\\s+)?(?<rel>[Ll]ast|[Tt]his)\\s+(?<p>" + PART + ")\\b", TimeValues::partOfDay),
            date("\\b(?:(?:[Ee]arlier|[Ll]ater)\\s+)?(?<t>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Oo]vernight)\\b", TimeValues::nearDay),
            form(TimexType.TIME, "\\b(?<t>[Tt]onight)\\b", TimeValues::nearDay),
            date("\\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)\\s+)?(?<rel>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming|[Pp]revious)\\s+"
                    + "(?<u>week|weekend|month|year|quarter|decade)\\b", TimeValues::relativeUnit),
            date("\\b(?<rel>[Tt]he)\\s+(?<u>weekend)\\b", TimeValues::relativeUnit),
            date("\\b(?:[Tt]he\\s+)?(?:end|start|beginning|middle)\\s+of\\s+(?<rel>the|this|last|next)\\s+(?<u>week|month|year|quarter|decade)\\b",
                    TimeValues::relativeUnit),
            date("\\b(?:[Tt]he\\s+)?(?<q>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)[- ]quarter\\b(?:\\s+(?:of\\s+)?" + YEAR + ")?",
                    TimeValues::quarter),
            date("\\b(?<t>(?:recent|coming|previous)\\s+(?:days|weeks|months|years|decades))\\b", TimeValues::reference),
            date("\\b(?<n>" + COUNT + ")\\s+(?<u>" + UNIT + ")s?\\s+(?<way>ago|earlier)\\b", TimeValues::ago),
            date("(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Ff]or|[Tt]he|[Tt]hrough|and|to) )" + YEAR + "(?!s)",
                    TimeValues::year),
            date("\\b" + FUZZY + YEAR + "(?!s)", TimeValues::year),
            date("\\bthe (?:late |early |mid-)?(?<y>(?:19|20)\\d)0s\\b", TimeValues::decade),
            form(TimexType.TIME, "\\b(?<h>\\d{1,2})(?:[:.](?<min>\\d{2}))?\\s*(?<ap>[AaPp]\\.?[Mm]\\b\\.?)", TimeValues::clock),
            form(TimexType.TIME, "\\b(?<t>[Nn]oon|[Mm]idday|[Mm]idnight)\\b", TimeValues::noon),
            form(TimexType.DURATION, "\\b(?<n>" + COUNT + "|\\d+(?:\\.\\d+)?)[- ](?<u>" + UNIT + ")s?(?:-old)?\\b", TimeValues::duration),
            form(TimexType.DURATION, "\\b(?<u>minutes|hours|days|weeks|months|years|decades)\\b", TimeValues::duration),
            form(TimexType.SET, "\\b(?:[Ee]very|[Ee]ach)\\s+(?<u>" + UNIT + "|" + DAY + ")\\b", TimeValues::set),
            form(TimexType.SET, "\\b(?<t>[Dd]aily|[Ww]eekly|[Mm]onthly|[Yy]early|[Aa]nnually|[Aa]nnual)\\b", TimeValues::set));

    private TimeGrammar() {
    }

    record Expression(TimexType type, Groups groups, BiFunction<Groups, Context, Value> meaning) {

        /** A date that does not exist, or one that needs a missing anchor, has no interval. */
        Value resolve(Optional<LocalDate> anchor, boolean future) {
            try {
                Value value = meaning.apply(groups, new Context(anchor.orElse(null), future));
                boolean absolute = groups.has("y");
                return anchor.isEmpty() && !absolute && type == TimexType.DATE ? TimeValues.open(groups) : value;
            } catch (java.time.DateTimeException e) {
                return new Value("XXXX-XX-XX", null);
            }
        }
    }

    record Match(int start, int end, Expression expression) {
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
}
