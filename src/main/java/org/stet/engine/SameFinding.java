package org.stet.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;

/** Findings of one rule about the same places are one: several facts, or several variants, can lead to it. */
final class SameFinding {

    private static final Comparator<Finding> BEST_FIRST = Comparator.comparing(Finding::level).thenComparing(Finding::confidence).reversed()
            .thenComparing(Finding::fingerprint).thenComparing(f -> f.proof().conditions().toString());

    private SameFinding() {
    }

    /** Of findings that are the same the gravest, then the surest. */
    static List<Finding> keepOne(Collection<Finding> findings) {
        Map<String, Finding> kept = new LinkedHashMap<>();
        findings.stream().sorted(BEST_FIRST).forEach(f -> kept.putIfAbsent(places(f), f));
        return List.copyOf(kept.values());
    }

    private static String places(Finding finding) {
        return finding.rule() + " " + place(finding.primary()) + finding.related().stream().map(SameFinding::place).sorted().toList();
    }

    private static String place(Evidence evidence) {
        return evidence.document() + ":" + evidence.span();
    }
}
