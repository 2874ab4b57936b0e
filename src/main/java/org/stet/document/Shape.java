package org.stet.document;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Span;

/**
 * What a unit looks like from outside.
 *
 * @param words       number of stretches without blanks; counted no further than {@link #LONG}
 * @param sentence    whether it ends as a sentence does
 * @param capitalised share of words of four letters or more that begin with a capital, 0 to 1
 * @param row         whether it is a row of a table of figures: a label, a colon and a number
 * @param name        whether it is nothing but two to four capitalised words, as a person's name is
 */
public record Shape(int words, boolean sentence, double capitalised, boolean row, boolean name) {

    /** So many words without a full stop are a paragraph all the same. */
    static final int LONG = 36;

    private static final int LONGEST_ROW = 8;
    private static final String ENDS = ".!?\u2026:;";
    private static final String CLOSERS = "\"'\u201D\u2019)]\u00BB*_";

    static Shape of(String text, Span span) {
        List<String> words = words(text, span);
        List<String> long4 = words.stream().filter(w -> w.codePoints().filter(Character::isLetter).count() >= 4).toList();
        long capitals = long4.stream().filter(Shape::capital).count();
        double share = long4.isEmpty() ? 0 : (double) capitals / long4.size();
        boolean name = words.size() >= 2 && words.size() <= 4 && words.stream().allMatch(Shape::namePart);
        return new Shape(words.size(), endsSentence(text, span), share, row(words), name);
    }

    /** Running text, not a title or a label. */
    boolean prose() {
        return sentence || row || words >= LONG;
    }

    /** Set as titles are in American papers. */
    boolean titleCase() {
        return words >= 3 && capitalised >= 0.7;
    }

    /** Whether the last character but quotation marks and brackets ends a sentence, as colons and semicolons do too. */
    public static boolean endsSentence(String text, Span span) {
        int last = span.end() - 1;
        while (last > span.start() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private static List<String> words(String text, Span span) {
        List<String> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end() && words.size() < LONG) {
            int start = at;
            while (at < span.end() && !Blank.is(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(text.substring(start, at));
            }
            at++;
        }
        return words;
    }

    private static boolean row(List<String> words) {
        for (int i = 1; i < words.size() && words.size() <= LONGEST_ROW; i++) {
            if (words.get(i - 1).endsWith(":") && words.get(i).codePoints().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean capital(String word) {
        return word.codePoints().filter(Character::isLetter).findFirst().stream().anyMatch(Character::isUpperCase);
    }

    private static boolean namePart(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().allMatch(c -> Character.isLetter(c) || "'-.\u2019".indexOf(c) >= 0);
    }
}
