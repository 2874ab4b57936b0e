package org.stet.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short ids of findings: the first digits of the fingerprint, as many as it takes to tell all findings of a report apart. */
public final class ShortIds {

    private static final int USUAL = 8;

    private ShortIds() {
    }

    /** The findings in their order of sorting, each with an id of its own; of several with one fingerprint the later ones are numbered. */
    public static List<Finding> assign(List<Finding> findings) {
        List<Finding> sorted = findings.stream().sorted().toList();
        Map<String, Set<String>> byStart = new HashMap<>();
        sorted.forEach(f -> byStart.computeIfAbsent(f.fingerprint().substring(0, USUAL), k -> new HashSet<>()).add(f.fingerprint()));
        Map<String, Integer> seen = new HashMap<>();
        return sorted.stream().map(f -> {
            String id = shortest(f.fingerprint(), byStart.get(f.fingerprint().substring(0, USUAL)));
            int nth = seen.merge(id, 1, Integer::sum);
            return f.withId(nth == 1 ? id : id + "-" + nth);
        }).toList();
    }

    private static String shortest(String fingerprint, Set<String> rivals) {
        int length = USUAL;
        while (true) {
            String start = fingerprint.substring(0, length);
            if (rivals.stream().filter(r -> r.startsWith(start)).count() <= 1) {
                return start;
            }
            length++;
        }
    }
}
