package org.stet.align;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.Stated;

/** Whether the sentences of two facts are about the same; by all the words that facts take in them. For one alignment, on one thread. */
final class Topic {

    private final Vocabulary vocabulary;
    private final Map<Side, Map<Integer, Set<String>>> words = new IdentityHashMap<>();

    Topic(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Share of the shorter sentence's words that the other has, 0 to 1. */
    double shared(Side own, Stated one, Side other, Stated its) {
        return Vocabulary.overlap(words(own, one), words(other, its));
    }

    private Set<String> words(Side side, Stated fact) {
        return words.computeIfAbsent(side, this::read).getOrDefault(fact.at().sentence(), Set.of());
    }

    private Map<Integer, Set<String>> read(Side side) {
        Map<Integer, Set<String>> found = new HashMap<>();
        side.facts.all().forEach(f -> found.computeIfAbsent(f.at().sentence(), k -> new TreeSet<>()).addAll(vocabulary.content(f.text())));
        return found;
    }
}
