package org.stet.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.finding.Finding;

/** Findings of one rule about the same places are one: several facts, or several variants, can lead to it. */
final class SameFinding {

    /** A finding and what it is made of. */
    record Made(Finding finding, Fault fault) {
    }

    /** A rule and a place that it finds at fault. */
    private record Place(String rule, int about) {
    }

    private static final Comparator<Made> BEST_FIRST = Comparator.comparing((Made m) -> m.finding().level())
            .thenComparing(m -> m.finding().confidence()).reversed().thenComparing(m -> m.finding().fingerprint())
            .thenComparing(m -> m.fault().told().stream().map(Match::proof).toList().toString());

    private SameFinding() {
    }

    /** Of findings that are the same the gravest, then the surest. */
    static List<Made> keepOne(Collection<Made> findings) {
        Map<Place, List<Made>> kept = new LinkedHashMap<>();
        findings.stream().sorted(BEST_FIRST).forEach(m -> {
            List<Made> about = kept.computeIfAbsent(new Place(m.finding().rule(), m.fault().first().about().place()), k -> new ArrayList<>());
            if (about.stream().noneMatch(other -> Arrays.equals(other.fault().places(), m.fault().places()))) {
                about.add(m);
            }
        });
        return kept.values().stream().flatMap(List::stream).toList();
    }
}
