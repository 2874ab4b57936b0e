package org.stet.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.audit.ArchiveStages;
import org.stet.story.Grouping;
import org.stet.story.Signature;
import org.stet.story.StoryGroup;

/** Groups the documents of labelled archives as an audit would. */
public final class StoryTrial {

    private StoryTrial() {
    }

    /** The documents are read on all cores. */
    public static StoryScores of(LabelledArchive archive, ArchiveStages stages) {
        List<Signature> signatures = archive.documents().parallelStream().map(stages::read).map(stages::signature)
                .sorted(Comparator.comparing(Signature::day).thenComparing(Signature::document)).toList();
        List<StoryGroup> groups = new ArrayList<>();
        Grouping.group(signatures.stream(), groups::add);
        return StoryScores.of(archive, groups);
    }
}
