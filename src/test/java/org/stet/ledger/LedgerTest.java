package org.stet.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening ledgers that are there, that are not, and that cannot be. */
class LedgerTest {

    @TempDir
    private Path dir;

    @Test
    void isMadeOnceAndOpenedAgain() {
        for (int time = 0; time < 3; time++) {
            try (Ledger ledger = Ledger.open(new LedgerPlace.Folder(dir.resolve("new/ledger")), Patience.NONE)) {
                assertEquals(0, rows(ledger, "document"));
                assertEquals(1, rows(ledger, "\"flyway_schema_history\" where \"version\" = '1'"));
            }
        }
    }

    @Test
    void inMemoryEachIsItsOwn() {
        try (Ledger one = Ledger.open(new LedgerPlace.Memory(), Patience.NONE); Ledger other = Ledger.open(new LedgerPlace.Memory(), Patience.NONE)) {
            one.jdbi().useHandle(h -> h.execute("insert into correction (claim, right_as, reason, who, recorded) values ('a', 'b', 'c', 'd', '2026-01-08')"));
            assertEquals(1, rows(one, "correction"));
            assertEquals(0, rows(other, "correction"));
        }
    }

    @Test
    void anotherProgramHoldsIt() {
        LedgerPlace place = new LedgerPlace.Folder(dir);
        List<String> notices = new ArrayList<>();
        try (Ledger held = Ledger.open(place, Patience.NONE); Holder other = Holder.start(dir.resolve("other"))) {
            assertEquals(0, rows(held, "run"));
            LedgerException e = assertThrows(LedgerException.class,
                    () -> Ledger.open(new LedgerPlace.Folder(dir.resolve("other")), new Patience(Duration.ofMillis(500), notices::add)));
            assertEquals(dir.resolve("other") + ": another audit holds this ledger\n"
                    + "    Wait until it has ended, or name another ledger with --ledger; --wait says how long to wait.", e.getMessage());
            assertEquals(List.of("another audit holds the ledger " + dir.resolve("other") + "; waiting up to 0 s for it"), notices);
        }
        Ledger.open(new LedgerPlace.Folder(dir.resolve("other")), new Patience(Duration.ofSeconds(20), notices::add)).close();
    }

    @Test
    void aNewerStetHasWrittenIt() {
        LedgerPlace place = new LedgerPlace.Folder(dir);
        try (Ledger ledger = Ledger.open(place, Patience.NONE)) {
            ledger.jdbi().useHandle(h -> h.execute("update \"flyway_schema_history\" set \"version\" = '9999'"));
        }
        assertEquals(dir + ": a newer Stet has written this ledger\n    Use that Stet, or name another ledger with --ledger.", refused(place));
    }

    @Test
    void aMigrationThatWasInterruptedIsDoneAgain() {
        LedgerPlace place = new LedgerPlace.Folder(dir);
        try (Ledger ledger = Ledger.open(place, Patience.NONE)) {
            ledger.jdbi().useHandle(h -> {
                h.execute("drop table tally");
                h.execute("drop table set_aside");
                h.execute("update \"flyway_schema_history\" set \"success\" = false");
            });
        }
        try (Ledger ledger = Ledger.open(place, Patience.NONE)) {
            assertEquals(0, rows(ledger, "tally"));
        }
    }

    @Test
    void noFolderCanBeMade() throws Exception {
        Path file = Files.writeString(dir.resolve("a-file"), "");
        assertEquals(file.resolve("in") + ": no ledger can be kept there, as the folder cannot be made\n"
                + "    Name a folder that you may write to with --ledger.", refused(new LedgerPlace.Folder(file.resolve("in"))));
        assertEquals(dir.resolve("a;b") + ": the path of a ledger cannot have a semicolon in it\n    Name another folder with --ledger.",
                refused(new LedgerPlace.Folder(dir.resolve("a;b"))));
    }

    @Test
    void theFileIsNoLedger() throws Exception {
        byte[] noise = new byte[20_000];
        Arrays.fill(noise, (byte) 'x');
        Path file = Files.write(dir.resolve("ledger.mv.db"), noise);
        String told = refused(new LedgerPlace.Folder(dir));
        assertEquals(dir + ": the ledger's file is damaged", told.substring(0, told.indexOf(": ", dir.toString().length() + 2)));
        assertEquals(20_000, Files.size(file));
    }

    @Test
    void serverThatIsNotThere() {
        String told = refused(LedgerPlace.of("jdbc:postgresql://localhost:1/none?user=desk&password=secret"));
        assertEquals("jdbc:postgresql://localhost:1/none: the database cannot be reached", told.substring(0, told.indexOf(": ", 36)));
        assertEquals(-1, told.indexOf("secret"));
    }

    @Test
    void placesThatAreNone() {
        assertEquals("jdbc:mysql://desk/x: a ledger is kept in a folder or in PostgreSQL\n"
                + "    Name a folder, or a URL such as jdbc:postgresql://server/database.",
                assertThrows(LedgerException.class, () -> LedgerPlace.of("jdbc:mysql://me:secret@desk/x?password=secret")).getMessage());
    }

    private static String refused(LedgerPlace place) {
        return assertThrows(LedgerException.class, () -> Ledger.open(place, Patience.NONE).close()).getMessage();
    }

