package org.stet.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.ledger.LedgerException;
import org.stet.ledger.LedgerPlace;
import org.stet.ledger.PostgresServer;

/** Whatever ends an audit, the next one goes on and ends with the same bytes as one that nothing disturbed. */
class CrashTest {

    private static final int ARTICLES = 50;
    private static final int DEAD = 99;
    private static String undisturbed;

    @TempDir
    private Path dir;

    @BeforeAll
    static void audit() {
        undisturbed = Archive.audit(new LedgerPlace.Memory(), Archive.stages(), Archive.of(ARTICLES));
    }

    private String place(String kind) throws Exception {
        return kind.equals("server") ? PostgresServer.shared().database() : Files.createTempDirectory(dir, "ledger").toString();
    }

    /** Statements 1 to 12 begin the run and write documents, 14 to 30 stories, the others what they came to, the report and its end. */
    @ParameterizedTest
    @CsvSource({"file,reading,20", "file,judging,9", "file,statement,1", "file,statement,6", "file,statement,16", "file,statement,33", "file,statement,80",
        "file,statement,150", "server,reading,20", "server,judging,9", "server,statement,6", "server,statement,33", "server,statement,150"})
    void diesAtOnceAndTheNextGoesOn(String kind, String moment, int time) throws Exception {
        String place = place(kind);
        assertEquals(DEAD, Child.run(dir, List.of(), DoomedAudit.class, place, ARTICLES, moment, time).exit());
        goesOn(place);
    }

    private void goesOn(String place) {
        WordStages stages = Archive.stages();
        assertEquals(undisturbed, Archive.audit(LedgerPlace.of(place), stages, Archive.of(ARTICLES)));
        assertEquals(undisturbed, Archive.audit(LedgerPlace.of(place), Archive.stages(), Archive.of(ARTICLES)));
    }

    @ParameterizedTest
    @CsvSource({"file,1", "file,2", "file,3", "server,4"})
    void isKilledAtAnyMoment(String kind, int seed) throws Exception {
        String place = place(kind);
        Random random = new Random(seed);
        Child first = Child.start(dir, List.of(), DoomedAudit.class, place, ARTICLES, "never", 0);
        long begun = System.nanoTime();
        first.ended();
        long whole = Math.max(1, (System.nanoTime() - begun) / 1_000_000);
        String other = place(kind);
        for (int kills = 0; kills < 3; kills++) {
            Child.start(dir, List.of(), DoomedAudit.class, other, ARTICLES, "never", 0).killAfter(whole / 4 + random.nextLong(whole));
        }
        goesOn(other);
    }

    /** A file may grow to so many kB, as on a disk with so much room: whatever was being written then. */
    @ParameterizedTest
    @CsvSource({"40", "100", "180", "260", "300"})
    void theDiskIsFullAndTheNextGoesOn(int kilobytes) throws Exception {
        String place = place("file");
        Child.Ended full = Child.run(dir, List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"), DoomedAudit.class, place, ARTICLES, "never", 0);
        assertEquals(2, full.exit(), full.err());
        assertTrue(full.err().startsWith(place + ": the ledger's file cannot be read or written: "), full.err());
        assertTrue(full.err().contains("Check that there is room on the disk"), full.err());
        goesOn(place);
    }

    @Test
    void theDatabaseIsLostAndTheNextGoesOn() throws Exception {
        PostgresServer server = PostgresServer.fresh();
        for (int reads : new int[] {5, 40}) {
            String place = server.database();
            WordStages stages = Archive.stages();
            String told = "";
            try {
                Archive.audit(LedgerPlace.of(place), stages, Archive.of(ARTICLES), 2, new StopSignal(), new Watcher(counts -> {
                    if (counts.read() == reads && counts.judged() == 0 && counts.stories() == 0) {
                        server.stop();
                    }
                }));
            } catch (LedgerException e) {
                told = e.getMessage();
            }
            assertTrue(told.contains(": the database cannot be reached: ") && told.contains("run the same again; what was done is kept."), told);
            server.start();
            goesOn(place);
        }
    }
}
