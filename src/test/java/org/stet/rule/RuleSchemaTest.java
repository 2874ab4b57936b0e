package org.stet.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Golden;
import org.stet.SchemaFile;
import org.stet.lexicon.Lexicons;
import org.stet.text.Problem;

/** The schema of rules is current, and says of a file what the reader says wherever a schema can. */
class RuleSchemaTest {

    private static final SchemaFile SCHEMA = SchemaFile.of(RuleSchema.make());

    private static final String RULE = """
            title: One
            level: note
            standard: none
            message: '{here.document}'
            help: none
            examples: [{draft: '[[x]]'}, {stands: x}]
            """;
    private static final Set<String> UNSAYABLE = new TreeSet<>(List.of(
            // how files lie and are called
            "category-disagrees", "duplicate-id", "id-not-kebab", "no-category", "no-rules", "no-yaml", "when-same-as-another",
            // that conditions are missing, or how they go with a DRL file
            "no-drl", "rule-name-differs", "variant-without-conditions",
            // what a name stands for
            "parameter-unknown", "placeholder-nested", "placeholder-no-such-field", "placeholder-not-printable",
            "placeholder-one-sided", "placeholder-unbound", "when-bound-twice", "when-no-here", "when-number-against-text", "when-placeholder-unknown-field",
            "when-placeholder-unknown-name", "when-unbound-name", "when-unbound-reference", "when-unknown-field-in-reference",
            // what can never be, or is too much
            "when-count-nonsense", "when-never-compared", "when-never-range", "when-never-set", "when-ruled-out", "when-star-quantities-deep", "when-unknown-qualifier",
            "when-never-compared-at-all", "when-list-of-others",
            // what stands in a rule's own 'and', and in references
            "when-and-of-all", "when-reference-among-words"));

    @TempDir
    private Path dir;

    static Stream<Path> rulesThatAreRight() throws IOException {
        return Stream.concat(files(Path.of("rules")), files(Golden.path("engine/written")));
    }

    static Stream<Path> broken() throws IOException {
        return Files.list(Golden.path("rule/broken")).sorted();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        return Files.walk(folder).filter(f -> f.toString().endsWith(".yaml")).filter(f -> !f.getParent().endsWith(RulePack.LEXICON)).sorted();
    }

    /** Run with {@code -Dgolden.update=true} to write the schema anew. */
    @Test
    void isCurrent() throws IOException {
        Golden.checkFile(Path.of("docs/rule.schema.json"), SchemaFile.text(RuleSchema.make()));
    }

    @ParameterizedTest
    @MethodSource("rulesThatAreRight")
    void rulesAreRight(Path rule) throws IOException {
        assertEquals(List.of(), SCHEMA.faults(Files.readString(rule)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim: here", "claim: Here", "claim: none", "claim: [here]", "claim:", "clam: here", "in: here",
        "claim: here, attribution: none", "claim: here, attribution: [none]", "claim: here, accuser: x", "claim: here, factuality: certain",
        "claim: here, factuality: sure",
        "claim: here, factuality: [certain, sure]", "claim: here, factuality: CERTAIN", "claim: here, factuality: {not: certain}",
        "claim: here, factuality: {like: c*}", "claim: here, factuality: any", "claim: here, predicate: {like: 'c*', not: x}",
        "claim: here, predicate: {like: a*b*c*d*e}", "claim: here, predicate: {lke: a}", "claim: here, predicate: []", "claim: here, roles: none",
        "claim: here, sentence: at least 3", "claim: here, sentence: 3", "claim: here, sentence: many", "claim: here, sentence: between 1 and 3",
        "claim: here, sentence: between 1 and few", "claim: here, sentence: not 3", "claim: here, sentence: none", "claim: here, at.sentence: 2",
        "claim: here, span.start: more than 4", "claim: here, in: a source", "claim: here, support: silent",
        "claim: here, support: quiet", "claim: here, support: {verdict: silent, confidence: at least 0.5}", "claim: here, support: {verdct: silent}",
        "claim: here, has qualifier: alleged", "claim: here, has no qualifier: any", "claim: here, has qualifier: {kind: alleged}",
        "claim: here, has qualifier: {knd: alleged}", "claim: here, has poll: any", "claim: here, overlaps: here", "claim: here, comes out: same",
        "claim: here, any of: [{predicate: say}, {predicate: tell}]", "claim: here, any of: [{predicate: say}]",
        "claim: here, any of: [{predicat: say}, {predicate: tell}]",
        "accusation: here, accuser text: any", "accusation: here, accuserText: any", "accusation: here, accuser-text: any", "accusation: here, source: x",
        "attribution: here, source.kind: vague", "attribution: here, source kind: vague", "attribution: here, source.explained: no",
        "attribution: here, source.explained: maybe", "attribution: here, source: {has word: [source, aide]}", "attribution: here, content: any",
        "time: here, interval: any", "time: here, interval: x", "time: here, interval.first: from 2026-01-01", "time: here, interval.first: January",
        "time: here, type: [date, time]", "response: here, time: any", "superlative: here, of: bridge", "quotation: here, after: none",
        "response: here, by: minister", "document: here", "support: here", "legal status: here, stage: charged"})
    void schemaAndReaderAgree(String lines) throws IOException {
        String rule = RULE + "when:\n  - {" + lines + "}\n";
        Path folder = Files.createDirectories(dir.resolve("unsupported"));
        Files.writeString(folder.resolve("one.yaml"), rule);
        List<Problem> problems = RulePack.read(List.of(dir), PackTerms.of(Lexicons.STANDARD)).problems();
        assertEquals(problems.isEmpty(), SCHEMA.faults(rule).isEmpty(), lines + problems.stream().map(Problem::what).toList() + SCHEMA.faults(rule));
    }

    /** No schema can say these, and it says all others. */
    @Test
    void brokenRulesAreRefused() throws IOException {
        Set<String> passed = new TreeSet<>();
        for (Path folder : broken().toList()) {
            if (!isOfDrl(folder) && files(folder).allMatch(RuleSchemaTest::passes)) {
                passed.add(folder.getFileName().toString());
            }
        }
        assertEquals(UNSAYABLE, passed);
    }

    /** Whether all that is wrong stands in a DRL file. */
    private static boolean isOfDrl(Path folder) throws IOException {
        return Files.readString(folder.resolve("expected.txt")).lines().filter(l -> l.startsWith("rules")).allMatch(l -> l.contains(".drl:"));
    }

    private static boolean passes(Path rule) {
        try {
            return SCHEMA.faults(Files.readString(rule)).isEmpty();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
