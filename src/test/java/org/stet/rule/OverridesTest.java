package org.stet.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.finding.Category;
import org.stet.finding.Level;
import org.stet.lexicon.Lexicons;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Written;

/** What a newsroom sets for single rules, put in force. */
class OverridesTest {

    private static final RuleSet READ = RulePack.read(List.of(Path.of("src/test/resources/engine/pack")), PackTerms.of(Lexicons.STANDARD));

    @Test
    void nothingSetChangesNothing() {
        assertEquals(READ, Overrides.apply(List.of(), READ, Set.of()));
    }

    @Test
    void aLevelForTheRuleIsThatOfAllVariantsButThoseWithTheirOwn() {
        Rule rule = applied(level("evidence-lost/plain", Level.WARNING), level("evidence-lost", Level.NOTE)).rule("evidence-lost").orElseThrow();
        assertEquals(List.of("doubted NOTE", "plain WARNING"), rule.variants().stream().map(v -> v.name() + " " + v.level()).toList());
        assertEquals(READ.rule("count-conflict"), applied(level("evidence-lost", Level.NOTE)).rule("count-conflict"));
    }

    @Test
    void aRuleSwitchedOffIsListedWithItsReason() {
        RuleSet applied = applied(off("count-conflict", "The data desk checks figures."));
        assertTrue(applied.rule("count-conflict").isEmpty());
        assertEquals(2, applied.rules().size());
        assertEquals(List.of(new SwitchedOff("count-conflict", Category.CONTRADICTION, "The data desk checks figures.")), applied.off());
        assertEquals(List.of(), applied.problems());
    }

    @Test
    void ofAVariantSwitchedOffTheConditionsAreGoneAndAllElseKeepsItsPlace() {
        RuleSet applied = applied(off("evidence-lost/doubted", "Too often wrong here."));
        Rule before = READ.rule("evidence-lost").orElseThrow();
        Rule after = applied.rule("evidence-lost").orElseThrow();
        assertEquals(List.of("plain"), after.variants().stream().map(Variant::name).toList());
        assertFalse(after.inDrl().orElseThrow().text().contains("evidence-lost/doubted"));
        assertEquals(before.inDrl().orElseThrow().text().length(), after.inDrl().orElseThrow().text().length());
        Span plain = after.variants().get(0).ways().get(0).at();
        assertEquals(plain.in(before.inDrl().orElseThrow().text()), plain.in(after.inDrl().orElseThrow().text()));
        assertEquals(List.of("evidence-lost/doubted"), applied.off().stream().map(SwitchedOff::name).toList());
    }

    @Test
    void withAllVariantsOffTheRuleIsOff() {
        RuleSet applied = applied(off("evidence-lost/doubted", "One."), off("evidence-lost/plain", "Two."));
        assertTrue(applied.rule("evidence-lost").isEmpty());
        assertEquals(List.of("One.", "Two."), applied.off().stream().map(SwitchedOff::reason).toList());
    }

    @Test
    void withEveryRuleOffNothingIsChecked() {
        RuleSet applied = applied(off("count-conflict", "One."), off("evidence-lost", "Two."), off("name-crowd", "Three."));
        assertEquals(List.of("every rule is switched off, so that nothing would be found"), applied.problems().stream().map(Problem::what).toList());
    }

    @Test
    void whatThereIsNotIsToldAtItsPlace() {
        RuleSet applied = applied(level("count-conflct", Level.NOTE), level("evidence-lost/plan", Level.NOTE), off("count-conflict/plain", "why"));
        assertEquals(List.of("stet.yaml:1:1: there is no rule 'count-conflct'\n    count-conflct\n    ^~~~~~~~~~~~~\n    Did you mean 'count-conflict'?",
                "stet.yaml:1:1: there is no rule 'count-conflict/plain'\n    count-conflict/plain\n    ^~~~~~~~~~~~~~~~~~~~\n    There is: count-conflict.",
                "stet.yaml:1:1: there is no rule 'evidence-lost/plan'\n    evidence-lost/plan\n    ^~~~~~~~~~~~~~~~~~\n    Did you mean 'evidence-lost/plain'?"),
                applied.problems().stream().map(Problem::show).sorted(Comparator.comparing((String s) -> s.contains("parameter")).thenComparing(s -> s)).toList());
    }

    @Test
    void aRuleLeftOutIsNoMistakeNorOneWhoseFileIsWrong() {
        assertEquals(List.of(), Overrides.apply(List.of(level("elsewhere", Level.NOTE)), READ, Set.of("elsewhere")).problems());
        RuleSet faulty = new RuleSet(READ.rules(), List.of(Problem.of("rules/unsupported/half-written.yaml", "the key 'title' is missing", "")), "");
        assertEquals(1, Overrides.apply(List.of(level("half-written", Level.NOTE)), faulty, Set.of()).problems().size());
        assertEquals(2, Overrides.apply(List.of(level("written", Level.NOTE)), faulty, Set.of()).problems().size());
    }

    @Test
    void theSumTellsOneEffectFromAnother() {
        String one = applied(level("count-conflict", Level.NOTE)).sha256();
        assertNotEquals(READ.sha256(), one);
        assertEquals(one, applied(level("count-conflict", Level.NOTE)).sha256());
        assertNotEquals(one, applied(level("count-conflict", Level.WARNING)).sha256());
        assertEquals(applied(off("count-conflict", "one")).sha256(), applied(off("count-conflict", "another reason")).sha256());
        assertEquals(applied(level("count-conflict", Level.NOTE), off("name-crowd", "x")).sha256(),
                applied(off("name-crowd", "x"), level("count-conflict", Level.NOTE)).sha256());
    }

    private static RuleSet applied(RuleOverride... overrides) {
        return Overrides.apply(Arrays.asList(overrides), READ, Set.of());
    }

    private static RuleOverride level(String name, Level level) {
        return new RuleOverride(written(name), Optional.of(level), "", List.of());
    }

    private static RuleOverride off(String name, String reason) {
        return new RuleOverride(written(name), Optional.empty(), reason, List.of());
    }

    private static Written written(String text) {
        return new Written(text, new Source("stet.yaml", text), new Span(0, text.length()));
    }
}
