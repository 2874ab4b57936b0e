package org.stet.report;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Report;

/** As much of a report as a page can hold: with more a browser takes minutes to open it, and nobody reads it. */
final class HtmlExtract {

    private static final int MOST_FINDINGS = 10_000;
    /** Above this only documents that findings speak of are shown. */
    private static final int MOST_DOCUMENTS = 2_000;

    private HtmlExtract() {
    }

    /** The report itself, or the gravest of its findings with the documents that they speak of. */
    static Report of(Report report) {
        if (report.findings().size() <= MOST_FINDINGS && report.documents().size() <= MOST_DOCUMENTS) {
            return report;
        }
        BitSet taken = new BitSet();
        Tally.GRAVEST_FIRST.forEach(level -> take(report, f -> !f.waived() && f.level() == level, taken));
        take(report, Finding::waived, taken);
        List<Finding> findings = taken.stream().mapToObj(report.findings()::get).toList();
        Set<String> spoken = new HashSet<>();
        findings.forEach(f -> {
            spoken.add(f.primary().document());
            f.related().stream().map(Evidence::document).forEach(spoken::add);
        });
        List<DocumentEntry> documents = report.documents().stream().filter(d -> d.isDraft() || spoken.contains(d.id())).toList();
        return new Report(report.made(), report.rules(), documents, findings,
                report.coverage().stream().filter(c -> spoken.contains(c.document())).toList(), report.settled(), List.of());
    }

    private static void take(Report report, Predicate<Finding> which, BitSet taken) {
        int left = MOST_FINDINGS - taken.cardinality();
        for (int i = 0; i < report.findings().size() && left > 0; i++) {
            if (which.test(report.findings().get(i))) {
                taken.set(i);
                left--;
            }
        }
    }
}
