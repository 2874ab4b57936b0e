package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.finding.Category;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Report;

/**
 * Holds Stet to the two lists of {@code seeds/README.md}: what an editor would want found, and what must be left alone; with the reviewed
 * facts, and with what extraction finds by itself.
 */
class SeedsTest {

    private static List<Report> reports;
    private static List<Document> documents;

    @BeforeAll
    static void audit(@TempDir Path noFacts) {
        documents = RealStages.documents().read(List.of(Path.of("seeds")), Metadata.of(Role.PEER)).documents();
        reports = Stream.of(Settings.standard(RealStages.HOME), new Settings(RealStages.HOME, true, List.of(), Optional.of(noFacts), Settings.TIME_LIMIT))
                .map(settings -> RealStages.workbench().open(settings, notice -> { }).audit(documents)).toList();
    }

    @Test
    void readsAllFive() {
        assertEquals(List.of("000", "001", "002", "003", "004"), documents.stream().map(Document::id).toList());
    }

    /** Words that the places of one finding of the rule must hold, each in its document. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qualifier-dropped    | 001 | accused Petro’s administration   | 000 | without evidence
            qualifier-dropped    | 001 | accused Petro’s administration   | 002 | without presenting evidence
            qualifier-dropped    | 004 | accusing Petro of being complicit | 000 | without evidence
            speaker-conflict     | 002 | cordial                          | 000 | cordial
            speaker-conflict     | 002 | cordial                          | 001 | cordial
            claim-without-source | 001 | constructive                     |     |
            quote-altered        | 004 | a very sick man                  | 000 | a sick man
            quote-altered        | 004 | a very sick man                  | 001 | a sick man
            quote-altered        | 004 | a very sick man                  | 002 | a sick man
            date-conflict        | 003 | Thursday                         | 004 | Wednesday, Jan. 7
            date-conflict        | 003 | September                        | 000 | October
            date-conflict        | 003 | September                        | 002 | October
            cause-conflict       | 002 | demonstration                    | 003 | called on troops
            vague-source         | 003 | Some observers                   |     |
            vague-source         | 003 | according to US media reports    |     |
            vague-source         | 001 | reportedly                       |     |
            loaded-cue           | 003 | Trump claimed                    | 000 | wrote
            anonymity-unexplained | 004 | A Colombian official            |     |
            no-response          | 004 | the North Americans              |     |
            """)
    void finds(String rule, String document, String words, String otherDocument, String otherWords) {
        for (Report report : reports) {
            assertTrue(findings(report, rule).anyMatch(f -> holds(f, document, words)
                    && (otherDocument == null || holds(f, otherDocument, otherWords))), () -> "not found; " + rule + " found "
                    + findings(report, rule).map(Finding::message).toList());
        }
    }

    /** No contradiction may rest on any of these words. */
    @ParameterizedTest
    @ValueSource(strings = {"110 people", "100 people", "more than 30", "dozens", "Washington", "White House", "honor", "appreciated",
        "sounds good", "Sunday", "weekend", "this week", "dialogue", "rejected", "denies", "denying", "30,000"})
    void leavesAlone(String words) {
        assertEquals(List.of(), all().filter(f -> f.category() == Category.CONTRADICTION)
                .filter(f -> places(f).anyMatch(e -> e.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)) && e.text().length() < 80))
                .map(Finding::message).toList());
    }

    @Test
    void readsNoHeadlineListsAndNoCredits() {
        assertEquals(List.of(), all().filter(f -> places(f).anyMatch(e -> e.document().equals("001")
                && e.excerpt().at().line() > 8)).map(Finding::message).toList());
    }

    /** What is found is listed in seeds/README.md; a new error has to be read and defended there first. */
    @Test
    void errorsAreThoseThatWereDefended() {
        reports.forEach(report -> assertEquals(List.of("date-conflict", "qualifier-dropped", "qualifier-dropped"),
                report.findings().stream().filter(f -> f.level() == Level.ERROR).map(Finding::rule).sorted().toList()));
    }

    private static Stream<Finding> all() {
        return reports.stream().flatMap(report -> report.findings().stream());
    }

    private static Stream<Finding> findings(Report report, String rule) {
        return report.findings().stream().filter(f -> f.rule().equals(rule));
    }

    private static boolean holds(Finding finding, String document, String words) {
        return places(finding).anyMatch(e -> e.document().equals(document) && e.text().contains(words));
    }

    private static Stream<Evidence> places(Finding finding) {
        return Stream.concat(Stream.of(finding.primary()), finding.related().stream());
    }
}
