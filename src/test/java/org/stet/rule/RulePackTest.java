package org.stet.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.RuleGuide;
import org.stet.finding.Category;
import org.stet.finding.Level;
import org.stet.lexicon.Lexicons;
import org.stet.text.Problem;

class RulePackTest {

    private static final Path PACK = Path.of("src/test/resources/engine/pack");
    private static final Path BROKEN = Path.of("src/test/resources/rule/broken");

    @TempDir
    Path folder;

    @Test
    void theReferenceNamesEveryKey() throws IOException {
        String guide = RuleGuide.text();
        assertEquals(List.of(), Stream.of(RuleReader.KEYS, VariantReader.KEYS).flatMap(List::stream).filter(key -> !guide.contains("`" + key + "`")).toList());
    }

    @Test
    void readsWhatAnEditorWrites() {
        RuleSet read = RulePack.read(List.of(PACK), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of("count-conflict", "evidence-lost", "name-crowd"), read.rules().stream().map(Rule::id).toList());
        Rule rule = read.rule("count-conflict").orElseThrow();
        assertEquals(Category.CONTRADICTION, rule.category());
        assertEquals("Two texts give different numbers for the same thing", rule.title());
        assertEquals(0.9, rule.confidence());
        assertTrue(rule.symmetric());
        assertEquals(Level.ERROR, rule.level());
        Example fires = rule.examples().get(0);
        assertEquals("At least 110 people died.", fires.draft());
        assertEquals("110 people", fires.marked().in(fires.draft()));
        assertEquals(List.of("At least 90 people died."), fires.sources());
        assertTrue(rule.examples().get(1).stands());
    }

    @Test
    void variantsInheritWhatTheyLeaveOut() {
        Rule rule = RulePack.read(List.of(PACK), PackTerms.of(Lexicons.STANDARD)).rule("evidence-lost").orElseThrow();
        assertEquals(List.of("doubted", "plain"), rule.variants().stream().map(Variant::name).toList());
        assertEquals(List.of(Level.WARNING, Level.ERROR), rule.variants().stream().map(Variant::level).toList());
        assertEquals("Add {lost.text}.", rule.variants().get(0).help().text());
        assertEquals(0.8, rule.confidence());
    }

    @Test
    void conditionsStandInTheOrderOfTheFileWithoutComments() {
        Conditions conditions = RulePack.read(List.of(PACK), PackTerms.of(Lexicons.STANDARD)).rule("count-conflict").orElseThrow().variants().get(0).ways().get(0);
        assertEquals(new Premise("Article( $doc : document, underCheck )", Premise.Kind.FACT, List.of(""), List.of("doc")),
                conditions.premises().get(0));
        assertEquals(new Premise("$here : Quantity( id == $same.here, $most : max )", Premise.Kind.FACT, List.of("here"), List.of("most")),
                conditions.premises().get(2));
        assertEquals(List.of("here", "there"), conditions.reported());
    }

    @Test
    void aFaultyRuleDoesNotHideTheOthers() {
        RuleSet read = RulePack.read(List.of(PACK, BROKEN.resolve("unknown-key")), PackTerms.of(Lexicons.STANDARD));
        assertEquals(3, read.rules().size());
        assertEquals(2, read.problems().size());
        assertTrue(read.problems().stream().map(Problem::file).allMatch(f -> f.endsWith("unknown-key/contradiction/odd-number.yaml")));
    }

    @Test
    void theChecksumDependsOnContentsOnly() throws IOException {
        String here = RulePack.read(List.of(PACK), PackTerms.of(Lexicons.STANDARD)).sha256();
        copy(PACK, folder.resolve("elsewhere"));
        assertEquals(here, RulePack.read(List.of(folder.resolve("elsewhere")), PackTerms.of(Lexicons.STANDARD)).sha256());
        assertEquals(here, RulePack.read(List.of(folder.resolve("elsewhere")), PackTerms.of(Lexicons.STANDARD), folder.resolve("cache")).sha256());
        Files.writeString(folder.resolve("elsewhere/unsupported/name-crowd.yaml"), "\n", StandardOpenOption.APPEND);
        assertNotEquals(here, RulePack.read(List.of(folder.resolve("elsewhere")), PackTerms.of(Lexicons.STANDARD)).sha256());
    }

    @Test
    void aNewsroomsFolderMayNameTheCategoryInTheFile() throws IOException {
        Path valid = BROKEN.resolve("bad-category/contradiction");
        Files.writeString(folder.resolve("odd-number.yaml"), Files.readString(valid.resolve("odd-number.yaml"))
                .replace("contradicton", "attribution-gap"));
        Files.copy(valid.resolve("odd-number.drl"), folder.resolve("odd-number.drl"));
        RuleSet read = RulePack.read(List.of(folder), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), read.problems());
        assertEquals(Category.ATTRIBUTION_GAP, read.rules().get(0).category());
    }

    @Test
    void aMissingFolderIsToldByName() {
        assertEquals("nowhere: there is no such folder of rules\n    Name a folder that holds rule files.",
                RulePack.read(List.of(Path.of("nowhere")), PackTerms.of(Lexicons.STANDARD)).problems().get(0).show());
    }

    @Test
    void everyStandardRuleShowsTwoFaultsAndTwoNearMisses() {
        for (Rule rule : standard().rules()) {
            long silent = rule.examples().stream().filter(Example::stands).count();
            assertTrue(silent >= 2 && rule.examples().size() - silent >= 2, () -> rule.id() + " has fewer than two examples of a kind");
            assertEquals(rule.examples().size(), rule.examples().stream().distinct().count(), () -> rule.id() + " shows one example twice");
        }
    }

    /** A text that Stet cannot decide about from what it is given is at most worth a note. */
    @Test
    void whatCannotBeToldFromTheTextAloneIsANote() {
        for (Rule rule : standard().rules()) {
            for (Variant variant : rule.variants()) {
                boolean open = variant.help().text().matches(".*\\b(texts? alone|cannot (be )?tell|cannot be told)\\b.*");
                assertTrue(!open || variant.level() == Level.NOTE, () -> variant.id() + " is graver than a note");
            }
        }
    }

    /** Conditions in DRL are for what YAML cannot say. */
    @Test
    void standardRulesAreWrittenInYaml() {
        assertEquals(List.of("claim-without-source"), standard().rules().stream().filter(r -> r.inDrl().isPresent()).map(Rule::id).toList());
    }

    private static RuleSet standard() {
        RuleSet standard = RulePack.read(List.of(Path.of("rules")), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), standard.problems());
        return standard;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.createDirectories(to.resolve(from.relativize(file)).getParent());
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
