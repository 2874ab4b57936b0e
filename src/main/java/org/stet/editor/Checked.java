package org.stet.editor;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.text.Span;

/**
 * What came of the last look at a draft.
 *
 * @param file    the draft as it stood then
 * @param report  what was found in it
 * @param waivers files of waivers that count for it, the nearest first
 */
record Checked(OpenFile file, Report report, List<Path> waivers) {

    Checked {
        waivers = List.copyOf(waivers);
    }

    /** Findings in the draft whose words the span touches, the shortest words first. */
    List<Finding> at(Span span) {
        return findings().stream().filter(f -> f.primary().span().start() <= span.end() && span.start() <= f.primary().span().end())
                .sorted(Comparator.comparingInt((Finding f) -> f.primary().span().length()).thenComparing(f -> f)).toList();
    }

    List<Finding> findings() {
        String draft = report.documents().get(0).id();
        return report.findings().stream().filter(f -> f.primary().document().equals(draft)).toList();
    }
}
