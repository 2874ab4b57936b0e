package org.stet.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.audit.ArchiveStages;
import org.stet.audit.RealStages;
import org.stet.audit.Settings;
import org.stet.text.Problem;

/** The labelled stories of {@code eval/stories} that the weights were not fitted to are put together well enough. */
class LabelledStoriesTest {

    private static final double FLOOR = 0.9;

    @Test
    void heldOutStories() {
        List<Problem> problems = new ArrayList<>();
        List<LabelledArchive> archives = new LabelledArchives(RealStages.documents(), problems::add).read(List.of(Path.of("eval/stories/held-out")));
        assertEquals(List.of(), problems);
        ArchiveStages stages = RealStages.workbench().archive(Settings.standard(RealStages.HOME), notice -> { });
        StoryScores scores = StoryTrial.of(archives.get(0), stages);
        assertTrue(scores.documents() >= 120 && scores.stories() >= 50, scores.toString());
        for (StoryScores.Pair pair : List.of(scores.bCubed(), scores.pairs(), scores.copies())) {
            assertTrue(pair.precision().orElseThrow() >= FLOOR && pair.f1().orElseThrow() >= FLOOR, scores.toString());
        }
    }
}
