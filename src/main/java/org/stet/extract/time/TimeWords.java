package org.stet.extract.time;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** The words of which times are made: those of the lexicon, names of months and weekdays, and spelled numbers. */
final class TimeWords {

    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int LONGEST_MONTH_ABBREVIATION = 4;
    private static final int LONGEST_DAY_ABBREVIATION = 5;
    private static final Map<Words, Sort> LISTED = Map.ofEntries(Map.entry(Words.TIME_PART, Sort.PART), Map.entry(Words.TIME_SEASON, Sort.SEASON),
            Map.entry(Words.TIME_FUZZY, Sort.FUZZY), Map.entry(Words.TIME_SHIFT, Sort.SHIFT), Map.entry(Words.TIME_NEIGHBOUR, Sort.NEIGHBOUR),
            Map.entry(Words.TIME_NEAR_DAY, Sort.NEAR_DAY), Map.entry(Words.TIME_STRETCH, Sort.STRETCH), Map.entry(Words.TIME_VAGUE, Sort.VAGUE),
            Map.entry(Words.TIME_REFERENCE, Sort.REFERENCE), Map.entry(Words.TIME_SET, Sort.SET), Map.entry(Words.TIME_COUNT, Sort.NUMBER),
            Map.entry(Words.TIME_LIMIT, Sort.LIMIT), Map.entry(Words.TIME_ZONE, Sort.ZONE), Map.entry(Words.TIME_HOLIDAY, Sort.HOLIDAY));

    /** First word -> phrases that begin with it. */
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(List<String> words, Sort sort, String value) {

        boolean matches(List<Piece> pieces, int at) {
            if (at + words.size() > pieces.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                if (!pieces.get(at + i).word().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    TimeWords(Lexicon lexicon) {
        LISTED.forEach((words, sort) -> lexicon.map(words).forEach((phrase, value) -> put(phrase, sort, value)));
        lexicon.words(Words.TIME_TWICE).forEach(word -> put(word, Sort.TWICE, word));
        lexicon.map(Words.TIME_UNIT).forEach((unit, value) -> {
            put(unit, Sort.UNIT, value);
            put(unit.endsWith("y") && !unit.endsWith("day") ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s", Sort.UNITS, value);
        });
        put("a", Sort.ARTICLE, "1");
        put("an", Sort.ARTICLE, "1");
        names();
        numbers();
    }

    private void names() {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            String value = Integer.toString(month.getValue());
            put(name, Sort.MONTH, value);
            abbreviations(name, LONGEST_MONTH_ABBREVIATION, Sort.MONTH, value);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            String value = Integer.toString(day.getValue());
            put(name, Sort.WEEKDAY, value);
            put(name + "s", Sort.WEEKDAYS, value);
            abbreviations(name, LONGEST_DAY_ABBREVIATION, Sort.WEEKDAY, value);
        }
    }

    private void abbreviations(String name, int longest, Sort sort, String value) {
        for (int length = SHORTEST_ABBREVIATION; length <= longest && length < name.length(); length++) {
            put(name.substring(0, length), sort, value);
        }
    }

    private void numbers() {
        RuleBasedNumberFormat spelled = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        for (int n = 1; n <= 100; n++) {
            put(spelled.format(n), Sort.NUMBER, Integer.toString(n));
            put(spelled.format(n, "%spellout-ordinal"), Sort.ORDINAL, Integer.toString(n));
            if (n >= 10 && n < 100) {
                put("nineteen " + spelled.format(n), Sort.YEAR, "19" + n);
            }
        }
        for (int n = 20; n < 100; n += 10) {
            put(spelled.format(n).replaceFirst("y$", "ies"), Sort.DECADE, (n == 20 ? "20" : "19") + n / 10);
        }
    }

    private void put(String phrase, Sort sort, String value) {
        List<String> words = Piece.words(phrase);
        byFirst.computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                .add(new Entry(words, sort, value));
    }

    /** What the words from a place on can be. */
    List<Lexeme> at(List<Piece> pieces, int at) {
        List<Lexeme> found = new ArrayList<>(2);
        for (Entry e : byFirst.getOrDefault(pieces.get(at).word(), List.of())) {
            if (e.matches(pieces, at) && isMeant(e.sort, pieces.get(at))) {
                found.add(new Lexeme(e.sort, e.words.size() + period(e, pieces, at), e.value));
            }
        }
        if (Character.isDigit(pieces.get(at).word().charAt(0)) || pieces.get(at).word().equals("'")) {
            found.addAll(Figures.at(pieces, at));
        }
        return found;
    }

    /** The period that a tokenizer parts from an abbreviation ("Sept .") when nothing else ends with it. */
    private static int period(Entry e, List<Piece> pieces, int at) {
        int next = at + e.words.size();
        boolean abbreviated = (e.sort == Sort.MONTH || e.sort == Sort.WEEKDAY) && next + 1 < pieces.size()
                && pieces.get(next).word().equals(".") && pieces.get(next).glued();
        return abbreviated ? 1 : 0;
    }

    /** Names have a capital; "second", "fall" and "spring" may be other words, and "then" and "now" parts of a name. */
    private static boolean isMeant(Sort sort, Piece piece) {
        String pos = piece.token().pos();
        return switch (sort) {
            case MONTH, WEEKDAY, WEEKDAYS, HOLIDAY -> piece.isCapital();
            case STRETCH, SHIFT -> !pos.startsWith("VB");
            case UNIT, UNITS, SEASON -> !pos.startsWith("VB") && !(piece.isCapital() && pos.startsWith("NNP"));
            case REFERENCE -> !pos.startsWith("NNP");
            case LIMIT -> !pos.startsWith("RP");
            default -> true;
        };
    }
}
