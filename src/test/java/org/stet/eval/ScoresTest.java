package org.stet.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.finding.Category;
import org.stet.finding.Finding;
import org.stet.finding.Level;

/** Findings made by hand, held against what cases expect. */
class ScoresTest {

    private static final double EXACTLY = 1e-12;

    @TempDir
    private Path dir;

    @Test
    void aFindingMeetsAnExpectationOfItsCategoryWhoseWordsItTouches() throws IOException {
        Case of = expecting("[{category: contradiction, text: 41 miners}]");
        assertTrue(met(of, finding(of, Category.CONTRADICTION, "At least 41")), "it overlaps the words");
        assertTrue(met(of, finding(of, Category.CONTRADICTION, "41")), "it lies within them");
        assertFalse(met(of, finding(of, Category.CONTRADICTION, "At least")), "it only comes close");
        assertFalse(met(of, finding(of, Category.UNSUPPORTED, "41 miners")), "it is of another category");
        assertTrue(met(expecting("[{category: [unsupported, contradiction], text: 41 miners}]"), finding(of, Category.UNSUPPORTED, "41 miners")));
        assertTrue(met(expecting("[{text: 41 miners}]"), finding(of, Category.UNSUPPORTED, "41 miners")));
        assertTrue(met(expecting("[{category: unsupported}]"), finding(of, Category.UNSUPPORTED, "Tuesday")));
        assertFalse(met(expecting("[{category: unsupported}]"), finding(of, Category.CONTRADICTION, "Tuesday")));
    }

    @Test
    void anyPlaceOfTheFindingInTheDraftWillDo() throws IOException {
        Case of = expecting("[{category: contradiction, text: 41 miners}]");
        assertTrue(met(of, Samples.finding("r", Category.CONTRADICTION, Level.ERROR, 1, of.draft(), "Tuesday", Samples.at(of.draft(), "41"))));
        assertFalse(met(of, Samples.finding("r", Category.CONTRADICTION, Level.ERROR, 1, of.draft(), "Tuesday",
                Samples.at(of.sources().get(0), "41"))), "a source may have the same words");
    }

    @Test
    void wordsThatStandSeveralTimesMayBeTouchedAnywhere() throws IOException {
        Case of = expecting("[{text: Velmora}]");
        assertTrue(met(of, finding(of, Category.UNSUPPORTED, "near Velmora")));
        assertTrue(met(of, finding(of, Category.UNSUPPORTED, "Velmora on Tuesday")));
    }

    private boolean met(Case of, Finding... findings) {
        return Outcome.checked(of, List.of(findings)).missed().isEmpty();
    }

    @Test
    void notesDoNotCount() throws IOException {
        Case of = expecting("any");
        Finding note = Samples.finding("r", Category.CONTRADICTION, Level.NOTE, 1, of.draft(), "41");
        Outcome outcome = Outcome.checked(of, List.of(note));
        assertEquals(List.of(Expectation.ANYTHING), outcome.missed());
        assertEquals(List.of(), outcome.falseFindings());
        assertEquals(0, outcome.suspicion());
        assertEquals(List.of(note), outcome.findings());
    }

    @Test
    void everyFindingIsRightWhereAnyIsExpectedAndOneMeetsIt() throws IOException {
        Case of = expecting("any");
        Scores scores = scores(Outcome.checked(of, List.of(finding(of, Category.CONTRADICTION, "41"), finding(of, Category.UNSUPPORTED, "Tuesday"))),
                Outcome.checked(of, List.of()));
        assertEquals(new Row(new Ratio(1, 2), new Ratio(2, 2), 0), scores.total());
        assertEquals(List.of("contradiction", "unsupported", "any"), List.copyOf(scores.byCategory().keySet()));
        assertEquals(new Row(new Ratio(1, 2), new Ratio(0, 0), 0), scores.byCategory().get("any"));
    }

    @Test
    void findingsBeyondTheExpectedOnesAreFalse() throws IOException {
        Case faulty = expecting("[{category: contradiction, text: 41 miners}, {category: unsupported, text: Tuesday}]");
        Case clean = expecting("none");
        Scores scores = scores(
                Outcome.checked(faulty, List.of(finding(faulty, Category.CONTRADICTION, "41"), finding(faulty, Category.CONTRADICTION, "41 miners"),
                        finding(faulty, Category.ATTRIBUTION_GAP, "died"))),
                Outcome.checked(clean, List.of(finding(clean, Category.UNSUPPORTED, "Tuesday"), finding(clean, Category.UNSUPPORTED, "died"))),
                Outcome.checked(clean, List.of()),
                Outcome.checked(faulty, List.of()));
        assertEquals(new Row(new Ratio(1, 4), new Ratio(2, 5), 2), scores.total());
        is(2 * 0.25 * 0.4 / 0.65, scores.total().f1());
        is(1, scores.falsePerClean());
        assertEquals(new Ratio(1, 2), scores.cleanFlagged());
        assertEquals(new Ratio(1, 2), scores.faultyFlagged());
        is(0.5, scores.balancedAccuracy());
        assertEquals(new Row(new Ratio(1, 2), new Ratio(2, 2), 0), scores.byCategory().get("contradiction"));
        assertEquals(new Row(new Ratio(0, 2), new Ratio(0, 2), 2), scores.byCategory().get("unsupported"));
        assertEquals(new Row(new Ratio(0, 0), new Ratio(0, 1), 0), scores.byCategory().get("attribution-gap"));
        assertEquals(new Row(new Ratio(0, 0), new Ratio(0, 2), 2), scores.byRule().get("unsupported-rule"));
    }

