package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** A rule begun on the terminal, and by a script. */
class RulesNewCommandTest {

    private static final String CHARGE = """
            A charge without an accuser



            House style 2026, 4.2
            Tomas Reyle [[has been accused of]] hiding losses.
            no
            Ines Halloran accused Tomas Reyle of hiding losses.
            accusation

            """;

    @TempDir
    private Path dir;
    private Path folder;

    @BeforeEach
    void folder() {
        folder = dir.resolve("our-rules");
    }

    @Test
    void everyQuestionIsAskedAndARuleThatWorksIsWritten() throws IOException {
        Shell.Ran ran = begin(CHARGE);
        assertEquals(new Shell.Ran(0, ran.out(), ""), ran);
        Golden.check("cli/rules-new.txt", ran.out());
        assertEquals("""
                title: A charge without an accuser
                level: warning
                standard: House style 2026, 4.2
                message: 'A charge without an accuser: "{here.text}".'
                help: 'Mend it as the standard asks: House style 2026, 4.2.'
                when:
                  - accusation: here
                    accuser: none
                examples:
                  - draft: 'Tomas Reyle [[has been accused of]] hiding losses.'
                    sources: []
                  - stands: Ines Halloran accused Tomas Reyle of hiding losses.
                    sources: []
                """, Files.readString(folder.resolve("attribution-gap/charge-without-accuser.yaml")));
        assertEquals(0, Shell.run("rules", "lint", folder).exit());
    }

    @Test
    void aRuleIsHeldAgainstASource() throws IOException {
        Shell.Ran ran = options("--ask", "support: contradicted", "--source", "Floods killed 41 people in Darro on Monday, the governor said.");
        assertEquals(new Shell.Ran(0, """

                Written: our-rules/contradiction/other-toll.yaml

                other-toll  2 of 2 examples pass
                1 rule, 2 examples: all pass.

                Next:
                  - Open our-rules/contradiction/other-toll.yaml. Say why the standard asks this (why: ...), and better the message.
                  - stet rules test our-rules --watch   tests it again whenever you save.
                  - Add more examples: other words for the same fault, and texts that come close and are right.
                """, ""), ran);
        assertTrue(Files.readString(folder.resolve("contradiction/other-toll.yaml")).contains("  - quantity: here\n    support: contradicted\n"));
    }

    @Test
    void theFactOfTheSourceIsAsked() throws IOException {
        Shell.Ran ran = options("--ask", "quantity: there, compared with: here, by: quantity, comes out: different",
                "--source", "Floods killed 41 people in Darro on Monday, the governor said.");
        assertEquals(0, ran.exit(), ran.out() + ran.err());
        assertTrue(Files.readString(folder.resolve("contradiction/other-toll.yaml")).contains("""
                when:
                  - quantity: here
                  - quantity: there
                    compared with: here
                    by: quantity
                    comes out: different
                """));
    }

    @Test
    void nothingIsWrittenWhereInputEnds() {
        List<String> lines = CHARGE.lines().toList();
        for (int given = 0; given < lines.size(); given++) {
            Shell.Ran ran = begin(String.join("\n", lines.subList(0, given)));
            assertEquals(2, ran.exit(), ran.out());
            assertEquals("standard input: it ended before every question was answered; nothing is written\n"
                    + "    Answer them all, or give the answers as options: stet rules new --help.\n", ran.err());
            assertFalse(Files.exists(folder));
        }
    }

    @Test
    void whatCannotBeUsedIsAskedAgain() {
        Shell.Ran ran = begin("\nA charge\nNo Name\nno-response\na-charge\n9\n3\n");
        assertEquals(2, ran.exit());
        assertTrue(ran.out().contains("  something must be written here.\nWhat does the rule find?"), ran.out());
        assertTrue(ran.out().contains("  'No Name' is not a name for a rule.\n"), ran.out());
        assertTrue(ran.out().contains("  a rule is called 'no-response' already.\n"), ran.out());
        assertTrue(ran.out().contains("  '9' is none of these.\n"), ran.out());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path file = folder.resolve("contradiction/other-toll.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "ours");
        assertEquals(new Shell.Ran(2, "", "our-rules/contradiction/other-toll.yaml: there is such a file already\n"
                + "    Choose another name for the rule, or edit that file.\n"), options("--ask", "none", "--no-sources"));
        assertEquals("ours", Files.readString(file));
    }

    @Test
    void anOptionThatCannotBeUsedIsTold() {
        assertEquals(new Shell.Ran(2, "", """
                --draft: it does not mark one stretch of words
                    Put [[ and ]] around the words that the rule must find: Tomas Reyle [[has been accused of]] fraud.
                """), begin("", "charge", "--title", "A charge", "--category", "unsupported", "--level", "note", "--standard", "Ours", "--draft", "Nothing."));
    }

    private Shell.Ran options(String... more) {
        List<String> all = new ArrayList<>(List.of("other-toll", "--title", "A figure that the source has otherwise", "--category", "contradiction", "--level",
                "error", "--standard", "House style", "--draft", "Floods killed [[45 people]] in Darro on Monday, the governor said.", "--stands",
                "Floods killed 41 people in Darro, the governor said.", "--about", "quantity"));
        all.addAll(List.of(more));
        return begin("", all.toArray(String[]::new));
    }

    private Shell.Ran begin(String input, String... args) {
        List<Object> words = new ArrayList<>(List.of("rules", "new"));
        words.addAll(List.of(args));
        words.addAll(List.of("--into", folder));
        return Shell.answering(input, words.toArray()).in(dir);
    }
}
