package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.fact.Slot;
import org.stet.lexicon.Lexicons;
import org.stet.fact.Stance;
import org.stet.finding.Condition;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;

class EngineTest {

    static final Path PACK = Path.of("src/test/resources/engine/pack");

    @TempDir
    static Path cache;
    static Engine engine;

    @BeforeAll
    static void compile() {
        RuleSet rules = RulePack.read(List.of(PACK), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), rules.problems());
        engine = new Engine(CompiledRules.load(rules, cache));
    }

    static Story deaths() {
        return new Story().peer("a", "Alpha", "On Sunday 110 people died.").peer("b", "Beta", "Some 90 people died.")
                .peer("c", "Gamma", "They say 112 people died.")
                .quantity("a#q", "a", "110 people", 110, 115).quantity("b#q", "b", "90 people", 90, 90)
                .quantity("c#q", "c", "112 people", 112, 112)
                .differ(Slot.QUANTITY, "a#q", "b#q", 0.8).differ(Slot.QUANTITY, "b#q", "c#q", 0.9);
    }

    @Test
    void tellsThePairsOfOneOddNumberOnce() {
        Story story = deaths();
        List<Finding> findings = engine.run(story.facts, story.texts);
        assertEquals(1, findings.size());
        Finding found = findings.get(0);
        assertEquals("count-conflict", found.rule());
        assertEquals("b", found.primary().document());
        assertEquals("Beta", found.primary().publisher());
        assertEquals("90 people", found.primary().text());
        assertEquals(List.of("a", "c"), found.related().stream().map(Evidence::document).toList());
        assertEquals("b has 90 people (90 to 90) where a and c has 110 people and 112 people.", found.message());
        assertEquals("Check 90 people against 110 people and 112 people.", found.help());
        assertEquals(0.81, found.confidence());
        assertEquals(found.fingerprint().substring(0, 8), found.id());
    }

    @Test
    void ofTwoTextsTheLaterOneIsTheOddOneOut() {
        Story story = new Story().peer("a", "", "110 died").peer("b", "", "90 died").quantity("a#q", "a", "110", 110, 110)
                .quantity("b#q", "b", "90", 90, 90).differ(Slot.QUANTITY, "a#q", "b#q", 1);
        assertEquals("b", engine.run(story.facts, story.texts).get(0).primary().document());
    }

    @Test
    void aDraftStaysPrimaryAgainstItsSources() {
        Story story = new Story().peer("draft", "", "110 died").source("s", "", "90 died").source("t", "", "80 died")
                .quantity("d#q", "draft", "110", 110, 110).quantity("s#q", "s", "90", 90, 90).quantity("t#q", "t", "80", 80, 80)
                .differ(Slot.QUANTITY, "d#q", "s#q", 1).differ(Slot.QUANTITY, "d#q", "t#q", 1);
        List<Finding> findings = engine.run(story.facts, story.texts);
        assertEquals(1, findings.size());
        assertEquals("draft", findings.get(0).primary().document());
        assertEquals("draft has 110 (110 to 110) where s and t has 80 and 90.", findings.get(0).message());
    }

    @Test
    void proofHasEveryConditionAndWhatMetIt() {
        Story story = new Story().peer("a", "", "x 110 died").source("b", "", "90 died").quantity("a#q", "a", "110", 110, 115)
                .quantity("b#q", "b", "90", 90, 90).differ(Slot.QUANTITY, "a#q", "b#q", 1);
        assertEquals(List.of(
                new Condition("Article( $doc : document, underCheck )", List.of("a"), Map.of("doc", "a")),
                new Condition("$same : Correspondence( slot == Slot.QUANTITY, outcome == Outcome.DIFFERENT, document == $doc, canonical )",
                        List.of("a#q~b#q"), Map.of("same", "same predicate")),
                new Condition("$here : Quantity( id == $same.here, $most : max )", List.of("a#q"), Map.of("here", "110", "most", "115")),
                new Condition("$there : Quantity( id == $same.there, this.overlaps($here) == false )", List.of("b#q"), Map.of("there", "90"))),
                engine.run(story.facts, story.texts).get(0).proof().conditions());
    }

    static Story accusations() {
        return new Story().peer("d", "", "Smith accused Jones.").source("s", "", "Smith, without evidence, accused Jones of theft.")
                .source("t", "", "Smith accused Jones; this is unverified.")
                .accusation("d#a", "d", "accused Jones", "d#at").accusation("s#a", "s", "accused Jones of theft", "")
                .accusation("t#a", "t", "accused Jones", "").qualifier("s#q", "s", "without evidence", "without-evidence", "s#a")
                .qualifier("t#q", "t", "unverified", "unverified", "t#a")
                .differ(Slot.ACCUSATION, "d#a", "s#a", 0.5).differ(Slot.ACCUSATION, "d#a", "t#a", 0.7);
    }

    @Test
    void aConditionOnWhatIsMissingIsProvedByNothing() {
        Story story = accusations();
        List<Finding> findings = engine.run(story.facts, story.texts);
        assertEquals(1, findings.size());
        assertEquals("Smith accuses Jones without the unverified and without evidence of s and t.", findings.get(0).message());
        assertEquals(4, findings.get(0).related().size());
        assertEquals(0.56, findings.get(0).confidence());
        assertTrue(findings.get(0).proof().conditions().contains(new Condition("not Qualifier( claim == $here.id )", Condition.Kind.ABSENT, List.of(), Map.of(), 2, List.of())));
    }

    @Test
    void eachVariantHasItsOwnWordsAndLevel() {
        Story story = accusations().attribution("d#at", "d", "Smith", Stance.DOUBTING);
        List<Finding> findings = engine.run(story.facts, story.texts);
        assertEquals(List.of("accused Jones is doubted otherwise than by unverified and without evidence; the cue is doubting."),
                findings.stream().map(Finding::message).toList());
        assertEquals("warning", findings.get(0).level().label());
    }

    static Story names() {
        return new Story().peer("d", "", "Ann met Ann, and Ann.").name("d#n1", "d", "Ann", 0).name("d#n2", "d", "Ann", 1)
                .name("d#n3", "d", "Ann", 2);
    }

    @Test
    void countsOverAllFactsThatMeetACondition() {
        Story story = names();
        List<Finding> findings = engine.run(story.facts, story.texts);
        assertEquals(List.of("“Ann” stands 3 times."), findings.stream().map(Finding::message).toList());
        assertEquals(Map.of("n", "3"), findings.get(0).proof().conditions().get(3).bindings());
        assertEquals(List.of(), findings.get(0).proof().conditions().get(3).facts());
    }

    @Test
    void factsThatStandAtOnePlaceMakeOneFinding() {
        Story story = deaths().quantity("b#again", "b", "90 people", 90, 90).differ(Slot.QUANTITY, "a#q", "b#again", 0.8)
                .differ(Slot.QUANTITY, "b#again", "c#q", 0.9);
        Set<String> ids = engine.run(story.facts, story.texts).stream().map(Finding::id).collect(Collectors.toSet());
        assertEquals(engine.run(deaths().facts, story.texts).stream().map(Finding::id).collect(Collectors.toSet()), ids);
    }
}
