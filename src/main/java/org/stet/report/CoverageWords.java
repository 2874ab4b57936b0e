package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.finding.Coverage;

/** What was checked of documents, in one line. */
final class CoverageWords {

    private CoverageWords() {
    }

    /** Such as "5 sentences: 1 contradicted, 3 supported, 1 skipped"; what there is none of is left out. */
    static String of(List<Coverage> documents) {
        Map<Coverage.Standing, Integer> counts = Standings.counts(documents);
        List<String> parts = new ArrayList<>();
        counts.forEach((standing, count) -> parts.add(count + " " + Standings.words(standing)));
        return Tally.counted(counts.values().stream().mapToInt(Integer::intValue).sum(), "sentence") + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }
}
