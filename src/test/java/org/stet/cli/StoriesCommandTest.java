package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code stet stories} from outside. */
class StoriesCommandTest {

    private static final String FERRY = """
            Crack in hull stops ferry

            The ferry Solveig between Harrow Point and Oskar Bay stopped running on Tuesday after inspectors found a crack in its hull.

            It carries 1,200 passengers a day. Repairs will take six weeks, the operator Nordline said.
            """;

    @TempDir
    private Path dir;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(dir.resolve("a.txt"), FERRY);
        Files.writeString(dir.resolve("b.txt"), FERRY.replace("Crack in hull stops ferry", "Ferry out of service"));
        Files.writeString(dir.resolve("c.txt"), "Runaway hens stop traffic\n\nForty hens that fell off a lorry near Tarnby held up traffic for an hour.\n");
        Files.writeString(dir.resolve("corpus.yaml"), """
                documents:
                  - {file: a.txt, publisher: Oskar Bay Post, published: 2026-03-10}
                  - {file: b.txt, publisher: Daily Beacon, published: 2026-03-11}
                  - {file: c.txt, published: 2026-03-11}
                """);
    }

    @Test
    void storiesAreShownWithTheirReasons() {
        Shell.Ran ran = Shell.run("stories", dir);
        assertEquals(0, ran.exit(), ran.err());
        assertEquals("""
                story-ID: 2026-03-10 to 2026-03-11, 2 documents, 1 of them a copy
                  a | 2026-03-10 | Oskar Bay Post | Crack in hull stops ferry
                  b | 2026-03-11 | Daily Beacon | Ferry out of service
                    a copy of a: all of its wording stands there

                1 story of 2 documents, 1 of them a copy; 1 document stands alone (--all lists them)
                """, withoutIds(ran.out()));
        assertTrue(Shell.run("stories", dir, "--all").out().contains("  c | 2026-03-11 | Runaway hens stop traffic\n"));
    }

    @Test
    void jsonHasAllStories() {
        String json = withoutIds(Shell.run("stories", dir, "--format", "json").out());
        assertTrue(json.contains("\"copy_of\": \"a\"") && json.contains("\"why\": []") && json.split("story-ID", -1).length == 3, json);
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestShown() throws IOException {
        Files.writeString(dir.resolve("corpus.yaml"), Files.readString(dir.resolve("corpus.yaml")) + "  - {file: gone.txt}\n");
        Shell.Ran ran = Shell.run("stories", dir).in(dir);
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("there is no such file") && ran.out().contains("1 story of 2 documents"), ran.err() + ran.out());
        assertEquals(2, Shell.run("stories", dir.resolve("nowhere")).exit());
    }

    @Test
    void labelledStoriesAreScored() throws IOException {
        String[] parts = FERRY.split("\n\n");
        String text = "\n        " + String.join("\n\n        ", parts).strip() + "\n";
        Files.writeString(dir.resolve("ferry.stories.yaml"), "story: ferry\ndocuments:\n  - id: a\n    published: 2026-03-10\n    text: |" + text
                + "  - id: b\n    published: 2026-03-11\n    copy-of: a\n    text: |" + text + "---\ndocuments:\n  - id: c\n    text: Forty hens fell off a lorry.\n");
        Shell.Ran ran = Shell.run("eval", "--stories", dir).in(dir);
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(ran.out().contains("3 documents in 2 stories") && ran.out().matches("(?s).*documents \\(B-cubed\\) +1.000 +1.000  1.000.*copies +1.000 +1.000  1.000.*"), ran.out());
        assertEquals(2, Shell.run("eval", "--stories", dir, "--format", "json").exit());
        Files.writeString(dir.resolve("bad.stories.yaml"), "story: x\n");
        Shell.Ran bad = Shell.run("eval", "--stories", dir).in(dir);
        assertEquals(2, bad.exit());
        assertTrue(bad.err().contains("a story has a list of documents"), bad.err());
    }

    private static String withoutIds(String out) {
        return out.replaceAll("story-[0-9a-f]{12}", "story-ID");
    }
}