    static int rows(Ledger ledger, String table) {
        return ledger.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }

    /** H2 keeps what was done of a migration when it was interrupted: however much that is, it is gone on with. */
    @Test
    void aMigrationThatWasInterruptedAnywhereIsGoneOnWith() throws Exception {
        List<String> tables = List.of("tally", "set_aside", "correction", "waived", "waiver", "coverage", "finding", "story_member", "story", "document", "run");
        for (int missing = 0; missing <= tables.size(); missing++) {
            LedgerPlace place = new LedgerPlace.Folder(Files.createTempDirectory(dir, "half"));
            try (Ledger ledger = Ledger.open(place, Patience.NONE)) {
                List<String> last = tables.subList(0, missing);
                ledger.jdbi().useHandle(h -> {
                    h.execute("drop table document_words");
                    last.forEach(table -> h.execute("drop table " + table));
                    h.execute("delete from \"flyway_schema_history\" where \"version\" in ('1', '2')");
                });
            }
            try (Ledger ledger = Ledger.open(place, Patience.NONE)) {
                tables.forEach(table -> assertEquals(0, rows(ledger, table)));
            }
        }
    }

    @Test
    void tablesOfOthersInTheSameDatabaseAreLeftAlone() {
        LedgerPlace place = LedgerPlace.of(PostgresServer.shared().database());
        try (Ledger ledger = Ledger.open(LedgerPlace.of(((LedgerPlace.Server) place).url() + "&currentSchema=public"), Patience.NONE)) {
            ledger.jdbi().useHandle(h -> h.execute("insert into correction (claim, right_as, reason, who, recorded) values ('a', 'b', 'c', 'd', '2026-01-08')"));
        }
        try (Ledger ledger = Ledger.open(place, Patience.NONE)) {
            assertEquals(0, rows(ledger, "correction"));
            assertEquals(1, rows(ledger, "public.correction"));
        }
    }

    @Test
    void oneRunAtATimeWritesToAServer() {
        LedgerPlace place = LedgerPlace.of(PostgresServer.shared().database());
        try (Ledger one = Ledger.open(place, Patience.NONE); Ledger other = Ledger.open(place, Patience.NONE)) {
            OpenRun run = begin(one, Patience.NONE);
            assertThrows(LedgerException.class, () -> begin(other, new Patience(Duration.ofMillis(300), notice -> { })));
            run.close();
            try (OpenRun next = begin(other, Patience.NONE)) {
                assertEquals(run.id() + 1, next.id());
                assertEquals("interrupted", one.jdbi().withHandle(h -> h.createQuery("select state from run where id = " + run.id()).mapTo(String.class).one()));
            }
        }
    }

    /** The lock goes with the connection, and so does the right to write. */
    @Test
    void aRunWhoseConnectionIsLostNeitherBlocksNorWrites() {
        LedgerPlace place = LedgerPlace.of(PostgresServer.shared().database());
        try (Ledger one = Ledger.open(place, Patience.NONE); Ledger other = Ledger.open(place, Patience.NONE)) {
            OpenRun lost = begin(one, Patience.NONE);
            other.jdbi().useHandle(h -> h.createQuery("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = "
                    + "(select oid from pg_database where datname = current_database())").mapTo(Boolean.class).list());
            try (OpenRun next = begin(other, new Patience(Duration.ofSeconds(20), notice -> { }))) {
                assertEquals(lost.id() + 1, next.id());
                assertThrows(LedgerException.class, () -> lost.known(List.of("a")));
            }
            lost.close();
        }
    }

    private static OpenRun begin(Ledger ledger, Patience patience) {
        return OpenRun.begin(ledger, "in", "0".repeat(64), Instant.parse("2026-01-08T12:00:00Z"), patience);
    }

    @Test
    void aFileThatWasSpoiltInTheMiddleIsToldAndLeftAlone() throws Exception {
        LedgerPlace place = new LedgerPlace.Folder(dir);
        Ledger.open(place, Patience.NONE).close();
        Path file = dir.resolve("ledger.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Arrays.fill(bytes, 0, 8192, (byte) 9);
        Files.write(file, bytes);
        String told = refused(place);
        assertTrue(told.startsWith(dir + ": the ledger's file is damaged: ") && told.contains("Move the file ledger.mv.db away and keep it"), told);
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aWrongPasswordIsTold() {
        String url = PostgresServer.shared().database().replace("user=desk", "user=nobody-here");
        assertEquals(url.replaceFirst("[?].*", "") + ": the server refuses the user or the password\n"
                + "    Set STET_LEDGER_USER and STET_LEDGER_PASSWORD, or check what the URL says.", refused(LedgerPlace.of(url)));
        assertEquals(url.replaceFirst("/ledger.*", "/none") + ": the server has no such database\n    Create it there, or check the end of the URL.",
                refused(LedgerPlace.of(PostgresServer.shared().database().replaceFirst("/ledger\\d+", "/none"))));
    }

    @Test
    void allMigrationsAreNamed() throws Exception {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/org/stet/ledger/migration"))) {
            assertEquals(Schema.MIGRATIONS, scripts.map(p -> p.getFileName().toString()).sorted().toList());
        }
    }
}
