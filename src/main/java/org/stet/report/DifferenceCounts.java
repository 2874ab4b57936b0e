package org.stet.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stet.finding.Difference;

/** How many findings of each rule appeared, vanished, changed or stayed the same. */
final class DifferenceCounts {

    private final SortedMap<String, Map<Difference.Kind, Integer>> rules = new TreeMap<>();

    /** Counts one more. */
    void add(Difference difference) {
        rules.computeIfAbsent(difference.finding().rule(), r -> new EnumMap<>(Difference.Kind.class)).merge(difference.kind(), 1, Integer::sum);
    }

    /** The rules that found anything, before or now, in the order of their ids. */
    Iterable<String> rules() {
        return rules.keySet();
    }

    /** How many of a rule. */
    int of(String rule, Difference.Kind kind) {
        return rules.getOrDefault(rule, Map.of()).getOrDefault(kind, 0);
    }

    /** How many of all rules. */
    int of(Difference.Kind kind) {
        return rules.keySet().stream().mapToInt(rule -> of(rule, kind)).sum();
    }

    /** Whether every finding stayed as it was. */
    boolean isUnchanged() {
        return of(Difference.Kind.APPEARED) + of(Difference.Kind.VANISHED) + of(Difference.Kind.CHANGED) == 0;
    }
}
