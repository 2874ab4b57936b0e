package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.document.Document;
import org.stet.document.DocumentJson;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.fact.ReadingJson;
import org.stet.finding.Coverage;
import org.stet.finding.Finding;
import org.stet.finding.FindingJson;
import org.stet.finding.Report;
import org.stet.finding.ShortIds;

/** The stages of an archive, one by one and with everything stored in between, come to what an audit in one go comes to. */
class ArchiveStagesTest {

    private static final List<Document> SEEDS = RealStages.documents().read(List.of(Path.of("seeds")), Metadata.of(Role.PEER)).documents();

    @Test
    void oneByOneAsInOneGo(@TempDir Path noFacts) {
        Settings settings = new Settings(RealStages.HOME, true, List.of(), Optional.of(noFacts), Settings.TIME_LIMIT);
        Report whole = RealStages.workbench().open(settings, notice -> { }).audit(SEEDS);
        ArchiveStages stages = RealStages.workbench().archive(settings, notice -> { });
        List<ReadDocument> read = new ArrayList<>();
        for (Document seed : SEEDS) {
            ReadDocument fresh = stages.read(seed);
            String document = DocumentJson.write(fresh.document());
            String reading = ReadingJson.write(fresh.reading());
            assertEquals(document, DocumentJson.write(DocumentJson.read(document)));
            assertEquals(fresh.reading(), ReadingJson.read(reading));
            assertEquals(stages.readingKey(seed), stages.readingKey(DocumentJson.read(document)));
            read.add(new ReadDocument(DocumentJson.read(document), ReadingJson.read(reading), ""));
        }
        Judged judged = stages.judge(new StoryWork("phone-call", read, Map.of(), List.of()));
        List<Finding> stored = new ArrayList<>(judged.findings().stream().map(FindingJson::write).map(FindingJson::finding).toList());
        Collections.reverse(stored);
        List<Coverage> coverage = judged.coverage().stream().map(FindingJson::write).map(FindingJson::coverage).toList();
        assertEquals(whole.findings(), ShortIds.assign(stored));
        assertEquals(whole.coverage(), coverage);
        assertEquals(whole.made(), stages.made());
        assertEquals(whole.rules(), stages.rules());
        assertTrue(judged.findings().size() > 10 && judged.correspondences().size() > 100);
    }

    @Test
    void whatIsReadDependsOnWordsAndReviewedFactsNotOnThePlace(@TempDir Path noFacts) {
        ArchiveStages stages = RealStages.workbench().archive(Settings.standard(RealStages.HOME), notice -> { });
        ArchiveStages unreviewed = RealStages.workbench().archive(
                new Settings(RealStages.HOME, true, List.of(), Optional.of(noFacts), Settings.TIME_LIMIT), notice -> { });
        Document seed = SEEDS.get(0);
        Document elsewhere = new Document(seed.id(), "elsewhere.txt", seed.role(), "The Example", seed.date(), "other", seed.source(), seed.sha256(), seed.blocks());
        assertEquals(stages.readingKey(seed), stages.readingKey(elsewhere));
        assertNotEquals(stages.readingKey(seed), unreviewed.readingKey(seed));
        assertNotEquals(stages.readingKey(seed), stages.readingKey(SEEDS.get(1)));
        assertNotEquals(stages.readingKey(seed), stages.readingKey(seed.with(seed.blocks().subList(1, seed.blocks().size()))));
    }

    @Test
    void aCorrectionMakesAnotherKeyOfAStory() {
        ArchiveStages stages = RealStages.workbench().archive(Settings.standard(RealStages.HOME), notice -> { });
        ReadDocument wrong = stages.read(ClaimText.document("correction-1", "Mayor Orla Denholm resigned", null));
        Correction correction = new Correction("1", wrong, "Mayor Orla Denholm did not resign", "a mistake", "2026-01-08");
        String before = stages.storyKey("s", List.of("a"), Map.of(), List.of());
        String after = stages.storyKey("s", List.of("a"), Map.of(), List.of(correction));
        assertNotEquals(before, after);
        assertNotEquals(after, stages.storyKey("s", List.of("a"), Map.of(), List.of(new Correction("1", wrong, "another", "a mistake", "2026-01-08"))));
        assertEquals(after, stages.storyKey("s", List.of("a"), Map.of(), List.of(correction)));
    }
}
