package org.stet.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Correction;
import org.stet.ledger.KeyedStory;
import org.stet.ledger.OpenRun;
import org.stet.ledger.RunReader;
import org.stet.story.Grouping;
import org.stet.story.StoryGroup;

/** The second stage: the run's documents are put into stories, and of each it is told whether the ledger knows it as it is now. */
final class GroupingStage {

    /** Stories that are looked up and written at once. */
    private static final int AT_ONCE = 64;

    private final ArchiveStages stages;
    private final OpenRun run;
    private final RunReader ledger;
    private final List<Correction> corrections;
    private final Progress progress;
    private final StopSignal stop;

    GroupingStage(ArchiveStages stages, OpenRun run, RunReader ledger, List<Correction> corrections, Progress progress, StopSignal stop) {
        this.stages = stages;
        this.run = run;
        this.ledger = ledger;
        this.corrections = corrections;
        this.progress = progress;
        this.stop = stop;
    }

    void go() {
        try (Feed<StoryGroup> feed = new Feed<>("stet-stories", taker -> Grouping.group(ledger.signatures(), taker))) {
            Iterator<StoryGroup> found = feed.stream().iterator();
            List<StoryGroup> batch = new ArrayList<>();
            while (!stop.isGiven() && found.hasNext()) {
                batch.add(found.next());
                if (batch.size() == AT_ONCE || !found.hasNext()) {
                    write(batch);
                    batch.clear();
                }
            }
        }
        if (!stop.isGiven()) {
            progress.allGrouped();
        }
    }

    private void write(List<StoryGroup> groups) {
        Map<String, String> before = run.judgedKeys(groups.stream().map(StoryGroup::id).toList());
        Map<String, String> judgedAs = ledger.judgedAs(groups.stream().flatMap(g -> g.members().stream()).map(StoryGroup.Member::document).toList());
        List<KeyedStory> keyed = groups.stream().map(group -> new KeyedStory(group, stages.storyKey(group.id(),
                group.members().stream().map(m -> judgedAs.get(m.document())).toList(), copies(group), corrections))).toList();
        run.group(keyed);
        progress.grouped(groups.size(), keyed.stream().filter(s -> s.key().equals(before.get(s.group().id()))).count());
    }

    private static Map<String, String> copies(StoryGroup group) {
        return group.members().stream().filter(m -> !m.copyOf().isEmpty()).collect(Collectors.toMap(StoryGroup.Member::document, StoryGroup.Member::copyOf));
    }
}
