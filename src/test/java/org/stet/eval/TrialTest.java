package org.stet.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.audit.AuditException;
import org.stet.audit.Auditor;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.finding.Report;
import org.stet.text.Problem;

class TrialTest {

    @Test
    void theNumberOfThreadsDoesNotShow() throws IOException {
        String one = json(1);
        assertTrue(one.contains("\"name\": \"case-39\""));
        assertEquals(one, json(3));
        assertEquals(one, json(8));
    }

    private static String json(int threads) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonScores rendering = new JsonScores();
        Scores scores = new Scores();
        run(threads, cases(40), outcome -> {
            scores.add(outcome);
            try {
                rendering.add(outcome, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        rendering.finish(scores, out);
        return out.toString();
    }

    @Test
    void onlySomeCasesAreUnderWayAtOnce() throws IOException {
        AtomicInteger added = new AtomicInteger();
        AtomicLong most = new AtomicLong();
        AtomicInteger done = new AtomicInteger();
        try (Trial trial = new Trial(Samples::auditor, Only.EVERYTHING, 2, outcome ->
                most.accumulateAndGet(added.get() - done.getAndIncrement(), Math::max))) {
            for (Case next : cases(1000)) {
                added.incrementAndGet();
                trial.add(next);
            }
            trial.finish();
        }
        assertEquals(1000, done.get());
        assertTrue(most.get() <= 8, most + " at once");
    }

    @Test
    void aCaseThatFailsDoesNotTakeTheOthersAlong() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        run(2, List.of(caseOf("a", "Rain is wrong9."), caseOf("b", "This is broken."), caseOf("c", "This is endless."), caseOf("d", "Rain.")), outcomes::add);
        assertEquals(List.of("", "not checked: this is Stet's own fault: java.lang.IllegalStateException: broken",
                "draft was not checked: reading it took longer than 7 s. Split it.", ""), outcomes.stream().map(Outcome::unchecked).toList());
        assertEquals(List.of(false, true, false, false), outcomes.stream().map(o -> o.fault().isPresent()).toList());
        assertEquals(List.of(1, 0, 0, 0), outcomes.stream().map(o -> o.findings().size()).toList());
    }

    @Test
    void rulesThatCannotBeUsedEndTheTrial() {
        Auditor refusing = new Auditor() {
            @Override
            public Report check(Document draft, List<Document> sources) {
                throw new AuditException(List.of(Problem.of("rules/a.drl", "does not compile", "")));
            }

            @Override
            public Report audit(List<Document> documents) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Auditor remembering(int most) {
                return this;
            }
        };
        try (Trial trial = new Trial(() -> refusing, Only.EVERYTHING, 2, outcome -> { })) {
            trial.add(caseOf("a", "Rain."));
            assertThrows(AuditException.class, trial::finish);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(int threads, List<Case> cases, Consumer<Outcome> outcomes) {
        try (Trial trial = new Trial(Samples::auditor, Only.EVERYTHING, threads, outcomes)) {
            cases.forEach(trial::add);
            trial.finish();
        }
    }

    private static List<Case> cases(int many) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (int i : IntStream.range(0, many).toArray()) {
            cases.add(caseOf("case-" + i, "Rain fell" + (i % 7 == 0 ? " slow" : "") + (i % 3 == 0 ? ", which is wrong8" : "") + "."));
        }
        return cases;
    }

    private static Case caseOf(String name, String text) throws IOException {
        Document draft = Samples.documents().of(Metadata.of(Role.DRAFT).withId("draft"), name, text);
        return new Case(name, "cases.yaml", 1, "", draft, List.of(), name.endsWith("1"), name.endsWith("1") ? List.of() : List.of(Expectation.ANYTHING));
    }
}
