package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.fact.Slot;
import org.stet.finding.Condition;
import org.stet.finding.FactNote;
import org.stet.finding.LeastChange;
import org.stet.finding.Proof;
import org.stet.lexicon.Lexicons;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;
import org.stet.text.Span;

class ProofWriterTest {

    private static final String FIGURE = """
            title: Figures differ
            level: error
            confidence: 0.9
            standard: none
            why: none
            message: '{here.text} against {there.text}'
            help: Check.
            when:
              - quantity: here
              - quantity: there
                differs from: here
            examples:
              - draft: "[[14]] people"
                sources: []
              - stands: 14 people
                sources: []
            """;

    @TempDir
    Path folder;

    private Proof proof(String rule, Story story) throws Exception {
        Path pack = Files.createDirectories(folder.resolve("rules/contradiction"));
        Files.writeString(pack.resolve("some-rule.yaml"), rule);
        RuleSet rules = RulePack.read(List.of(pack.getParent()), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), rules.problems().stream().map(Problem::show).toList());
        return new Engine(CompiledRules.load(rules, folder.resolve("cache"))).run(story.facts, story.texts).get(0).proof();
    }

    private static Story figures() {
        return new Story().peer("draft", "", "It rained. The fire killed 14 people. It burns.").source("a", "", "The fire killed 12 people.")
                .source("b", "", "The fire killed 13 people.").quantity("draft#q", "draft", "14 people", 14, 14).quantity("a#q", "a", "12 people", 12, 12)
                .quantity("b#q", "b", "13 people", 13, 13);
    }

    @Test
    void factsAreNotedDownToTheSentence() throws Exception {
        Proof proof = proof(FIGURE, figures().differ(Slot.QUANTITY, "draft#q", "a#q", 0.8));
        assertEquals(List.of("a#q", "draft", "draft#q", "draft#q~a#q"), proof.facts().stream().map(FactNote::id).toList());
        FactNote figure = proof.facts().get(2);
        assertEquals("The fire killed 14 people.", figure.sentence());
        assertEquals("1:28", figure.at().toString());
        FactNote same = proof.facts().get(3);
        assertEquals(List.of("a#q", "draft#q"), same.from());
        assertEquals(0.8, same.sureness());
        assertEquals(List.of("same predicate"), same.why());
    }

    @Test
    void theNumberAloneIsWritten() throws Exception {
        assertEquals(new LeastChange("No finding if draft said “12” for “14”, as a does.", List.of(new LeastChange.Edit("draft", new Span(27, 29), "12"))),
                proof(FIGURE, figures().differ(Slot.QUANTITY, "draft#q", "a#q", 0.8)).change());
    }

    /** Of three texts that each give another figure none can be followed without contradicting the third. */
    @Test
    void noFigureIsProposedThatAnotherSourceContradicts() throws Exception {
        assertEquals(new LeastChange("No finding if draft left out “14 people”; no one figure agrees with all: “12 people” in a, “13 people” in b.", List.of()),
                proof(FIGURE, figures().differ(Slot.QUANTITY, "draft#q", "a#q", 0.8).differ(Slot.QUANTITY, "draft#q", "b#q", 0.8)).change());
    }

    @Test
    void whatARuleTakesForTheSameSettlesIt() throws Exception {
        String within = FIGURE.replace("    differs from: here\n", "    differs from: here\n    min: not within 10 percent of <here.min>\n");
        Story story = figures().source("c", "", "The fire killed 11 people.").quantity("c#q", "c", "11 people", 11, 11);
        assertEquals("No finding if draft said “12” for “14”, as a does.",
                proof(within, story.differ(Slot.QUANTITY, "draft#q", "a#q", 0.8).differ(Slot.QUANTITY, "draft#q", "c#q", 0.8)).change().says());
    }

    @Test
    void aRangeSaysWhichFiguresWouldDo() throws Exception {
        Story story = figures().source("c", "", "It killed at least 20 people.").quantity("c#q", "c", "at least 20 people", 20, Double.POSITIVE_INFINITY);
        assertEquals("No finding if draft said “at least 20” for “14”, as c does; any figure from 20 on would do.",
                proof(FIGURE, story.differ(Slot.QUANTITY, "draft#q", "c#q", 0.8)).change().says());
    }

    @Test
    void anAbsenceTellsAmongHowManyItWasLookedForAndWhatCameNearest() throws Exception {
        String rule = FIGURE.replace("  - quantity: there\n    differs from: here\n", "  - no name: {in: here, kind: organization}\n  - some name: {in: here}\n").replace("{there.text}", "it");
        Condition absent = proof(rule, figures().name("draft#n", "draft", "The fire", 0)).conditions().get(1);
        assertEquals(Condition.Kind.ABSENT, absent.kind());
        assertEquals(1, absent.looked());
        assertEquals(List.of(new Condition.NearMiss("draft#n", List.of("kind: organization"))), absent.nearest());
        assertEquals(Condition.Kind.COUNTED, proof(rule, figures().name("draft#n", "draft", "The fire", 0)).conditions().get(2).kind());
    }

    @Test
    void whatIsMissingIsSaidInTheWordsOfTheRule() throws Exception {
        String rule = FIGURE.replace("  - quantity: there\n    differs from: here\n", "  - no name: {same sentence as: here, kind: organization}\n").replace("{there.text}", "it");
        assertEquals("No finding if there were a name in the same sentence with “kind: organization”.", proof(rule, figures()).change().says());
    }
}
