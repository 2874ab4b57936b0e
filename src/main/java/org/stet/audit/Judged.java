package org.stet.audit;

import java.util.List;
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
 */
public record Judged(String story, List<Finding> findings, List<Coverage> coverage, List<Correspondence> correspondences) {

    public Judged {
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        correspondences = List.copyOf(correspondences);
    }
}