    @Test
    void whereThereIsNothingToTakeAShareOfThereIsNoFigure() throws IOException {
        Scores scores = scores(Outcome.checked(expecting("none"), List.of()));
        assertEquals(OptionalDouble.empty(), scores.total().precision());
        assertEquals(OptionalDouble.empty(), scores.total().recall());
        assertEquals(OptionalDouble.empty(), scores.total().f1());
        assertEquals(OptionalDouble.empty(), scores.balancedAccuracy());
        assertEquals(OptionalDouble.empty(), scores.faultyHigher());
        assertEquals(OptionalDouble.empty(), scores().falsePerClean());
        is(0, scores.falsePerClean());
        Case faulty = expecting("[{category: contradiction}]");
        is(0, scores(Outcome.checked(faulty, List.of(finding(faulty, Category.UNSUPPORTED, "41")))).total().f1());
    }

    @Test
    void whatWasNotCheckedIsNotScored() throws IOException {
        Scores scores = scores(Outcome.unread(expecting("any"), "not checked"), Outcome.failed(expecting("none"), new IllegalStateException()));
        assertEquals(0, scores.cases());
        assertEquals(2, scores.unchecked());
        assertEquals(Row.EMPTY, scores.total());
    }

    @Test
    void twinsAreComparedByHowSuspiciousTheyLook() throws IOException {
        Outcome half = sure("none", 0.5);
        is(0.5, OptionalDouble.of(half.suspicion()));
        is(0.75, OptionalDouble.of(sure("any", 0.5, 0.5).suspicion()));
        Scores scores = scores(sure("any", 0.5, 0.5), half, sure("any", 0.5), sure("any"));
        assertEquals(3, scores.pairs());
        is(1.5 / 3, scores.faultyHigher());
    }

    @Test
    void confidenceIsHeldAgainstWhatWasRight() throws IOException {
        Case clean = expecting("none");
        Outcome wrong = Outcome.checked(clean, List.of(Samples.finding("r", Category.UNSUPPORTED, Level.WARNING, 0.7, clean.draft(), "41")));
        Scores scores = scores(sure("any", 0.3, 0.7, 0.79, 0.8, 1, 0.95), wrong);
        assertEquals("{3=1 of 1, 7=2 of 3, 8=1 of 1, 9=2 of 2}", scores.byConfidence().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().part() + " of " + e.getValue().whole()).toList().toString().replace('[', '{').replace(']', '}'));
    }

    @Test
    void oneCategoryOrRuleCanBeLookedAt() throws IOException {
        Case all = expecting("[{category: [unsupported, contradiction], text: 41}, {category: unsupported}, {text: died}]");
        Case narrowed = new Only(Category.CONTRADICTION, "").of(all);
        assertEquals(List.of(new Expectation(List.of(Category.CONTRADICTION), "41", all.expectations().get(0).places()), all.expectations().get(2)),
                narrowed.expectations());
        assertEquals(all, Only.EVERYTHING.of(all));
        Case none = new Only(Category.ATTRIBUTION_GAP, "").of(expecting("[{category: unsupported}]"));
        assertEquals(List.of(), none.expectations());
        assertFalse(none.clean(), "the draft is faulty still");
        Finding finding = finding(all, Category.CONTRADICTION, "41");
        assertTrue(new Only(Category.CONTRADICTION, "contradiction-rule").admits(finding));
        assertFalse(new Only(Category.CONTRADICTION, "other-rule").admits(finding));
        assertFalse(new Only(Category.UNSUPPORTED, "").admits(finding));
    }

    private Outcome sure(String expect, double... confidences) throws IOException {
        Case of = expecting(expect);
        return Outcome.checked(of, Arrays.stream(confidences)
                .mapToObj(c -> Samples.finding("r", Category.CONTRADICTION, Level.ERROR, c, of.draft(), "41")).toList());
    }

    private static Finding finding(Case of, Category category, String words) {
        return Samples.finding(category.label() + "-rule", category, Level.WARNING, 0.8, of.draft(), words);
    }

    private Case expecting(String expect) throws IOException {
        Path file = Files.writeString(dir.resolve("a.yaml"), """
                group: mine
                sources: [In Velmora 41 miners are missing.]
                draft: At least 41 miners died near Velmora, and in Velmora on Tuesday.
                expect: %s
                """.formatted(expect));
        return Samples.read(file).only();
    }

    private static Scores scores(Outcome... outcomes) {
        Scores scores = new Scores();
        Stream.of(outcomes).forEach(scores::add);
        return scores;
    }

    private static void is(double expected, OptionalDouble figure) {
        assertEquals(expected, figure.orElseThrow(), EXACTLY);
    }
}
