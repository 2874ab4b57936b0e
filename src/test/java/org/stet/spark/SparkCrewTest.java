package org.stet.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.archive.Crew;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.RealStages;
import org.stet.audit.Settings;
import org.stet.audit.StoryWork;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.fact.Correspondence;
import org.stet.fact.FactJson;
import org.stet.fact.ReadingJson;
import org.stet.finding.FindingJson;

/** Spark, in this process and with two threads, comes to the same as the stages do one after the other. */
class SparkCrewTest {

    private static final Settings SETTINGS = Settings.standard(RealStages.HOME);

    @TempDir
    private static Path work;

    private static ArchiveStages stages;
    private static List<Document> archive;
    private static final Map<String, Crew.Read> READ = new TreeMap<>();
    private static final Map<String, Judged> JUDGED = new TreeMap<>();

    @BeforeAll
    static void onSpark() throws IOException {
        stages = RealStages.workbench().archive(SETTINGS, notice -> { });
        archive = new ArrayList<>(RealStages.documents().read(List.of(Path.of("seeds"), invented()), Metadata.of(Role.PEER)).documents());
        Collections.reverse(archive);
        try (Crew crew = SparkCrew.join(new SparkOptions("local[2]", work.resolve("spark").toString(), Map.of()), stages, SETTINGS, notice -> { })) {
            crew.read(archive.stream(), read -> READ.put(read.document().id(), read));
            crew.judge(stories().stream(), judged -> JUDGED.put(judged.story(), judged));
        }
    }

    @AfterAll
    static void nothingIsLeftOpen() {
        assertTrue(SparkSession.getDefaultSession().isEmpty() || SparkSession.getDefaultSession().get().sparkContext().isStopped());
    }

    /** Three stories: one with a contradiction and a copy, one in another language, one of which a text says nothing. */
    private static Path invented() throws IOException {
        Path folder = Files.createDirectory(work.resolve("invented"));
        String fire = "PORT ELLERY (AP) - A fire at the Brandt cannery killed 14 people on Tuesday, Mayor Ines Calloway said.\n\n"
                + "The fire broke out in the packing hall at about 3 a.m., Calloway said. Some 200 workers were in the building.\n";
        Files.writeString(folder.resolve("fire-1.txt"), fire);
        Files.writeString(folder.resolve("fire-2.txt"), fire);
        Files.writeString(folder.resolve("fire-3.txt"), fire.replace("killed 14 people", "killed 41 people").replace("Some 200 workers", "About 20 workers"));
        Files.writeString(folder.resolve("wahl-1.txt"), "Die Stadt hat am Dienstag beschlossen, die alte Brücke über den Fluss zu schließen. Die "
                + "Bürgermeisterin sagte, das Geld reiche nicht für beide Bauten. Im Herbst soll der Rat noch einmal darüber beraten.\n");
        Files.writeString(folder.resolve("wahl-2.txt"), "The city council voted on Tuesday to close the old bridge, Mayor Lena Ostrow said.\n");
        Files.writeString(folder.resolve("empty-1.txt"), "\n");
        Files.writeString(folder.resolve("corpus.yaml"), """
                documents:
                  - {id: fire-1, file: fire-1.txt, publisher: Ellery Courier, published: 2025-03-04, story: fire}
                  - {id: fire-2, file: fire-2.txt, publisher: The Lantern, published: 2025-03-04, story: fire}
                  - {id: fire-3, file: fire-3.txt, publisher: Coast Daily, published: 2025-03-05, story: fire}
                  - {id: wahl-1, file: wahl-1.txt, publisher: Flussbote, published: 2025-04-01, story: bridge}
                  - {id: wahl-2, file: wahl-2.txt, publisher: Coast Daily, published: 2025-04-01, story: bridge}
                  - {id: empty-1, file: empty-1.txt, publisher: Coast Daily, published: 2025-04-02, story: empty}
                """);
        return folder;
    }

    private static List<StoryWork> stories() {
        Map<String, List<ReadDocument>> stories = new TreeMap<>();
        READ.values().forEach(read -> stories.computeIfAbsent(read.signature().stated(), s -> new ArrayList<>()).add(read.document()));
        List<StoryWork> works = new ArrayList<>();
        stories.forEach((story, documents) -> works.add(new StoryWork(story, documents, story.equals("fire") ? Map.of("fire-2", "fire-1") : Map.of(), List.of())));
        return works;
    }

    @Test
    void documentsAreReadAsHere() {
        assertEquals(archive.stream().map(Document::id).sorted().toList(), List.copyOf(READ.keySet()));
        for (Document document : archive) {
            ReadDocument here = stages.read(document);
            Crew.Read there = READ.get(document.id());
            assertEquals(ReadingJson.write(here.reading()), ReadingJson.write(there.document().reading()));
            assertEquals(here.unread(), there.document().unread());
            assertEquals(stages.signature(here), there.signature());
        }
        assertFalse(READ.get("wahl-1").document().isRead());
    }

    @Test
    void storiesAreJudgedAsHere() {
        assertEquals(stories().size(), JUDGED.size());
        for (StoryWork work : stories()) {
            assertEquals(told(stages.judge(work)), told(JUDGED.get(work.story())));
        }
        assertFalse(JUDGED.get("fire").findings().isEmpty());
    }

    private static List<String> told(Judged judged) {
        return Stream.of(judged.findings().stream().map(FindingJson::write), judged.coverage().stream().map(FindingJson::write),
                judged.correspondences().stream().map((Correspondence c) -> FactJson.write(c))).flatMap(all -> all).toList();
    }

    @Test
    void tablesForTheDesk() throws IOException {
        try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.datetime.java8API.enabled", "true").getOrCreate()) {
            Path run = work.resolve("spark/run-1");
            assertEquals(READ.values().stream().mapToLong(r -> r.document().reading().facts().all().count()).sum(),
                    spark.read().parquet(run.resolve("facts").toString()).count());
            assertEquals(JUDGED.values().stream().mapToLong(j -> j.findings().size()).sum(), spark.read().parquet(run.resolve("findings").toString()).count());
            assertEquals(JUDGED.values().stream().mapToLong(j -> j.coverage().size()).sum(), spark.read().parquet(run.resolve("coverage").toString()).count());
            List<Row> foreign = spark.read().parquet(run.resolve("documents").toString()).where("unread <> ''").select("document", "published").collectAsList();
            assertTrue(foreign.stream().anyMatch(r -> r.getString(0).equals("wahl-1") && r.getLocalDate(1).equals(LocalDate.of(2025, 4, 1))), foreign.toString());
            try (Stream<Path> left = Files.list(run)) {
                assertEquals(List.of("coverage", "documents", "facts", "findings"), left.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith(".")).sorted().toList());
            }
        }
    }
}
