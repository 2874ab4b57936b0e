package org.stet.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.audit.Judged;
import org.stet.audit.ReadDocument;
import org.stet.audit.StoryWork;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.ledger.Ledger;
import org.stet.ledger.LedgerPlace;
import org.stet.ledger.Patience;
import org.stet.ledger.PostgresServer;

/** Audits of archives that change, that are stopped, and on which Stet itself fails, on both databases. */
class ArchiveAuditTest {

    @TempDir
    private static Path dir;

    /** Where the ledgers of the tests are. */
    enum Kind {
        FILE, SERVER;

        LedgerPlace fresh() throws Exception {
            return this == FILE ? new LedgerPlace.Folder(Files.createTempDirectory(dir, "ledger")) : LedgerPlace.of(PostgresServer.shared().database());
        }
    }

    private static String undisturbed(List<Document> documents) {
        return Archive.audit(new LedgerPlace.Memory(), Archive.stages(), documents);
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNotChangedIsNotDoneAgain(Kind kind) throws Exception {
        LedgerPlace place = kind.fresh();
        List<Document> documents = Archive.of(40);
        String first = Archive.audit(place, Archive.stages(), documents);
        assertEquals(undisturbed(documents), first);
        assertTrue(first.contains("It says never.") && first.contains("Split it."));
        WordStages again = Archive.stages();
        assertEquals(first, Archive.audit(place, again, documents));
        assertEquals(List.of(), again.asked());
    }

    @ParameterizedTest
    @EnumSource
    void onlyStoriesThatChangedAreJudgedAgain(Kind kind) throws Exception {
        LedgerPlace place = kind.fresh();
        List<Document> documents = new ArrayList<>(Archive.of(12));
        Archive.audit(place, Archive.stages(), documents);
        documents.set(4, Archive.document("a4", "story-1", "The harbour never closes.\n"));
        documents.remove(9);
        documents.add(Archive.document("b1", "story-2", "The harbour of Ostwick closes.\n"));
        documents.set(0, documents.get(0).as(Role.SOURCE));
        WordStages stages = Archive.stages();
        assertEquals(undisturbed(documents), Archive.audit(place, stages, documents));
        assertEquals(List.of("audit [a0, a1, a2]", "audit [a10, a11]", "audit [a3, a4, a5]", "audit [a6, a7, a8, b1]"), stages.asked().stream().sorted().toList());
        // and what was removed comes back
        assertEquals(undisturbed(Archive.of(12)), Archive.audit(place, Archive.stages(), Archive.of(12)));
    }

    @ParameterizedTest
    @EnumSource
    void whereItLiesIsTakenAnewWithoutReadingOrJudging(Kind kind) throws Exception {
        LedgerPlace place = kind.fresh();
        Archive.audit(place, Archive.stages(), Archive.of(3));
        List<Document> moved = Archive.of(3).stream().map(d -> new Document(d.id(), "elsewhere/" + d.id(), d.role(), d.publisher(), d.date(), d.story(),
                d.source(), d.sha256(), d.blocks(), d.particulars())).toList();
        WordStages stages = Archive.stages();
        String told = Archive.audit(place, stages, moved);
        assertTrue(told.contains("\"elsewhere/a1\""), told);
        assertEquals(List.of(), stages.asked());
    }

    @ParameterizedTest
    @EnumSource
    void anyNumberOfThreadsAndAnyOrderComeToTheSame(Kind kind) throws Exception {
        List<Document> documents = new ArrayList<>(Archive.of(70));
        String expected = undisturbed(documents);
        for (int threads : new int[] {1, 3, 8}) {
            Collections.reverse(documents);
            Collections.swap(documents, threads, 30);
            assertEquals(Optional.of(expected), Archive.audit(kind.fresh(), Archive.stages(), documents, threads, new StopSignal(), ArchiveListener.NONE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoppedAuditKeepsWhatIsDoneAndTheNextGoesOn(Kind kind) throws Exception {
        List<Document> documents = Archive.of(60);
        for (Stage stage : List.of(Stage.READING, Stage.JUDGING)) {
            LedgerPlace place = kind.fresh();
            StopSignal stop = new StopSignal();
            Counts[] last = {Counts.NONE};
            assertEquals(Optional.empty(), Archive.audit(place, Archive.stages(), documents, 2, stop, new Watcher(counts -> {
                last[0] = counts;
                if (stage == Stage.READING ? counts.read() == 7 : counts.judged() == 3) {
                    stop.give();
                }
            })));
            Counts[] then = {Counts.NONE};
            assertEquals(Optional.of(undisturbed(documents)), Archive.audit(place, Archive.stages(), documents, 2, new StopSignal(), new Watcher(c -> then[0] = c)));
            assertEquals(last[0].read(), then[0].unchanged());
            assertEquals(last[0].judged(), then[0].unchangedStories());
            assertEquals(60, then[0].read() + then[0].unchanged());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoryOnWhichStetFailsIsSetAsideAndTriedAgain(Kind kind) throws Exception {
        LedgerPlace place = kind.fresh();
        List<Document> documents = Archive.of(9);
        for (Throwable fault : List.of(new IllegalStateException("too odd"), new StackOverflowError(), new OutOfMemoryError())) {
            String told = Archive.audit(place, new Wrapped(Archive.stages()) {

                @Override
                public Judged judge(StoryWork work) {
                    return work.story().equals("story-1") ? failed(work, fault) : super.judge(work);
                }
            }, documents);
            assertEquals(3, told.split("\"unread\": \"not checked: ", -1).length - 1, told);
            assertFalse(told.contains("\"id\": \"story-1\""));
        }
        assertEquals(undisturbed(documents), Archive.audit(place, Archive.stages(), documents));
    }

    /** As the real stages do: what is no lack of memory is told in what comes of the story. */
    private static Judged failed(StoryWork work, Throwable fault) {
        if (fault instanceof OutOfMemoryError e) {
            throw e;
        }
        return Judged.failed(work, ReadDocument.failed(fault));
    }

    @ParameterizedTest
    @EnumSource
    void whatRanOutOfMemoryBesideOthersIsDoneAgainAlone(Kind kind) throws Exception {
        List<Document> documents = Archive.of(30);
        List<String> failed = Collections.synchronizedList(new ArrayList<>());
        String told = Archive.audit(kind.fresh(), new Wrapped(Archive.stages()) {

            @Override
            public ReadDocument read(Document document) {
                if (document.id().endsWith("7") && !failed.contains(document.id())) {
                    failed.add(document.id());
                    throw new OutOfMemoryError();
                }
                return super.read(document);
            }
        }, documents);
        assertEquals(undisturbed(documents), told);
        assertEquals(3, failed.size());
    }

    @ParameterizedTest
    @EnumSource
    void aFaultThatEndsTheAuditKeepsWhatIsDone(Kind kind) throws Exception {
        LedgerPlace place = kind.fresh();
        List<Document> documents = Archive.of(50);
        IllegalStateException fault = new IllegalStateException("the archive is gone");
        assertEquals(fault, assertThrows(IllegalStateException.class, () -> {
            try (Ledger ledger = Ledger.open(place, Patience.NONE);
                 Crew crew = new LocalCrew(Archive.stages(), 2);
                 ArchiveAudit audit = ArchiveAudit.begin(new ArchiveAudit.Setting(ledger, Archive.stages(), crew, List.of(), ArchiveListener.NONE, new StopSignal(),
                         Clock.systemUTC(), notice -> { }), "in", Patience.NONE)) {
                audit.run(taker -> Stream.concat(documents.stream().limit(40), Stream.<Document>generate(() -> {
                    throw fault;
                })).forEach(taker), false);
            }
        }));
        Counts[] then = {Counts.NONE};
        assertEquals(Optional.of(undisturbed(documents)), Archive.audit(place, Archive.stages(), documents, 2, new StopSignal(), new Watcher(c -> then[0] = c)));
        assertTrue(then[0].found() == 50);
    }
}
