package org.stet.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/**
 * The stretch in which one text differs from another in words; letter case and punctuation around words do not count. By the longest row of
 * words that both have in common.
 *
 * @param span   the words to be replaced, in the first text; not empty
 * @param words  what the other text has for them; not empty
 * @param common how many words both texts have in common, in one order
 */
record WordDiff(Span span, String words, int common) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Sc}](?:\\S*[\\p{L}\\p{N}%])?");
    private static final int LONGEST = 300;

    /** From the first to the second text, of each of which only the part that goes with the other is taken. Both have words. */
    static WordDiff between(String from, String to) {
        List<Span> one = words(from);
        List<Span> other = words(to);
        int[][] common = common(texts(one, from), texts(other, to));
        int first = -1;
        int firstThere = -1;
        int last = -1;
        int lastThere = -1;
        for (int i = 0, j = 0; i < one.size() && j < other.size();) {
            if (same(one.get(i), from, other.get(j), to) && common[i][j] == common[i + 1][j + 1] + 1) {
                first = first < 0 ? i : first;
                firstThere = firstThere < 0 ? j : firstThere;
                last = i++;
                lastThere = j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        if (first < 0) {
            return whole(one, other, to, 0);
        }
        int shared = common[0][0];
        List<Span> part = other.subList(Math.max(0, firstThere - first), Math.min(other.size(), lastThere + one.size() - last));
        List<Span> own = one.subList(Math.max(0, first - firstThere), Math.min(one.size(), last + other.size() - lastThere));
        WordDiff closest = trimmed(own, from, part, to, shared);
        return closest.span().in(from).equalsIgnoreCase(closest.words()) ? trimmed(one, from, part, to, shared) : closest;
    }

    private static WordDiff whole(List<Span> one, List<Span> other, String to, int common) {
        return new WordDiff(one.get(0).cover(one.get(one.size() - 1)), other.get(0).cover(other.get(other.size() - 1)).in(to), common);
    }

    /** Without the words that both begin and end with; a word beside stays where otherwise nothing would be left of one. */
    private static WordDiff trimmed(List<Span> one, String from, List<Span> other, String to, int common) {
        int start = 0;
        int least = Math.min(one.size(), other.size());
        while (start < least && same(one.get(start), from, other.get(start), to)) {
            start++;
        }
        int end = 0;
        while (end < least - start && same(one.get(one.size() - 1 - end), from, other.get(other.size() - 1 - end), to)) {
            end++;
        }
        if (start + end == one.size() || start + end == other.size()) {
            end = end > 0 ? end - 1 : end;
            start = start + end < one.size() && start + end < other.size() ? start : Math.max(0, start - 1);
        }
        return whole(one.subList(start, one.size() - end), other.subList(start, other.size() - end), to, common);
    }

    private static boolean same(Span one, String from, Span other, String to) {
        return one.in(from).equalsIgnoreCase(other.in(to));
    }

    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> texts(List<Span> words, String text) {
        return words.stream().map(w -> w.in(text).toLowerCase(Locale.ROOT)).toList();
    }

    /** The words of a text, at most 300. */
    static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find() && words.size() < LONGEST) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }
}
