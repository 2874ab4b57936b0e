package org.stet.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known word that a mistyped one most likely stands for, by edit distance; two letters that changed places are one edit (Damerau, 1964). */
public final class Nearest {

    private Nearest() {
    }

    /** The nearest of the known words if at most a third of its letters (and at least one edit is always allowed) differ. */
    public static Optional<String> of(String word, List<String> known) {
        return known.stream().filter(k -> Math.abs(word.length() - k.length()) <= most(k) && distance(word, k) <= most(k))
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(Comparator.naturalOrder()));
    }

    private static int most(String known) {
        return Math.max(1, known.length() / 3);
    }

    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = row[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, 1 + Math.min(row[j], next[j - 1]));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = row;
            row = next;
        }
        return row[other.length()];
    }
}
