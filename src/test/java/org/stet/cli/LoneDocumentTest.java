package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** One document with nothing to hold it against but itself. */
class LoneDocumentTest {

    private static final String CLEAN = """
            A bus crash near Velmora injured 21 people on Tuesday, the city's fire service said. The bus was on its way to Tarsk.

            Of the injured, 12 were children. Last year a crash on the same road injured 30 people.
            """;
    private static final String FAULTY = """
            A bus crash near Velmora injured 12 people on Tuesday, the city's fire service said. The bus was on its way to Tarsk.

            Mayor Katrin Holm visited the site with Oren Falk, 34, who leads the fire service.

            The bus crash near Velmora injured 21 people, and the driver was unhurt. Katrina Holm thanked the rescuers.

            Oren Falk, 43, said that the road was closed. "The bridge was never going to hold that weight," he added.
            """;

    @TempDir
    private Path dir;

    @Test
    void aDraftWithoutSources() throws IOException {
        Path draft = Files.writeString(dir.resolve("draft.txt"), FAULTY);
        Shell.Ran ran = Shell.run("check", draft).in(dir);
        assertEquals(1, ran.exit());
        assertEquals("", ran.err());
        Golden.check("cli/lone-draft.txt", ran.out());
    }

    @Test
    void anArticleAloneInItsStory() throws IOException {
        Path article = Files.writeString(dir.resolve("bus.txt"), FAULTY);
        Shell.Ran ran = Shell.run("audit", article).in(dir);
        assertEquals(1, ran.exit());
        assertEquals("stet: no other document tells the same story, so held against itself only: bus\n", ran.err());
        Golden.check("cli/lone-article.txt", ran.out());
    }

    @Test
    void whatATextTellsApartStands() throws IOException {
        Path draft = Files.writeString(dir.resolve("draft.txt"), CLEAN);
        assertEquals(new Shell.Ran(0, "No findings: held against itself only, without sources.\n"
                + "4 sentences could not be checked without a source.\n", ""), Shell.run("check", draft).in(dir));
    }
}
