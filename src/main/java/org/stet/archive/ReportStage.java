package org.stet.archive;

import java.util.List;
import java.util.function.Function;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Correction;
import org.stet.audit.StoryWork;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.finding.Settled;
import org.stet.finding.Shelf;
import org.stet.finding.ShortIds;
import org.stet.finding.Story;
import org.stet.ledger.RunReader;

/** The last stage: what the ledger holds of the run's documents becomes a report, which reads it as it is asked. */
final class ReportStage {

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
        return new Report(stages.made(), stages.rules(), shelf(documents, ledger::entries), findings(), shelf(ledger.coveredIds(documents), ledger::coverage),
                Settled.NOTHING, keepFacts ? stories() : List.of());
    }

    private List<Finding> findings() {
        List<RunReader.Place> places = ledger.findingPlaces();
        List<String> ids = ShortIds.of(places.stream().map(RunReader.Place::fingerprint).toList());
        return Shelf.marked(shelf(places, ledger::findings), (i, finding) -> finding.withId(ids.get(i)));
    }

    private static <K, T> List<T> shelf(List<K> keys, Function<List<K>, List<T>> read) {
        return new Shelf<>(keys.size(), (from, to) -> read.apply(keys.subList(from, to)));
    }

    /** One at a time, as they hold all facts. */
    private List<Story> stories() {
        List<String> judged = ledger.stories().stream().filter(story -> !ledger.isFailed(story)).toList();
        return new Shelf<>(judged.size(), 1, (from, to) -> judged.subList(from, to).stream().map(story -> stages.facts(
                new StoryWork(story, ledger.documents(ledger.members(story)), ledger.copies(story), corrections), ledger.correspondences(story))).toList());
    }
}
