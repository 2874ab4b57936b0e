package org.stet.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Which documents in the window have a feature, and how rare it is there. */
final class Postings {

    /** So many documents are taken to stand beside those in the window, so that a name is rare in a small archive too. */
    private static final double BACKGROUND = 300;
    /** What more documents than this have in common brings none of them together: a capital, a government, "police". */
    private static final int MOST = 300;

    private final Map<String, Feature> features = new HashMap<>();
    private int documents;
    private int made;

    /** Something that documents have. */
    static final class Feature {

        private final String key;
        private final int number;
        private final Deque<Held> holders = new ArrayDeque<>();

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

    void add(Held held) {
        documents++;
        features(held).forEach(w -> w.feature().holders.addLast(held));
    }

    void remove(Held held) {
        documents--;
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
        return Math.log((documents + BACKGROUND) / (feature.holders.size() + 1.0));
    }

    /** Hands on every other document that shares a feature that is not common, once for each such feature, with how much that tells. */
    void sharing(Held held, BiConsumer<Held, Double> taker) {
        features(held).filter(w -> w.feature().holders.size() <= MOST).forEach(w -> {
            double tells = w.weight() * rarity(w.feature());
            w.feature().holders.stream().filter(other -> other != held).forEach(other -> taker.accept(other, tells));
        });
    }
}
