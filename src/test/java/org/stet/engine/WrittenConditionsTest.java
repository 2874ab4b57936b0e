package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.runtime.KieContainer;
import org.stet.fact.Fact;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Verdict;
import org.stet.lexicon.Lexicons;
import org.stet.lexicon.Words;
import org.stet.rule.Conditions;
import org.stet.rule.FactTypes;
import org.stet.rule.PackTerms;
import org.stet.rule.Rule;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.rule.condition.Vocabulary;
import org.stet.text.Problem;

/** Conditions in YAML and the DRL that is printed of them are one and the same rule: both match the same facts. */
class WrittenConditionsTest {

    private static final Path PACK = Path.of("src/test/resources/engine/written");

    @TempDir
    Path folder;

    @Test
    void whatIsPrintedMatchesTheSameFacts() {
        RuleSet written = RulePack.read(List.of(PACK), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), written.problems().stream().map(Problem::show).toList());
        List<Fact> facts = Samples.facts();
        RuleSet inDrl = Printed.inDrl(written);
        CompiledRules compiled = CompiledRules.load(inDrl, folder);
        Engine direct = new Engine(CompiledRules.load(written, folder));
        Engine printed = new Engine(compiled);
        List<String> expected = Printed.plain(direct.matches(facts));
        for (Rule rule : written.rules()) {
            assertFalse(expected.stream().noneMatch(m -> m.startsWith(rule.id())), () -> rule.id() + " matches nothing: " + rule.variants().stream()
                    .flatMap(v -> v.ways().stream()).map(w -> String.valueOf(new Trace(facts).follow(w.asked().orElseThrow()))).toList());
        }
        assertEquals(expected, Printed.plain(printed.matches(facts)));
        KieContainer classic = ClassicEngineTest.classic(inDrl);
        assertEquals(expected, Printed.plain(ClassicEngineTest.matches(classic, compiled, facts)));
        classic.dispose();
    }

    /** The trace goes its own way through the conditions, without Drools. */
    @Test
    void followingTheConditionsFindsAsManyMatches() {
        RuleSet written = RulePack.read(List.of(PACK), PackTerms.of(Lexicons.STANDARD));
        List<Fact> facts = Samples.facts();
        List<Match> matches = new Engine(CompiledRules.load(written, folder)).matches(facts);
        for (Conditions way : written.rules().stream().flatMap(r -> r.variants().stream()).flatMap(v -> v.ways().stream()).toList()) {
            long found = matches.stream().filter(m -> m.way().rule().equals(way.rule())).count();
            List<Trace.Progress> steps = new Trace(facts).follow(way.asked().orElseThrow());
            assertEquals(Math.min(found, Trace.MOST), steps.get(steps.size() - 1).met(), way.rule());
        }
    }

    @Test
    void everySlotOutcomeVerdictAndWordClassCanBeNamed() throws Exception {
        Path pack = Files.createDirectories(folder.resolve("named/unsupported"));
        StringBuilder conditions = new StringBuilder();
        conditions.append("  - no comparison: {of: here, by: [").append(String.join(", ", Vocabulary.constants(Slot.class))).append("], comes out: [")
                .append(String.join(", ", Vocabulary.constants(Outcome.class))).append("]}\n");
        conditions.append("  - no support: {of: here, verdict: [").append(String.join(", ", Vocabulary.constants(Verdict.class))).append("]}\n");
        List<String> classes = Words.names().stream().filter(name -> !Lexicons.STANDARD.plain(Words.named(name).orElseThrow()).isEmpty()).toList();
        for (int from = 0; from < classes.size(); from += 100) {
            conditions.append("  - some name:\n      in: here\n      any of:\n");
            classes.subList(from, Math.min(from + 100, classes.size()))
                    .forEach(name -> conditions.append("        - text: {listed in: ").append(name).append("}\n"));
        }
        Files.writeString(pack.resolve("names-all.yaml"), RULE.formatted(conditions));
        assertEquals(List.of(), RulePack.read(List.of(pack.getParent()), PackTerms.of(Lexicons.STANDARD)).problems().stream().map(Problem::show).toList());
    }

    @Test
    void everyFieldOfEveryFactCanBeAskedFor() throws Exception {
        Path pack = Files.createDirectories(folder.resolve("unsupported"));
        int number = 0;
        for (String name : FactTypes.facts()) {
            Class<?> type = FactTypes.fact(name).orElseThrow();
            if (!type.isRecord()) {
                continue;
            }
            StringBuilder conditions = new StringBuilder();
            for (String field : FactTypes.fields(type)) {
                String value = value(type, field);
                if (!value.isEmpty()) {
                    conditions.append("  - some ").append(Vocabulary.word(type)).append(": {document: \"d1\", ").append(field).append(": ").append(value).append("}\n");
                }
            }
            Files.writeString(pack.resolve("fields-" + number++ + ".yaml"), RULE.formatted(conditions));
        }
        RuleSet written = RulePack.read(List.of(folder), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), written.problems().stream().map(Problem::show).toList());
        assertEquals(number, written.rules().size());
        List<Fact> facts = Samples.facts();
        assertEquals(Printed.plain(new Engine(CompiledRules.load(written, folder)).matches(facts)),
                Printed.plain(new Engine(CompiledRules.load(Printed.inDrl(written), folder)).matches(facts)));
    }

    private static final String RULE = """
            title: x
            level: note
            standard: x
            message: '{here.text}'
            help: x
            when:
              - name: here
            %s
            examples:
              - draft: '[[x]]'
              - stands: x
            """;

    /** A value of each form that a field may have; empty for one that holds something with fields of its own. */
    private static String value(Class<?> type, String field) {
        Class<?> holds = FactTypes.field(type, field).orElseThrow().getReturnType();
        if (field.equals("document")) {
            return "";
        } else if (holds == String.class) {
            return type.getSimpleName().equals("Qualifier") && field.equals("kind") ? "not unverified" : "not \"no such \\\"thing\\\\\"";
        } else if (holds == boolean.class) {
            return "no";
        } else if (holds.isEnum()) {
            return "not " + ((Enum<?>) holds.getEnumConstants()[0]).name().toLowerCase(Locale.ROOT);
        } else if (holds.isPrimitive()) {
            return "between -5 and 5.5";
        }
        return List.class.isAssignableFrom(holds) ? "none" : "";
    }
}
