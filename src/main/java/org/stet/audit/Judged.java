package org.stet.audit;

import java.util.List;
import org.stet.document.Role;
import org.stet.fact.Correspondence;
import org.stet.finding.Coverage;
import org.stet.finding.Finding;

/**
 * What came of one story.
 *
 * @param story           its id
 * @param findings        sorted, without ids
 * @param coverage        one for each document under check, in the order of ids
 * @param correspondences sorted by id
 * @param failed          why it could not be judged, in sentences; empty for one that was
 */
public record Judged(String story, List<Finding> findings, List<Coverage> coverage, List<Correspondence> correspondences, String failed) {

    public Judged {
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        correspondences = List.copyOf(correspondences);
    }

    Judged(String story, List<Finding> findings, List<Coverage> coverage, List<Correspondence> correspondences) {
        this(story, findings, coverage, correspondences, "");
    }

    /** A story on which Stet itself failed: none of its documents was checked. @param says why, in sentences */
    public static Judged failed(StoryWork work, String says) {
        List<Coverage> skipped = work.documents().stream().map(ReadDocument::document).filter(d -> d.role() != Role.SOURCE)
                .map(d -> CoverageReader.skipped(d, ReadDocument.FAULT)).toList();
        return new Judged(work.story(), List.of(), skipped, List.of(), says);
    }

    public boolean isFailed() {
        return !failed.isEmpty();
    }
}
