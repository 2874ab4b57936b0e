package org.stet.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the words of two quotations match. The shorter is laid along the longer (semi-global alignment after Needleman and Wunsch, 1970);
 * letter case, punctuation and quotation marks do not count, and an ellipsis or a bracketed insertion stands for any words.
 */
final class QuoteText {

    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "to", "and", "or", "in", "on", "at", "it", "is", "was", "be", "are", "i",
            "he", "she", "we", "they", "you", "that", "this", "for", "with", "as", "by", "his", "her", "our", "very", "not");
    static final String ANY = "*";
    private static final Pattern OPEN = Pattern.compile("\\[[^\\]]*\\]|\\.\\.\\.+|…|\\. \\. \\.");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\u0001%$]+");

    private QuoteText() {
    }

    /**
     * @param matched words of the shorter that stand in the longer, in order
     * @param changed words of either that do not, between the first and the last that do
     */
    record Match(int matched, int changed, int content, List<String> differences) {

        boolean same() {
            return changed == 0;
        }

        /** Share of agreeing words, 0 to 1. */
        double share() {
            return matched + changed == 0 ? 0 : (double) matched / (matched + changed);
        }
    }

    static List<String> words(String quotation) {
        String text = OPEN.matcher(Vocabulary.plain(quotation)).replaceAll(" \u0001 ").replace("'", "");
        List<String> found = new ArrayList<>();
        for (String word : NO_WORD.split(text)) {
            if (!word.isEmpty()) {
                found.add(word.equals("\u0001") ? ANY : word);
            }
        }
        while (!found.isEmpty() && found.get(0).equals(ANY)) {
            found.remove(0);
        }
        while (!found.isEmpty() && found.get(found.size() - 1).equals(ANY)) {
            found.remove(found.size() - 1);
        }
        return found;
    }

    /** Whether the word carries little meaning. */
    static boolean isSmall(String word) {
        return SMALL.contains(word) || word.equals(ANY);
    }

    /** Words of a quotation as its text writes them; as they are where it cannot be told. */
    static String asWritten(List<String> words, String text) {
        String pattern = words.stream().map(w -> w.chars().mapToObj(c -> Pattern.quote(String.valueOf((char) c))).collect(Collectors.joining("['’‘]?")))
                .collect(Collectors.joining("[^\\p{L}\\p{N}%$]+"));
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        return !words.isEmpty() && found.find() ? found.group() : String.join(" ", words);
    }

    static Match match(List<String> one, List<String> other) {
        List<String> a = one.size() <= other.size() ? one : other;
        List<String> b = one.size() <= other.size() ? other : one;
        int n = a.size();
        int m = b.size();
        int[][] cost = new int[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            cost[i][0] = cost[i - 1][0] + (a.get(i - 1).equals(ANY) ? 0 : 1);
            for (int j = 1; j <= m; j++) {
                cost[i][j] = Math.min(step(cost, a, b, i, j), Math.min(cost[i - 1][j] + drop(a, i), cost[i][j - 1] + (i == n ? 1 : skip(a, b, i, j))));
            }
        }
        int end = 0;
        for (int j = 0; j <= m; j++) {
            end = cost[n][j] < cost[n][end] ? j : end;
        }
        return trace(cost, a, b, end);
    }

    private static int drop(List<String> a, int i) {
        return a.get(i - 1).equals(ANY) ? 0 : 1;
    }

    /** Nothing is paid for words of the longer where the shorter has an ellipsis, nor for an ellipsis of the longer itself. */
    private static int skip(List<String> a, List<String> b, int i, int j) {
        boolean free = b.get(j - 1).equals(ANY) || a.get(i - 1).equals(ANY) || i < a.size() && a.get(i).equals(ANY);
        return free ? 0 : 1;
    }

    private static int step(int[][] cost, List<String> a, List<String> b, int i, int j) {
        boolean same = a.get(i - 1).equals(b.get(j - 1)) || a.get(i - 1).equals(ANY);
        return cost[i - 1][j - 1] + (same ? 0 : 1);
    }

    private static Match trace(int[][] cost, List<String> a, List<String> b, int end) {
        int i = a.size();
        int j = end;
        int matched = 0;
        int changed = 0;
        int content = 0;
        List<String> differences = new ArrayList<>();
        while (i > 0) {
            boolean last = i == a.size() && j == end;
            boolean skipped = j > 0 && !last && cost[i][j] == cost[i][j - 1] + skip(a, b, i, j) && !a.get(i - 1).equals(b.get(j - 1))
                    && !a.get(i - 1).equals(ANY);
            if (j > 0 && !skipped && cost[i][j] == step(cost, a, b, i, j)) {
                boolean equal = a.get(i - 1).equals(b.get(j - 1));
                boolean any = a.get(i - 1).equals(ANY);
                matched += equal ? 1 : 0;
                content += equal && !SMALL.contains(a.get(i - 1)) ? 1 : 0;
                if (!equal && !any) {
                    changed++;
                    differences.add(0, "“" + a.get(i - 1) + "” for “" + b.get(j - 1) + "”");
                }
                i--;
                j--;
            } else if (!skipped && cost[i][j] == cost[i - 1][j] + drop(a, i)) {
                changed += drop(a, i);
                if (drop(a, i) > 0) {
                    differences.add(0, "“" + a.get(i - 1) + "”");
                }
                i--;
            } else {
                int paid = last ? 0 : skip(a, b, i, j);
                changed += paid;
                if (paid > 0) {
                    differences.add(0, "“" + b.get(j - 1) + "”");
                }
                j--;
            }
        }
        return new Match(matched, changed, content, differences);
    }
}
