package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.fact.DocumentReading;
import org.stet.fact.FactException;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Report;
import org.stet.text.Problem;

class DeskTest {

    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path home;

    @Test
    void whatGoesWrongInAThreadIsToldAsItIs() {
        FactException bad = new FactException(List.of(Problem.of("d7", "is odd", "")));
        Desk desk = desk(document -> {
            throw document.id().equals("d7") ? bad : new FactException(List.of(Problem.of("d7", "is odd", "")));
        });
        assertEquals(bad.getMessage(), assertThrows(FactException.class, () -> desk.audit(documents(16, "one"))).getMessage());
    }

    @Test
    void ourOwnFaultNamesTheDocument() {
        Desk desk = desk(document -> {
            throw new IllegalArgumentException("not a span: 9-3");
        });
        String told = assertThrows(RuntimeException.class, () -> desk.audit(documents(16, "one"))).toString();
        assertTrue(told.matches("on d\\d+\\.txt, java\\.lang\\.IllegalArgumentException: not a span: 9-3"), told);
    }

    @Test
    void documentsAloneInTheirStoriesAreNamed() {
        List<Document> documents = IntStream.range(0, 8).mapToObj(i -> document(i, "story " + i)).toList();
        assertThrows(RuntimeException.class, () -> desk(document -> {
            throw new IllegalStateException();
        }).audit(documents));
        assertEquals(List.of("no other document tells the same story, so held against itself only: d0, d1, d2, d3, d4 and 3 more"), told);
    }

    @Test
    void twinsAreRefusedBeforeAnyWork() {
        Set<String> asked = new ConcurrentSkipListSet<>();
        Desk desk = desk(document -> {
            asked.add(document.id());
            throw new IllegalStateException();
        });
        assertEquals("d1.txt: another document has the id 'd1' too\n    Give one of them another id.",
                assertThrows(AuditException.class, () -> desk.audit(List.of(document(1, "one"), document(1, "two")))).getMessage());
        assertEquals(Set.of(), asked);
    }

    @Test
    void aDocumentThatTakesTooLongIsListedAsNotChecked() {
        Settings settings = new Settings(RealStages.HOME, false, List.of(Golden.path("cli/own-rules")), Optional.empty(), Duration.ofNanos(1));
        Report report = RealStages.workbench().open(settings, told::add).audit(documents(2, "one"));
        assertEquals(List.of("d0", "d1"), report.unread().stream().map(DocumentEntry::id).toList());
        assertEquals("not checked: reading it took longer than 0 s. Split it, take out what is no prose, or allow more with --time-limit.",
                report.unread().get(0).unread());
    }

    private Desk desk(Function<Document, DocumentReading> extraction) {
        ReviewedFacts none = ReviewedFacts.read(new Settings(home, true, List.of(), Optional.empty(), Settings.TIME_LIMIT), told::add);
        return new Desk(new Clerk(extraction, none, () -> {
            throw new IllegalStateException("no facts to align");
        }, () -> {
            throw new IllegalStateException("no draft to judge");
        }, () -> {
            throw new IllegalStateException("no claim to trace");
        }, told::add), () -> {
            throw new IllegalStateException("no rules");
        }, rules -> {
            throw new IllegalStateException("no rules");
        }, false);
    }

    private static List<Document> documents(int count, String story) {
        return IntStream.range(0, count).mapToObj(i -> document(i, story)).toList();
    }

    private static Document document(int number, String story) {
        return RealStages.documents().of(new Metadata("d" + number, "", null, null, story), "d" + number + ".txt", "The mayor resigned.");
    }
}
