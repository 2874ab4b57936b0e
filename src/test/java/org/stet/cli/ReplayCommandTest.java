package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

class ReplayCommandTest {

    @TempDir
    private Path dir;
    private Path draft;
    private Path wire;
    private Path report;

    @BeforeEach
    void check() throws IOException {
        draft = Files.writeString(dir.resolve("draft.txt"), "The fire in Norwick killed 14 people, the mayor said.\n");
        wire = Files.writeString(dir.resolve("wire.txt"), "The fire in Norwick killed 11 people, the mayor said.\n");
        report = dir.resolve("report.json");
        Shell.run("check", draft, "--against", wire, "--format", "json", "-o", report);
    }

    @Test
    void theSameFindingsFollow() throws IOException {
        Shell.Ran ran = Shell.run("replay", report);
        assertTrue(ran.out().matches("\\d+ findings? follows? again from the report's facts by the same rules\\.\n"), ran.out());
        assertEquals("", ran.err());
        assertEquals(0, ran.exit());
        Files.writeString(report, Files.readString(report).replaceFirst("\"version\": \"[^\"]+\"", "\"version\": \"0.0.9\""));
        Shell.Ran older = Shell.run("replay", report);
        assertTrue(older.out().startsWith("The report was made by Stet 0.0.9; this is Stet "), older.out());
        assertEquals(0, older.exit());
    }

    @Test
    void anAuditFollowsAgainStoryByStory() throws IOException {
        Files.writeString(dir.resolve("corpus.yaml"), """
                documents:
                - file: draft.txt
                  story: fire
                - file: wire.txt
                  story: fire
                - file: other.txt
                  story: rain
                """);
        Files.writeString(dir.resolve("other.txt"), "Rain fell on Norwick, critics say.\n");
        Shell.run("audit", dir.resolve("corpus.yaml"), "--format", "json", "-o", report);
        assertEquals(0, Shell.run("replay", report).exit());
    }

    @Test
    void otherFactsGiveOthers() throws IOException {
        Files.writeString(report, Files.readString(report).replace("\"outcome\":\"DIFFERENT\"", "\"outcome\":\"SAME\""));
        Shell.Ran ran = Shell.run("replay", report);
        assertEquals(1, ran.exit(), ran.out());
        assertTrue(ran.out().contains("vanished") || ran.out().contains("changed"), ran.out());
        assertTrue(ran.out().contains("Other findings follow from the report's facts by the same rules: "), ran.out());
        assertTrue(Shell.run("replay", report, "--format", "json").out().startsWith("{\n  \"same\": false,\n"));
    }

    @Test
    void otherRulesAreNamed() {
        Shell.Ran ran = Shell.run("replay", report, "--no-standard-rules", "--rules", Golden.path("cli/own-rules"));
        assertEquals(1, ran.exit(), ran.out());
        assertTrue(ran.out().startsWith("These rules are not those of the report:\n"), ran.out());
        assertTrue(ran.out().contains("\n  gone     number-conflict"), ran.out());
    }

    @Test
    void whatCannotBeReplayedIsBadInput() throws IOException {
        Path without = dir.resolve("without.json");
        Shell.run("check", draft, "--against", wire, "--format", "json", "--without-facts", "-o", without);
        Shell.Ran ran = Shell.run("replay", without).in(dir);
        assertEquals("without.json: the report holds no facts to run rules on\n"
                + "    Make one with 'stet check --format json' or 'stet audit --format json', without --without-facts.\n", ran.err());
        assertEquals(2, ran.exit());
        assertEquals(2, Shell.run("replay", wire).exit());
        assertEquals(2, Shell.run("replay", dir.resolve("none.json")).exit());
        assertEquals(2, Shell.run("replay", report, "--rules", Golden.path("cli/broken-rules")).exit());
        assertEquals(2, Shell.run("replay").exit());
    }
}
