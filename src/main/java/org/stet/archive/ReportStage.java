package org.stet.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Correction;
import org.stet.audit.StoryWork;
import org.stet.finding.Report;
import org.stet.finding.Settled;
import org.stet.finding.ShortIds;
import org.stet.finding.Story;
import org.stet.ledger.RunReader;

/** The last stage: what the ledger holds of the run's documents becomes a report. */
final class ReportStage {

    private static final int PAGE = 200;

    private final ArchiveStages stages;
    private final RunReader ledger;
    private final List<Correction> corrections;

    ReportStage(ArchiveStages stages, RunReader ledger, List<Correction> corrections) {
        this.stages = stages;
        this.ledger = ledger;
        this.corrections = corrections;
    }

    /** @param keepFacts whether it is to hold what the rules were run on */
    Report report(boolean keepFacts) {
        List<String> documents = ledger.entryIds();
        return new Report(stages.made(), stages.rules(), paged(documents, ledger::entries), ShortIds.assign(paged(ledger.findingPlaces(), ledger::findings)),
                paged(ledger.coveredIds(documents), ledger::coverage), Settled.NOTHING, keepFacts ? stories() : List.of());
    }

    private static <K, T> List<T> paged(List<K> keys, Function<List<K>, List<T>> read) {
        List<T> all = new ArrayList<>(keys.size());
        for (int from = 0; from < keys.size(); from += PAGE) {
            all.addAll(read.apply(keys.subList(from, Math.min(keys.size(), from + PAGE))));
        }
        return all;
    }

    private List<Story> stories() {
        return ledger.stories().stream().filter(story -> !ledger.isFailed(story)).map(story -> stages.facts(
                new StoryWork(story, ledger.documents(ledger.members(story)), ledger.copies(story), corrections), ledger.correspondences(story))).toList();
    }
}
