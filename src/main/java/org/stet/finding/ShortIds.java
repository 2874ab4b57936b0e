package org.stet.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short ids of findings: the first digits of the fingerprint, as many as it takes to tell all findings of a report apart. */
public final class ShortIds {

    private static final int USUAL = 8;

    private ShortIds() {
    }

    /** The findings in their order of sorting, each with an id of its own; of several with one fingerprint the later ones are numbered. */
    public static List<Finding> assign(List<Finding> findings) {
        List<Finding> sorted = findings instanceof Shelf<Finding> ? findings : findings.stream().sorted().toList();
        List<String> ids = of(sorted.stream().map(Finding::fingerprint).toList());
        return Shelf.marked(sorted, (i, finding) -> finding.withId(ids.get(i)));
    }

    /** Likewise only the ids. @param fingerprints of findings in their order of sorting */
    public static List<String> of(List<String> fingerprints) {
        Map<String, String> shortest = shortest(fingerprints.stream().sorted().distinct().toArray(String[]::new));
        Map<String, Integer> numbered = new HashMap<>();
        List<String> ids = new ArrayList<>(fingerprints.size());
        for (String fingerprint : fingerprints) {
            String id = shortest.getOrDefault(fingerprint, fingerprint.substring(0, USUAL));
            int nth = numbered.merge(id, 1, Integer::sum);
            ids.add(nth == 1 ? id : id + "-" + nth);
        }
        return ids;
    }

    /** The starts of those that need more than usual to be told from their neighbours. @param sorted each once */
    private static Map<String, String> shortest(String[] sorted) {
        Map<String, String> longer = new HashMap<>();
        for (int i = 0; i < sorted.length; i++) {
            int alike = Math.max(i == 0 ? 0 : alike(sorted[i - 1], sorted[i]), i + 1 == sorted.length ? 0 : alike(sorted[i], sorted[i + 1]));
            if (alike >= USUAL) {
                longer.put(sorted[i], sorted[i].substring(0, Math.min(alike + 1, sorted[i].length())));
            }
        }
        return longer;
    }

    /** How many characters two words begin with alike. */
    private static int alike(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
