package org.stet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.finding.Archive;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Report;

/**
 * What was not checked for one reason.
 *
 * @param reason in sentences
 * @param count  how many documents or files
 * @param first  some of them, at most {@link #NAMED}, in their order
 */
record Unread(String reason, int count, List<String> first) {

    static final int NAMED = 5;

    /** All that was not checked, the commonest reason first. */
    static List<Unread> of(Report report) {
        Map<String, List<String>> named = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (DocumentEntry document : report.documents()) {
            if (!document.unread().isEmpty()) {
                add(document.path(), document.unread(), named, counts);
            }
        }
        for (Archive.Aside aside : report.archive().aside()) {
            add(aside.place(), "set aside: " + aside.reason(), named, counts);
        }
        return named.entrySet().stream().map(e -> new Unread(e.getKey(), counts.get(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing((Unread u) -> -u.count).thenComparing(Unread::reason)).toList();
    }

    private static void add(String place, String reason, Map<String, List<String>> named, Map<String, Integer> counts) {
        List<String> first = named.computeIfAbsent(reason, r -> new ArrayList<>());
        if (counts.merge(reason, 1, Integer::sum) <= NAMED) {
            first.add(place);
        }
    }

    /** How many there are beside those that are named; 0 for none. */
    int more() {
        return count - first.size();
    }
}
