package org.stet.align;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Keys by which two sets of words meet that share so much of the smaller one: prefix filtering (Chaudhuri, Ganti and Kaushik, 2006). Of n
 * words of which k must be shared, one at least is among any n - k + 1; taking the rarest of a story makes for the fewest that meet in vain.
 */
final class SharedWords {

    private static final String ALL = "word";
    private static final String RAREST = "rare word";
    private static final double ROUNDING = 1e-9;

    private final double share;
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param share of the smaller set, above 0 to 1 */
    SharedWords(double share) {
        this.share = share;
    }

    /** To be called for every set of words before the first is asked for. */
    void count(Collection<String> words) {
        words.forEach(w -> counts.merge(w, 1, Integer::sum));
    }

    /** What a set is found by. */
    void posted(Collection<String> words, LongConsumer keys) {
        words.forEach(w -> keys.accept(Keys.of(ALL, w)));
        rarest(words, share * words.size()).forEach(w -> keys.accept(Keys.of(RAREST, w)));
    }

    /** What it finds others by. */
    void probes(Collection<String> words, LongConsumer keys) {
        words.forEach(w -> keys.accept(Keys.of(RAREST, w)));
        rarest(words, share * words.size()).forEach(w -> keys.accept(Keys.of(ALL, w)));
    }

    /** The rarest words of which one is shared wherever so many of all are; words that stand twice count twice. */
    Collection<String> rarest(Collection<String> words, double needed) {
        List<String> sorted = words.stream().sorted(Comparator.comparing((String w) -> counts.getOrDefault(w, 0)).thenComparing(w -> w)).toList();
        int least = Math.max(1, (int) Math.ceil(needed - ROUNDING));
        return new HashSet<>(sorted.subList(0, Math.max(0, sorted.size() - least + 1)));
    }
}
