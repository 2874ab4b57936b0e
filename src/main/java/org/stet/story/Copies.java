package org.stet.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the document whose text another repeats, whole or cut short. */
final class Copies {

    /** So much of a copy's wording stands in its original. */
    static final double SHARE = 0.8;
    /** One run of words in so many is looked up. */
    private static final int LOOKED_UP = 8;
    /** Of texts that share a run the first that were met are looked at. */
    private static final int MOST = 50;
    private static final int CANDIDATES = 8;

    private final Map<Integer, List<Held>> holders = new HashMap<>();

    /** A text that another may have been taken from. @param share of the other's wording that stands in it, 0 to 1 */
    record Original(Held held, double share) {
    }

    private static int[] lookedUp(Shingles shingles) {
        return Arrays.stream(shingles.runs()).filter(run -> run % LOOKED_UP == 0).toArray();
    }

    void add(Held held) {
        for (int run : lookedUp(held.shingles)) {
            holders.computeIfAbsent(run, r -> new ArrayList<>(1)).add(held);
        }
    }

    void remove(Held held) {
        for (int run : lookedUp(held.shingles)) {
            List<Held> there = holders.get(run);
            there.remove(held);
            if (there.isEmpty()) {
                holders.remove(run);
            }
        }
    }

    /** The one that has most of it; of several the one that was added first. */
    Optional<Original> originalOf(Shingles shingles) {
        return alike(shingles).filter(o -> o.share() >= SHARE).min(Comparator.comparingDouble((Original o) -> -o.share()).thenComparing(o -> o.held().number()));
    }

    /** Those that share most runs with the text. */
    Stream<Original> alike(Shingles shingles) {
        Map<Held, Integer> hits = new HashMap<>();
        for (int run : lookedUp(shingles)) {
            holders.getOrDefault(run, List.of()).stream().limit(MOST).forEach(held -> hits.merge(held, 1, Integer::sum));
        }
        return hits.entrySet().stream().sorted(Map.Entry.<Held, Integer>comparingByValue().reversed().thenComparing(e -> e.getKey().number()))
                .limit(CANDIDATES).map(Map.Entry::getKey).map(held -> new Original(held, shingles.within(held.shingles)));
    }
}
