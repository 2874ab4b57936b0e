package org.stet.align;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.fact.Timex;

/**
 * What the words of a time expression name by themselves, whatever day they were taken for; 0 for what they do not.
 *
 * @param weekday 1 for Monday
 */
record NamedDay(int weekday, int year, int month, int day) {

    private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)?\\b");
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static NamedDay of(Timex time) {
        Set<String> words = LETTERS.splitAsStream(time.text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        int weekday = 0;
        for (DayOfWeek d : DayOfWeek.values()) {
            weekday = words.contains(d.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT)) ? d.getValue() : weekday;
        }
        int month = 0;
        for (Month m : Month.values()) {
            boolean named = words.contains(m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
                    || words.contains(m.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            month = named ? m.getValue() : month;
        }
        int day = month > 0 ? first(DAY.matcher(time.text())) : 0;
        return new NamedDay(weekday, first(YEAR.matcher(time.text())), month, day);
    }

    private static int first(Matcher number) {
        return number.find() ? Integer.parseInt(DIGITS.matcher(number.group()).results().findFirst().orElseThrow().group()) : 0;
    }

    /** Whether both name the same weekday, or the same month, with day and year wherever both give them. */
    boolean agrees(NamedDay other) {
        boolean sameMonth = month > 0 && month == other.month && (day == 0 || other.day == 0 || day == other.day)
                && (year == 0 || other.year == 0 || year == other.year);
        return weekday > 0 && weekday == other.weekday && (month == 0 || other.month == 0 || sameMonth) || sameMonth;
    }

    /** Whether both name a day or month in the same way, but not the same one. */
    boolean isOtherThan(NamedDay other) {
        boolean weekdays = weekday > 0 && other.weekday > 0 && month == 0 && other.month == 0;
        boolean months = month > 0 && other.month > 0 && day > 0 == other.day > 0;
        boolean years = month == 0 && other.month == 0 && weekday == 0 && other.weekday == 0 && year > 0 && other.year > 0;
        return (weekdays || months || years) && !agrees(other) && (weekday != other.weekday || month != other.month || day != other.day || year != other.year);
    }
}
