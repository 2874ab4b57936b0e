package org.stet.editor;

import java.util.List;
import java.util.Optional;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.text.Span;

/**
 * What came of the last look at a draft.
 *
 * @param file   the draft as it stood then
 * @param report what was found in it
 */
record Checked(OpenFile file, Report report) {

    /** Findings in the draft whose words the span touches, the shortest words first. */
    List<Finding> at(Span span) {
        return findings().stream().filter(f -> f.primary().span().start() <= span.end() && span.start() <= f.primary().span().end())
                .sorted(java.util.Comparator.comparingInt((Finding f) -> f.primary().span().length()).thenComparing(f -> f)).toList();
    }

    List<Finding> findings() {
        String draft = report.documents().get(0).id();
        return report.findings().stream().filter(f -> f.primary().document().equals(draft)).toList();
    }

    /** The file of a document of the report. */
    Optional<String> path(String document) {
        return report.document(document).map(d -> d.path());
    }
}
