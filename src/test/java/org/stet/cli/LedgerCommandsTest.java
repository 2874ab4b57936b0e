package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

/** What is asked of a ledger, from the command line: a claim's spread, corrections, tables. */
class LedgerCommandsTest {

    private static final String CLAIM = "at least 110 people killed";

    @TempDir
    private Path dir;
    private String ledger = "";

    /** The place of a ledger of which nobody knows. */
    String fresh(Path folder) {
        return folder.resolve("ledger").toString();
    }

    @BeforeEach
    void audited() throws IOException {
        ledger = fresh(dir);
        Path archive = Files.createDirectories(dir.resolve("archive"));
        Files.writeString(archive.resolve("corpus.yaml"), """
                documents:
                  - {file: one.txt, publisher: The Osk Courier, published: 2026-01-05, story: ferry}
                  - {file: two.txt, publisher: Norland Wire, published: 2026-01-06, story: ferry}
                  - {file: three.txt, publisher: Arkley Post, published: 2026-01-07, story: ferry}
                  - {file: four.txt, publisher: Arkley Post, published: 2026-01-08, story: dam}
                """);
        Files.writeString(archive.resolve("one.txt"), "At least 110 people were killed when a ferry sank off Port Amsel on Sunday, the coast guard said.\n");
        Files.writeString(archive.resolve("two.txt"), "A ferry sank off Port Amsel, killing 110 people. The minister denied that at least 110 people had been killed.\n");
        Files.writeString(archive.resolve("three.txt"), "About 90 people were killed when a ferry sank off Port Amsel on Sunday, the coast guard said.\n");
        Files.writeString(archive.resolve("four.txt"), "The dam above Osk was unsafe, engineer Karl Moen told the council.\n");
        assertEquals(0, audit().exit());
    }

    private Shell.Ran audit() {
        return run("audit", dir.resolve("archive"), "--fail-on", "never");
    }

    private Shell.Ran run(Object... command) {
        Object[] all = java.util.Arrays.copyOf(command, command.length + 2);
        all[command.length] = "--ledger";
        all[command.length + 1] = ledger;
        return Shell.run(all).in(dir);
    }

    @Test
    void aClaimsSpreadIsShown() throws IOException {
        Golden.check("cli/trace.txt", run("trace", CLAIM).out());
        Golden.check("cli/trace.json", run("trace", CLAIM, "--format", "json").out());
        Golden.check("cli/trace-nothing.txt", run("trace", "the dam above Arkley was unsafe").out());
        assertEquals(new Shell.Ran(2, "", """
                “the economy”: no fact can be read from this claim
                    Write what is said to be so, with whom or what it is about: "at least 110 people killed", "Mayor Orla Denholm resigned".
                """), run("trace", "the economy"));
    }

    @Test
    void aCorrectionListsWhoStillCarriesTheClaimUntilItIsWithdrawn() {
        assertFalse(audit().out().contains("correction-not-carried"));
        Shell.Ran recorded = run("correct", CLAIM, "--to", "at least 11 people killed", "--reason", "a misprint in the wire", "--who", "R. Ahn", "--today", "2026-01-09");
        assertTrue(recorded.out().startsWith("recorded  1  2026-01-09  “at least 110 people killed” → “at least 11 people killed”: a misprint in the wire (R. Ahn)\n"), recorded.toString());
        String found = audit().out();
        assertEquals(2, found.split("correction-not-carried", -1).length - 1, found);
        assertTrue(found.contains("correction-not-carried  one:1") && found.contains("correction-not-carried  two:1"), found);
        assertTrue(run("correct", "--list").out().startsWith("1  2026-01-09"));
        assertEquals(0, run("correct", "--withdraw", "1", "--today", "2026-01-10").exit());
        assertFalse(audit().out().contains("correction-not-carried"));
        assertTrue(run("correct", "--list").out().endsWith("withdrawn on 2026-01-10\n"));
        assertEquals(2, run("correct", "--withdraw", "1").exit());
        assertEquals(2, run("correct", "the economy", "--to", "the weather", "--reason", "nothing is said").exit());
        assertEquals(2, run("correct", CLAIM, "--reason", "no right words").exit());
    }

