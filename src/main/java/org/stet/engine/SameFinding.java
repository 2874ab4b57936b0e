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

    /** A finding and the matches it is made of. */
    record Made(Finding finding, List<Match> matches) {
    }

    private static final Comparator<Made> BEST_FIRST = Comparator.comparing((Made m) -> m.finding().level())
            .thenComparing(m -> m.finding().confidence()).reversed().thenComparing(m -> m.finding().fingerprint())
            .thenComparing(m -> m.matches().stream().map(Match::proof).toList().toString());

    private SameFinding() {
    }

    /** Of findings that are the same the gravest, then the surest. */
    static List<Made> keepOne(Collection<Made> findings) {
        Map<String, Made> kept = new LinkedHashMap<>();
        findings.stream().sorted(BEST_FIRST).forEach(m -> kept.putIfAbsent(places(m.finding()), m));
        return List.copyOf(kept.values());
    }

    private static String places(Finding finding) {
        return finding.rule() + " " + place(finding.primary()) + finding.related().stream().map(SameFinding::place).sorted().toList();
    }

    private static String place(Evidence evidence) {
        return evidence.document() + ":" + evidence.span();
    }
}
