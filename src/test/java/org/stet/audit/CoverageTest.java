package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.finding.Coverage;
import org.stet.finding.Coverage.Standing;
import org.stet.finding.Report;
import org.stet.text.Span;

/** How the sentences of documents under check are told to stand. */
class CoverageTest {

    private static final Auditor AUDITOR = RealStages.workbench().open(Settings.standard(RealStages.HOME), notice -> { });
    private static final String WIRE = """
            The ferry between Halden and Oskar Bay stopped running on Tuesday after inspectors found a crack in its hull.

            It carries 1,200 passengers a day. Repairs will take six weeks, Nordline said.
            """;

    @Test
    void everySentenceHasOneStanding() {
        assertEquals(List.of("not-checkable | Title: Ferry", "supported | The ferry between Halden and Oskar Bay stopped running on Tuesday.", "contradicted | Repairs will take nine weeks, Nordline said.",
                "silent | Mayor Petra Lindqvist flew to Norwick.", "not-checkable | Who will pay?", "skipped | Sign up for our newsletter"),
                standings(AUDITOR.check(draft("""
                        Title: Ferry

                        The ferry between Halden and Oskar Bay stopped running on Tuesday. Repairs will take nine weeks, Nordline said. Mayor Petra Lindqvist flew to Norwick.

                        Who will pay?

                        Sign up for our newsletter
                        """), List.of(source(WIRE)))));
    }

    @Test
    void whatIsBorneOutRestsOnASentenceOfTheSource() {
        Coverage.Sentence ferry = AUDITOR.check(draft("It carries 1,200 passengers a day."), List.of(source(WIRE))).coverage().get(0).sentences().get(0);
        assertEquals(Standing.SUPPORTED, ferry.standing());
        Coverage.Unit claim = ferry.units().stream().filter(u -> u.kind().equals("claim")).findFirst().orElseThrow();
        assertEquals("It carries 1,200 passengers a day.", claim.by().get(0).span().in(WIRE));
        assertEquals("wire", claim.by().get(0).document());
    }

    @Test
    void aWordThatNoSourceHasLeavesAClaimUnsaid() {
        Coverage.Sentence jailed = AUDITOR.check(draft("Oren Falk was jailed over the fire on the ferry Solveig."),
                List.of(source("Oren Falk was charged with fraud on Tuesday over the fire on the ferry Solveig."))).coverage().get(0).sentences().get(0);
        assertEquals(Standing.SILENT, jailed.standing());
        assertTrue(jailed.units().stream().anyMatch(u -> u.reason().equals("no source has jailed")), jailed.toString());
    }

    @Test
    void nothingIsBorneOutByADocumentAlone() {
        String text = "A crash near Velmora injured 12 people on Tuesday. The crash near Velmora injured 21 people. Katrin Holm visited the site.";
        Coverage checked = AUDITOR.check(draft(text), List.of()).coverage().get(0);
        assertEquals(List.of(Standing.CONTRADICTED, Standing.CONTRADICTED, Standing.NOT_CHECKABLE), checked.sentences().stream().map(Coverage.Sentence::standing).toList());
        assertEquals("there is no source", checked.sentences().get(2).reason());
        Coverage audited = AUDITOR.audit(List.of(document("a", Role.PEER, text))).coverage().get(0);
        assertEquals(Standing.CONTRADICTED, audited.sentences().get(0).standing());
        assertEquals("no other document tells this story", audited.sentences().get(2).reason());
    }

    @Test
    void articlesOfOneStoryBearEachOtherOut() {
        Report report = AUDITOR.audit(List.of(document("a", Role.PEER, "Norwick's council sold the mill to Hollin Foods on Monday. Katrin Holm flew home."),
                document("b", Role.PEER, "Norwick's council sold the mill to Hollin Foods on Monday."), document("c", Role.SOURCE, "Rain fell.")));
        assertEquals(List.of("a", "b"), report.coverage().stream().map(Coverage::document).toList());
        assertEquals(List.of("supported | Norwick's council sold the mill to Hollin Foods on Monday.", "silent | Katrin Holm flew home.",
                "supported | Norwick's council sold the mill to Hollin Foods on Monday."), standings(report));
    }

    @Test
    void aParagraphInAnotherLanguageIsSkipped() {
        String french = "Le conseil municipal a vendu le vieux moulin lundi soir, malgré les protestations de plusieurs habitants de la ville.";
        Report report = AUDITOR.check(draft(WIRE + "\n\n" + french + "\n\nIt rained on the town all through Monday evening."), List.of(source(WIRE)));
        assertEquals(List.of(french), report.coverage().get(0).sentences().stream().filter(s -> s.reason().equals("language"))
                .map(s -> s.span().in(report.documents().get(0).text().text())).toList());
        assertEquals(5, report.coverage().get(0).sentences().size());
    }

    @Test
    void aDocumentGivenUpIsSkippedWhole() {
        Settings hasty = new Settings(RealStages.HOME, false, List.of(), Optional.empty(), Duration.ofNanos(1));
        Report report = RealStages.workbench().open(hasty, notice -> { }).check(draft("It rained. It snowed."), List.of(source(WIRE)));
        assertEquals(List.of(new Coverage("draft", List.of(new Coverage.Sentence(new Span(0, 21), Standing.SKIPPED, "time limit", List.of())))), report.coverage());
    }

    @Test
    void frontMatterIsNoCopy(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("draft.md"), "---\nrole: draft\n---\n# Rain\n\nIt rained.\n");
        Document draft = RealStages.documents().read(List.of(file), Metadata.of(Role.DRAFT)).documents().get(0);
        assertEquals(List.of("Rain", "It rained."), AUDITOR.check(draft, List.of(source(WIRE))).coverage().get(0).sentences().stream()
                .map(s -> s.span().in(draft.text())).toList());
    }

    @Test
    void allTextStandsInTheSentences() {
        List<Document> seeds = RealStages.documents().read(List.of(Path.of("seeds")), Metadata.of(Role.PEER)).documents();
        Report report = AUDITOR.audit(seeds);
        assertEquals(seeds.stream().map(Document::id).sorted().toList(), report.coverage().stream().map(Coverage::document).toList());
        for (Coverage coverage : report.coverage()) {
            String text = report.document(coverage.document()).orElseThrow().text().text();
            int end = 0;
            for (Coverage.Sentence sentence : coverage.sentences()) {
                assertTrue(sentence.span().start() >= end, sentence.toString());
                assertTrue(text.substring(end, sentence.span().start()).chars().noneMatch(Character::isLetterOrDigit), sentence.toString());
                assertTrue(sentence.units().stream().allMatch(u -> sentence.span().overlaps(u.span())), sentence.toString());
                assertEquals(sentence.units().stream().map(Coverage.Unit::span).sorted(Comparator.comparingInt(Span::start)).map(Span::start).toList(),
                        sentence.units().stream().map(u -> u.span().start()).toList());
                end = sentence.span().end();
            }
            assertTrue(text.substring(end).chars().noneMatch(Character::isLetterOrDigit));
        }
    }

    private static List<String> standings(Report report) {
        return report.coverage().stream().flatMap(c -> c.sentences().stream().map(s -> s.standing().label() + " | "
                + s.span().in(report.document(c.document()).orElseThrow().text().text()))).collect(Collectors.toList());
    }

    private static Document draft(String text) {
        return document("draft", Role.DRAFT, text);
    }

    private static Document source(String text) {
        return document("wire", Role.SOURCE, text);
    }

    private static Document document(String id, Role role, String text) {
        return RealStages.documents().of(Metadata.of(role).withId(id), id + ".txt", text);
    }
}
