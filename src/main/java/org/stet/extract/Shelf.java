package org.stet.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.stet.fact.Stated;

/** Facts of one kind in the order they were found, and by the sentence they stand in. */
final class Shelf<F extends Stated> {

    private final List<F> all = new ArrayList<>();
    private final Map<Integer, List<F>> bySentence = new HashMap<>();

    void add(F fact) {
        all.add(fact);
        bySentence.computeIfAbsent(fact.at().sentence(), k -> new ArrayList<>()).add(fact);
    }

    List<F> all() {
        return all;
    }

    Stream<F> stream() {
        return all.stream();
    }

    /** Those whose passage begins in the sentence. */
    Stream<F> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of()).stream();
    }

    /** Changes facts, but not where they stand. */
    void replaceAll(UnaryOperator<F> change) {
        all.replaceAll(change);
        bySentence.values().forEach(facts -> facts.replaceAll(change));
    }
}
