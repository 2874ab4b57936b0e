package org.stet.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** Days of the year by rule: 12-25, 11-thu-4 (the fourth Thursday), 05-mon-last, easter-2. */
final class Holidays {

    private Holidays() {
    }

    static LocalDate in(int year, String rule) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        String[] parts = rule.split("-");
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        if (parts.length == 2) {
            return first.withDayOfMonth(Integer.parseInt(parts[1]));
        }
        DayOfWeek day = Arrays.stream(DayOfWeek.values()).filter(d -> d.name().toLowerCase(Locale.ROOT).startsWith(parts[1])).findFirst().orElseThrow();
        return first.with(parts[2].equals("last") ? TemporalAdjusters.lastInMonth(day)
                : TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), day));
    }

    /** The Gregorian Easter Sunday: Meeus, Jones and Butcher's method (J. Meeus, Astronomical Algorithms, 1991, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
