package org.stet.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Pairs of a clean and a faulty draft of one group, compared by how suspicious each looks. Which of two drafts is the faulty one can be
 * asked where no threshold is right. Keeps one number for each case that has a group.
 */
final class Twins {

    private static final double HALF = 0.5;

    private record Group(List<Double> clean, List<Double> faulty) {
    }

    private final Map<String, Group> groups = new HashMap<>();
    private long pairs;
    private double higher;

    void add(Outcome outcome) {
        if (outcome.of().group().isEmpty()) {
            return;
        }
        Group group = groups.computeIfAbsent(outcome.of().group(), g -> new Group(new ArrayList<>(), new ArrayList<>()));
        double own = outcome.suspicion();
        boolean clean = outcome.of().clean();
        for (double other : clean ? group.faulty : group.clean) {
            int compared = Double.compare(clean ? other : own, clean ? own : other);
            higher += compared > 0 ? 1 : compared == 0 ? HALF : 0;
            pairs++;
        }
        (clean ? group.clean : group.faulty).add(own);
    }

    long pairs() {
        return pairs;
    }

    /** The share of pairs in which the faulty draft looks more suspicious, ties counting half; empty without pairs. */
    OptionalDouble faultyHigher() {
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(higher / pairs);
    }
}
