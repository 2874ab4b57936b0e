package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.stet.finding.Finding;
import org.stet.lexicon.Lexicons;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;

/** Rules in YAML that mean harm cannot run code, and keep nobody waiting: each is told what is wrong with it, or is words and nothing else. */
class HostileRulesTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String CODE = "\"} System.setProperty(\"stet.harm\", \"done\"); // ${System.exit(1)} \\u0022 end rule \"x\" when eval(true) then";
    /** As YAML writes it. */
    private static final String HARMFUL = '"' + CODE.replace("\\", "\\\\").replace("\"", "\\\"") + '"';

    @TempDir
    private Path dir;

    private static String rule(String when) {
        return rule(when, "");
    }

    private static String rule(String when, String more) {
        return """
                title: x
                level: note
                standard: x
                message: x
                help: x
                examples: [{draft: '[[x]]'}, {stands: x}]
                """ + more + "when:\n" + when.indent(2);
    }

    private static String many(int number, String separator, String each) {
        return IntStream.range(0, number).mapToObj(i -> each.replace("%", String.valueOf(i))).collect(Collectors.joining(separator));
    }

    /** Rules of which the first mistake told begins so. */
    private static Map<String, String> refused() {
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put(rule("- name: here\n  entity: \"\\0\""), "a control character");
        refused.put(rule("- name: here\n  entity: \"\\uD800\""), "a control character");
        refused.put(rule("- name: here\n  entity: {like: \"a\\e[31m*\"}"), "a control character");
        refused.put(rule("- name: here\n  entity: {has word: [b, \"a\\x07\"]}"), "a control character");
        refused.put(rule("- name: here\n  entity: {like: 'a*b*c*d*e'}"), "more than 3 stars");
        refused.put(rule("- name: here\n  entity: " + "x".repeat(100_000)), "a value of 100000 letters");
        refused.put(rule("- name: here\n  entity: " + "not ".repeat(40_000) + "x"), "a value of 160001 letters");
        refused.put(rule("- name: here\n  entity: [" + many(20_000, ", ", "v%") + "]"), "a list of 20000 values");
        refused.put(rule("- name: here\n  entity: {has word: [" + many(20_000, ", ", "v%") + "]}"), "a list of 20000 values");
        refused.put(rule("- name: here\n  entity: " + "[".repeat(10_000)), "nested more than 50 levels deep");
        refused.put(rule("- name: here\n  entity: " + "[".repeat(60) + "]".repeat(60)), "nested more than 50 levels deep");
        refused.put(rule("- quantity: here\n  max: " + "9".repeat(400)), "a number of more than 15 digits");
        refused.put(rule("- quantity: here\n  max: at least " + "9".repeat(400)), "a number of more than 15 digits");
        refused.put(rule("- quantity: here\n- quantity: there\n  in: here\n  max: <here.max> + " + "9".repeat(400)), "a number of more than 15 digits");
        refused.put(rule("- quantity: here\n  max: 1e400"), "'1e400' is not a number");
        refused.put(rule("- quantity: here\n  max: Infinity"), "'Infinity' is not a number");
        refused.put(rule("- quantity: here\n  max: 0x7fffffffffffffff"), "'0x7fffffffffffffff' is not a number");
        refused.put(rule("- claim: here\n- at least 99999999999999999999 claims: {in: here}"), "there is no fact type");
        refused.put(rule("- time: here\n  interval.first: after +999999999-12-31"), "'+999999999-12-31' is not a date");
        refused.put(rule("- name: here\n  entity: <a>", "parameters: {a: {default: <a>, about: x}}\n"), "the value of the parameter 'a' names a parameter");
        refused.put(rule("- name: here\n  entity: <a>", "parameters: {a: {default: [<b>, <b>], about: x}, b: {default: [<a>, <a>], about: x}}\n"),
                "the value of the parameter 'a' names a parameter");
        refused.put(rule("- quantity: here\n  max: <a>", "parameters: {a: {default: not <a>, about: x}}\n"), "the value of the parameter 'a' names a parameter");
        refused.put(rule("- name: here", "parameters: {" + many(3_000, ", ", "a%: {default: 1, about: x}") + "}\n"), "more than 50 parameters");
        refused.put(rule(many(4_000, "\n", "- name: n%")), "more than 24 conditions");
        refused.put(rule("- name: here\n" + many(2_000, "\n", "  <here.text%>: x")), "more than 40 lines in one condition");
        refused.put(rule("- name: here\n- any of:\n" + many(4_000, "\n", "    - name: there%\n      in: here")), "'any of' comes to more than 16 ways");
        String two = "{any of: [{some name: {in: here}}, {some claim: {in: here}}]}";
        refused.put(rule("- name: here\n- any of: [[" + many(40, ", ", two) + "], {some name: {in: here}}]"), "the conditions within each other come to more than 384");
        refused.put(rule("- name: here\n" + many(20, "\n", "- " + two)), "'any of' comes to more than 16 ways");
        refused.put(rule("- name: here\n- no: [" + many(2_000, ", ", "{name: n%, in: here}") + "]"), "the conditions within each other come to more than 384");
        refused.put(rule("- name: here\n  any of: [" + many(3_000, ", ", "{entity: v%}") + "]"), "'any of' lists more than 200");
        refused.put(rule("- name: here\n" + many(4, "\n", "- name: n%\n  in: here") + "\n- name: last\n  in: here\n  any of: [" + many(4, ", ", "{entity: <n%.entity>}") + "]"),
                "'any of' asks of more than 3 other facts");
        refused.put(rule("- name: here\n" + many(4, "\n", "- name: n%\n  in: here") + "\n- name: last\n  in: here\n  entity: [" + many(4, ", ", "<n%.entity>") + "]"),
                "the list asks of more than 3 other facts");
        refused.put(rule("- name: other1"), "'other1' is not a name for a fact");
        refused.put(rule("- name: " + "a".repeat(5_000)), "'" + "a".repeat(5_000) + "' is not a name for a fact");
        refused.put(rule("- name: here); System.exit(1"), "'here); System.exit(1' is not a name for a fact");
        refused.put(rule("- name: here\n  " + HARMFUL + ": x"), "a name has no '" + CODE);
        refused.put(rule("- " + HARMFUL + ": here"), "there is no fact type '" + CODE);
        refused.put(rule("- name: here\n  kind: " + HARMFUL), "'" + CODE);
        refused.put(rule("- name: here\n  entity: {listed in: " + HARMFUL + "}"), "the lexicon has no class '" + CODE);
        refused.put(rule("- name: here\n  entity: {has a word of: ../../../etc/passwd}"), "the lexicon has no class '../../../etc/passwd'");
        refused.put(rule("- name: here\n  entity: <here.getClass()>"), "'<here.getClass()>' is neither");
        refused.put(rule("- name: here\n  class: x"), "a name has no 'class'");
        refused.put(rule("- name: here\n  text.bytes: x"), "a name has no 'text.bytes'");
        refused.put(rule("- name: here\n- name: there\n  in: " + HARMFUL), "no fact is called '" + CODE);
        refused.put(rule("- name: here", "variants: {" + HARMFUL + ": {}}\n"), "'" + CODE.substring(0, 30));
        refused.put(rule("- name: here", "variants: {" + many(3_000, ", ", "v%: {}") + "}\n"), "more than 40 variants");
        refused.put(rule("- name: here", "variants:\n  ? " + many(30_000, "-", "a") + "-\n  : {}\n"), "'a-a-");
        refused.put(rule("- name: here", "parameters:\n  ? " + many(30_000, "-", "a") + "-\n  : {default: 1, about: x}\n"), "'a-a-");
        refused.put(rule("- name: here").replace("message: x", "message: '{here" + ".text".repeat(20_000) + "}'"), "the message has 100006 letters");
        refused.put(rule("- name: here").replace("message: x", "message: '{here" + ".text".repeat(150) + "}'"), "String has no field 'text'");
        refused.put(rule("- name: here").replace("message: x", "message: '{here.getClass().getClassLoader()}'"), "'{here.getClass().getClassLoader()}' is not a placeholder");
        refused.put(rule("- name: here").replace("{draft: '[[x]]'}", "{draft: '" + "[[".repeat(90_000) + "'}"), "the draft does not mark one stretch");
        refused.put("a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: &d [*c, *c, *c, *c]\nwhen: [*d, *d, *d, *d]\n", "aliases such as *name make this file many times longer");
        refused.put("when: &when [*when, *when]\n", "aliases such as *name make this file many times longer");
        refused.put("- x\n".repeat(100_000), "the file has 400000 bytes; at most 200000 are read");
        refused.put("title: " + "x".repeat(10_000_000), "the file has 10000007 bytes; at most 200000 are read");
        refused.put("title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://host.example\"]]]]", "text is expected here, not a list");
        return refused;
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        return refused().entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getValue().substring(0, Math.min(60, each.getValue().length())), () -> {
            List<Problem> told = assertTimeoutPreemptively(SOON, () -> read("some-rule", each.getKey()).problems());
            assertTrue(told.stream().anyMatch(p -> p.what().startsWith(each.getValue())), () -> shown(told));
            assertTrue(told.size() <= 102, () -> told.size() + " are told");
        }));
    }

    private static String shown(List<Problem> told) {
        return told.stream().limit(5).map(Problem::show).collect(Collectors.joining("\n"));
    }

    private RuleSet read(String name, String text) throws IOException {
        Path pack = Files.createDirectories(dir.resolve("pack/unsupported"));
        Files.writeString(pack.resolve(name + ".yaml"), text);
        return RulePack.read(List.of(dir.resolve("pack")), PackTerms.of(Lexicons.STANDARD));
    }

    @Test
    void wordsForPeopleArePrintedAsTheyAre() throws IOException {
        RuleSet rules = read("some-rule", """
                title: %1$s
                level: note
                standard: %1$s
                why: %1$s
                message: %2$s
                help: %2$s
                examples: [{draft: '[[x]] ${System.exit(1)}', sources: [%1$s]}, {stands: %1$s}]
                parameters: {tolerance: {default: %1$s, about: %1$s}}
                when:
                  - name: here
                    entity: not <tolerance>
                """.formatted(HARMFUL, HARMFUL.replace('{', '(')));
        assertEquals(List.of(), rules.problems().stream().map(Problem::show).toList());
        Story story = new Story().peer("d", "", "Asa").name("n", "d", "Asa", 0);
        List<Finding> found = new Engine(CompiledRules.load(rules, dir)).run(story.facts, story.texts);
        String bare = CODE.replace("${", "$(");
        assertEquals(List.of(bare + "; " + bare + "; " + CODE + "; " + CODE),
                found.stream().map(f -> f.message() + "; " + f.help() + "; " + f.standard() + "; " + f.why()).toList());
        assertNull(System.getProperty("stet.harm"));
    }

    @Test
    void namesMayBeWordsOfJavaAndOfDrools() throws IOException {
        List<String> names = List.of("class", "this", "rule", "when", "then", "end", "import", "eval", "match", "kcontext", "exists", "accumulate", "global", "new", "null", "true",
                "entryPoint", "salience", "forall", "contains", "in", "or");
        RuleSet rules = read("class", rule("- name: here\n" + names.stream().map(n -> "- name: " + n + "\n  in: here\n  entity: not \"" + n + "\"").collect(Collectors.joining("\n"))));
        assertEquals(List.of(), rules.problems().stream().map(Problem::show).toList());
        Story story = new Story().peer("d", "", "Asa").name("n", "d", "Asa", 0);
        assertEquals(1, new Engine(CompiledRules.load(rules, dir)).matches(story.facts).size());
        assertEquals(1, new Engine(CompiledRules.load(Printed.inDrl(rules), dir)).matches(story.facts).size());
    }

    @Test
    void largeNumbersAndLongListsMeanTheSameInDrl() throws IOException {
        read("numbers", rule("- quantity: here\n  max: between -999999999999999 and 999999999999999\n  min: not 3000000000\n  at.sentence: less than 4000000000\n"
                + "- quantity: there\n  in: here\n  max: within 200 percent of <here.max>\n  min: at least <here.min> - 3000000000.5"));
        RuleSet rules = read("list", rule("- name: here\n  entity: [" + many(499, ", ", "v%") + ", asa]\n  text: {has word: [" + many(499, ", ", "v%") + ", asa]}"));
        assertEquals(List.of(), rules.problems().stream().map(Problem::show).toList());
        Story story = new Story().peer("d", "", "Asa told of 12 people").name("n", "d", "Asa", 0).quantity("q", "d", "12", 12, 12);
        List<String> direct = Printed.plain(new Engine(CompiledRules.load(rules, dir)).matches(story.facts));
        assertEquals(2, direct.size());
        assertEquals(direct, Printed.plain(new Engine(CompiledRules.load(Printed.inDrl(rules), dir)).matches(story.facts)));
    }

    @Test
    void noPatternRunsAway() throws IOException {
        RuleSet rules = read("patterns", rule("""
                - name: here
                  any of:
                    - entity: {like: "*a*a*b"}
                    - entity: {like: "a* *a*c"}
                    - entity: {has word: [%s]}
                    - entity: {has a word of: sources.unnamed}
                """.formatted(many(500, ", ", "'a a a a b%'"))));
        assertEquals(List.of(), rules.problems().stream().map(Problem::show).toList());
        Engine engine = new Engine(CompiledRules.load(rules, dir));
        Story story = new Story().peer("d", "", "a a ".repeat(25_000)).name("n", "d", "a a ".repeat(25_000), 0);
        assertEquals(0, assertTimeoutPreemptively(SOON, () -> engine.matches(story.facts)).size());
    }

    @Test
    void aFileMayHaveAnyNameButARulesIsPlain() throws IOException {
        Path pack = Files.createDirectories(dir.resolve("pack/unsupported"));
        String sound = rule("- name: here\n  entity: x");
        for (String name : List.of("\"); System.exit(1); #", "${x}", "a\u001b[31mb", "Über-Regel", "a b", "rule\n\"x\"", "", "a".repeat(200) + "_")) {
            Files.writeString(pack.resolve(name + ".yaml"), sound);
        }
        for (String ending : List.of("YAML", "Yml", "yml", "DRL")) {
            Files.writeString(pack.resolve("upper-case." + ending), sound);
        }
        RuleSet rules = RulePack.read(List.of(dir.resolve("pack")), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), rules.rules());
        assertEquals(12, rules.problems().size(), () -> shown(rules.problems()));
        assertTrue(rules.problems().stream().allMatch(p -> p.what().contains("is not a name for a rule") || p.what().startsWith("this is not read")), () -> shown(rules.problems()));
        assertTrue(rules.problems().stream().noneMatch(p -> p.show().contains("\u001b")));
    }
}