    @Test
    void tablesAreReadByAnotherProgram() throws SQLException {
        for (String format : new String[] {"parquet", "csv", "json"}) {
            assertEquals(0, run("ledger", "export", "--to", dir.resolve("tables"), "--format", format).exit());
        }
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement ask = duck.createStatement()) {
            assertEquals("4", first(ask, "select count(*) from '" + dir.resolve("tables/documents.parquet") + "'"));
            for (String table : new String[] {"documents", "facts", "findings", "stories"}) {
                String rows = first(ask, "select count(*) from '" + dir.resolve("tables/" + table + ".parquet") + "'");
                assertEquals(rows, first(ask, "select count(*) from read_csv('" + dir.resolve("tables/" + table + ".csv") + "', header = true, all_varchar = true)"), table);
                assertEquals(Long.parseLong(rows), lines(dir.resolve("tables/" + table + ".jsonl")), table);
            }
            String quantity = "select document || ' ' || words || ' ' || min || ' ' || coalesce(max, -1) || ' ' || bound || ' ' || source || ' ' || predicate from '"
                    + dir.resolve("tables/facts.parquet") + "' where kind = 'quantity' order by document, start limit 1";
            assertEquals("one At least 110 people 110.0 -1.0 at least the coast guard kill", first(ask, quantity));
            assertEquals("The Osk Courier 2026-01-05 ferry", first(ask, "select publisher || ' ' || published || ' ' || story from '"
                    + dir.resolve("tables/documents.parquet") + "' where document = 'one'"));
            assertEquals("archive-conflict warning open three", first(ask, "select rule || ' ' || level || ' ' || state || ' ' || document from '"
                    + dir.resolve("tables/findings.parquet") + "'"));
        }
    }

    private static long lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String first(Statement ask, String sql) throws SQLException {
        try (ResultSet rows = ask.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void whoAsksOfALedgerMakesNone() {
        Path none = dir.resolve("misspelt");
        Shell.Ran refused = new Shell.Ran(2, "", "misspelt: there is no ledger\n"
                + "    Name the one of the audit with --ledger, or the archive with --archive; stet audit makes it.\n");
        assertEquals(refused, Shell.run("ledger", "stats", "--ledger", none).in(dir));
        assertEquals(refused, Shell.run("correct", "--list", "--ledger", none).in(dir));
        assertFalse(Files.exists(none));
    }

    @Test
    void whatNoLateRunHasSeenIsTakenOutAndCorrectionsStay() throws IOException {
        run("correct", "the dam above Osk was unsafe", "--to", "the dam above Osk was safe", "--reason", "the report is on another dam");
        Files.delete(dir.resolve("archive/four.txt"));
        Files.writeString(dir.resolve("archive/corpus.yaml"), Files.readString(dir.resolve("archive/corpus.yaml")).replaceAll("(?m)^.*four.*\n", ""));
        assertEquals(0, audit().exit());
        assertTrue(run("ledger", "vacuum", "--runs", "2").out().startsWith("removed 0 documents, 0 stories and 0 findings that no late run has seen; "));
        String removed = run("ledger", "vacuum", "--runs", "1").out();
        assertTrue(removed.startsWith("removed 1 document, 1 story and 0 findings that no late run has seen; "), removed);
        assertFalse(removed.contains("; 0 KB") || removed.contains(" 0.0 MB") || removed.contains(", 0 KB"), removed);
        String stats = run("ledger", "stats").out();
        assertTrue(stats.contains("  3 documents, 3 of them unchanged; 1 of 1 story judged anew; 1 finding  "), stats);
        assertTrue(stats.contains("documents    3\n") && stats.contains("corrections  1\n"), stats);
        assertTrue(run("trace", "the dam above Osk was unsafe").out().startsWith("No document tells"));
        assertTrue(audit().out().contains("archive-conflict  three:1"));
    }

    @Test
    void aLedgerThatNoAuditHasFilledSaysSo() {
        Shell.Ran ran = Shell.run("trace", CLAIM, "--ledger", fresh(dir.resolve("other"))).in(dir);
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("there is no ledger") || ran.err().contains("there are no documents in this ledger"), ran.err());
    }
}
