package org.stet.extract.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What figures can be in a time expression: numbers, days, years, decades, hours, dates in figures. */
final class Figures {

    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR = 24;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int LOOK_BACK = 3;
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "our", "your");
    private static final Set<String> HALVES = Set.of("am", "pm");

    private Figures() {
    }

    static List<Lexeme> at(List<Piece> pieces, int at) {
        List<Lexeme> found = new ArrayList<>(4);
        String word = pieces.get(at).word();
        if (word.equals("'")) {
            decade(pieces, at, 1, found);
            return found;
        }
        if (isAmount(pieces, at)) {
            return found;
        }
        if (word.matches("\\d{1,3}|\\d{1,2}\\.\\d{1,2}|\\d{1,3},\\d{3}")) {
            found.add(new Lexeme(Sort.NUMBER, 1, word.replace(",", "")));
        }
        if (word.matches("\\d{1,2}")) {
            days(pieces, at, Integer.parseInt(word), found);
        }
        if (word.matches("([01]\\d|2[0-3])[0-5]\\d")) {
            found.add(new Lexeme(Sort.MILITARY, 1, word.substring(0, 2) + ":" + word.substring(2)));
        }
        if (word.matches("1\\d{3}|20\\d{2}") && !next(pieces, at, 1).matches("s|st|nd|rd|th")) {
            found.add(new Lexeme(Sort.YEAR, 1, word));
        }
        decade(pieces, at, 0, found);
        hour(pieces, at, found);
        dates(pieces, at, found);
        return found;
    }

    /** "$20", "-5": no number of units and no day. */
    private static boolean isAmount(List<Piece> pieces, int at) {
        return at > 0 && pieces.get(at).glued() && "$€£¥#".contains(pieces.get(at - 1).word());
    }

    private static void days(List<Piece> pieces, int at, int n, List<Lexeme> found) {
        boolean ending = at + 1 < pieces.size() && pieces.get(at + 1).glued() && ORDINAL_ENDINGS.contains(pieces.get(at + 1).word());
        boolean fraction = !ending && (next(pieces, at, 1).matches("[%/½¼¾]|°") || next(pieces, at, 1).equals(":") && next(pieces, at, 2).matches("\\d+"));
        if (n > 0 && n <= LAST_DAY && !fraction) {
            found.add(new Lexeme(Sort.DAY, ending ? 2 : 1, Integer.toString(n)));
        }
        if (ending) {
            found.add(new Lexeme(Sort.ORDINAL, 2, Integer.toString(n)));
        }
    }

    /** "1990s", "'90s", "1990's"; and "90s" after "the" or a part of it. Of people it is their age. */
    private static void decade(List<Piece> pieces, int at, int mark, List<Lexeme> found) {
        int figure = at + mark;
        if (figure >= pieces.size() || !pieces.get(figure).word().matches("(1[5-9]|20)\\d0|[2-9]0")) {
            return;
        }
        int s = next(pieces, figure, 1).equals("'") ? 2 : 1;
        String digits = pieces.get(figure).word();
        boolean plural = next(pieces, figure, s).equals("s");
        boolean dated = digits.length() == 4 || mark == 1 || s == 1 && isOfTheCalendar(pieces, at);
        if (plural && dated) {
            String century = digits.length() == 4 ? "" : (mark == 1 ? "" : "?") + (digits.charAt(0) == '2' ? "20" : "19");
            found.add(new Lexeme(Sort.DECADE, mark + 1 + s, century + digits.substring(0, digits.length() - 1)));
        }
    }

    /** "In the 80s", "the mid-80s", but not "in her mid-80s". */
    private static boolean isOfTheCalendar(List<Piece> pieces, int at) {
        List<String> before = pieces.subList(Math.max(0, at - LOOK_BACK), at).stream().map(Piece::word).toList();
        return before.contains("the") && Collections.disjoint(before, POSSESSIVES);
    }

    /** "8 p.m.", "8:30 p.m.", "8.30pm", "15:30", "8 o'clock", "1530 GMT" (with the zone left to follow). */
    private static void hour(List<Piece> pieces, int at, List<Lexeme> found) {
        String word = pieces.get(at).word();
        boolean colon = next(pieces, at, 1).equals(":") && next(pieces, at, 2).matches("[0-5]\\d");
        String minutes = colon ? next(pieces, at, 2) : word.matches("\\d{1,2}\\.[0-5]\\d") ? word.substring(word.indexOf('.') + 1) : "00";
        int length = colon ? 3 : 1;
        String figures = word.contains(".") ? word.substring(0, word.indexOf('.')) : word;
        if (!figures.matches("\\d{1,2}")) {
            return;
        }
        int hour = Integer.parseInt(figures);
        String half = at + length < pieces.size() ? pieces.get(at + length).word() : "";
        if (HALVES.contains(half) && hour <= LAST_HOUR / 2) {
            found.add(clock(length + 1, hour % 12 + (half.equals("pm") ? 12 : 0), minutes));
        } else if (half.equals("o") && at + length + 2 < pieces.size() && pieces.get(at + length + 2).word().equals("clock")) {
            found.add(new Lexeme(Sort.CLOCK, length + 3, "X" + hour));
        } else if (colon && hour < LAST_HOUR && !next(pieces, at, length).equals(":") && (at == 0 || !pieces.get(at - 1).word().matches("[:/]"))) {
            found.add(clock(length, hour, minutes));
        }
    }

    private static Lexeme clock(int length, int hour, String minutes) {
        return new Lexeme(Sort.CLOCK, length, String.format(Locale.ROOT, "%02d:%s", hour, minutes));
    }

    /** 2026-03-12; 3/12/2026, which is a sure day only where the two readings agree; 12.3.2026. */
    private static void dates(List<Piece> pieces, int at, List<Lexeme> found) {
        String word = pieces.get(at).word();
        String mark = next(pieces, at, 1);
        String all = word + mark + next(pieces, at, 2) + next(pieces, at, 3) + next(pieces, at, 4);
        if (all.matches("\\d{4}-\\d\\d-\\d\\d")) {
            found.add(new Lexeme(Sort.NUMERIC, 5, all));
        } else if (all.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
            int first = Integer.parseInt(word);
            int second = Integer.parseInt(next(pieces, at, 2));
            String year = next(pieces, at, 4);
            found.add(new Lexeme(Sort.NUMERIC, 5, first == second || second > 12 ? iso(year, first, second)
                    : first > 12 ? iso(year, second, first) : "?" + iso(year, first, second)));
        } else if (word.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            String[] parts = word.split("\\.");
            found.add(new Lexeme(Sort.NUMERIC, 1, iso(parts[2], Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))));
        }
    }

    private static String iso(String year, int month, int day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
    }

    /** The word of the piece so many on, if nothing stands between; else empty. */
    private static String next(List<Piece> pieces, int at, int n) {
        for (int i = 1; i <= n; i++) {
            if (at + i >= pieces.size() || !pieces.get(at + i).glued()) {
                return "";
            }
        }
        return pieces.get(at + n).word();
    }
}
