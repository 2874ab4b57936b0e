package org.stet.story;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Which documents in the window have a feature, and how rare it is there. */
final class Postings {

    /** So many documents are taken to stand beside those in the window, so that a name is rare in a small archive too. */
    private static final double BACKGROUND = 300;
    /** What more documents than this have in common brings none of them together: a capital, a government, "police". */
    private static final int MOST = 200;

    private final Map<String, Feature> features = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private Held[] slots = new Held[1024];
    private double[] shared = new double[1024];
    private int documents;
    private int made;
    private int changes;

    /** Something that documents have. */
    static final class Feature {

        private final String key;
        private final int number;
        private final Deque<Held> holders = new ArrayDeque<>();
        private double rarity;
        private int as = -1;

        private Feature(String key, int number) {
            this.key = key;
            this.number = number;
        }

        /** The order in which features were first met. */
        int number() {
            return number;
        }
    }

    /** Made where it is new. */
    Feature feature(String key) {
        return features.computeIfAbsent(key, k -> new Feature(k, made++));
    }

    /** Grows with every document that comes or goes; until then {@link #rarity} stays. */
    int changes() {
        return changes;
    }

    void add(Held held) {
        changes++;
        held.slot = free.isEmpty() ? documents : free.pop();
        documents++;
        if (held.slot == slots.length) {
            slots = Arrays.copyOf(slots, 2 * slots.length);
            shared = Arrays.copyOf(shared, 2 * shared.length);
        }
        slots[held.slot] = held;
        features(held).forEach(w -> w.feature().holders.addLast(held));
    }

    void remove(Held held) {
        changes++;
        documents--;
        free.push(held.slot);
        features(held).map(Held.Weight::feature).forEach(feature -> {
            feature.holders.removeFirstOccurrence(held);
            if (feature.holders.isEmpty()) {
                features.remove(feature.key, feature);
            }
        });
    }

    private static Stream<Held.Weight> features(Held held) {
        return Stream.concat(held.names.stream(), held.terms.stream());
    }

    /** Inverse document frequency. */
    double rarity(Feature feature) {
        if (feature.as != changes) {
            feature.rarity = Math.log((documents + BACKGROUND) / (feature.holders.size() + 1.0));
            feature.as = changes;
        }
        return feature.rarity;
    }

    /** The documents that share most with it, by what is not common, best first; of equal ones those that came first. */
    List<Held> nearest(Held held, int most) {
        int[] touched = new int[64];
        int count = 0;
        for (Held.Weight w : features(held).filter(w -> w.feature().holders.size() <= MOST).toList()) {
            double tells = w.weight() * rarity(w.feature());
            for (Held other : w.feature().holders) {
                if (shared[other.slot] == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, 2 * count) : touched;
                    touched[count++] = other.slot;
                }
                shared[other.slot] += tells;
            }
        }
        Comparator<Held> worstFirst = Comparator.comparingDouble((Held h) -> shared[h.slot]).thenComparing(h -> -h.number());
        PriorityQueue<Held> best = new PriorityQueue<>(worstFirst);
        for (int i = 0; i < count; i++) {
            Held other = slots[touched[i]];
            if (other != held) {
                best.add(other);
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        List<Held> sorted = best.stream().sorted(worstFirst.reversed()).toList();
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
        return sorted;
    }
}
