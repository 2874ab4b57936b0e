package org.stet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The house: which room may import which other room and which library. A new stage is a new room in this table; a room that seems to
 * need one more door more often needs a word in {@code fact}.
 */
class HouseTest {

    private static final String STET = "org.stet.";

    /** Room -> the rooms it may import, in the order data flows. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            room("text"),
            room("document", "text"),
            room("fact", "text"),
            room("language", "document", "text"),
            // The words that editors own, once read and checked: both extract and align ask for them, and neither may import the other.
            // It holds no facts and knows no documents, so it lies next to text. See docs/adr/0004-lexicon.md.
            room("lexicon", "text"),
            room("extract", "language", "document", "fact", "text", /* exception, see lexicon: */ "lexicon"),
            room("align", "fact", "text", /* exception, see lexicon: */ "lexicon"),
            room("finding", "fact", "text"),
            room("rule", "finding", "fact", "text", /* exception: conditions name its word classes */ "lexicon"),
            // what a newsroom sets for the rules, and which words it adds
            room("newsroom", "rule", "finding", "text"),
            room("engine", "rule", "fact", "finding", "text"),
            // which documents tell of the same event; a stage of its own, as it looks at an archive and not at a story
            room("story", "document", "fact", "text", /* exception, see lexicon: */ "lexicon"),
            room("report", "finding", "text",
                    // exception: rules are printed too, for those who write them; the room they come from imports nothing of printing
                    "rule",
                    // exception: a JSON report holds the facts that the rules were run on, each in the form that room fact gives it
                    "fact",
                    // exception: which documents tell of the same event is printed before anything is found in them
                    "story"),
            room("audit", "text", "document", "fact", "language", "lexicon", "extract", "align", "story", "finding", "rule", "newsroom", "engine"),
            // what is kept between runs: the only room that speaks to a database
            room("ledger", "audit", "story", "document", "fact", "finding", "text"),
            // the ledger's tables for other programs: the only room that knows Parquet
            room("export", "ledger", "audit", "document", "fact", "finding", "text"),
            // an archive of any size through the stages and into the ledger
            room("archive", "ledger", "audit", "story", "document", "fact", "finding", "text"),
            // the same stages on a cluster: the only room that knows Spark
            room("spark", "archive", "audit", "story", "document", "fact", "finding", "text"),
            // Checks labelled cases and scores what is found: takes the auditor, and prints findings as the report does. Cases bring texts
            // that are in no file of their own, so it makes documents of them.
            // Groups of documents are scored as findings are.
            room("eval", "audit", "report", "story", "document", "finding", "text"),
            // Marks findings and mistakes in what somebody is writing, for editors' programs: an entrance like cli. It makes documents of texts
            // as they stand in the editor, and reads the rules and settings written there.
            room("editor", "audit", "report", "finding", "document", "newsroom", "rule", "text"),
            room("cli", "audit", "report", "eval", "editor", "archive", "ledger", "export", "story", "spark",
                    // exception: the paths named on the command line become documents here, as audit takes documents and not paths
                    "document",
                    // exception: stet extract writes each document's facts to a file named after it
                    "fact",
                    // exception: --fail-on goes by a finding's level, and the report passes from audit to report
                    "finding",
                    // exception: --config, or else where the paths named lie, tells whose settings are in force
                    "newsroom",
                    // exception: stet rules prints what stands in rules
                    "rule",
                    // exception: every room says with a Problem what is wrong, and this one shows it to the user
                    "text"),
            // no code yet
            room("desk", "audit", "report"));

    /** Packages of libraries -> the only rooms that may import them. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            library("org.kie..", "engine", "rule"),
            library("org.drools..", "engine", "rule"),
            // Drools' own parser of conditions; the checks of what rules may say read its tree
            library("com.github.javaparser..", "rule"),
            library("edu.emory.mathcs..", "language"),
            library("com.clearnlp..", "language"),
            library("dev.langchain4j..", "language"),
            // what the sentence embedding runs on
            library("ai.onnxruntime..", "language"),
            library("opennlp..", "language"),
            // the forms the models are stored in, and the logger the parsers bring
            library("net.jpountz..", "language"),
            library("org.tukaani.xz..", "language"),
            library("org.apache.log4j..", "language"),
            library("com.fasterxml.jackson..", "document", "fact", "finding", "story", "report", "eval", "export"),
            // Ctrl-C: that a second one ends the program at once can be had in no other way
            library("sun.misc..", "cli"),
            library("org.snakeyaml.engine..", "text"),
            library("org.commonmark..", "document"),
            library("com.ibm.icu..", "extract",
                    // tells character sets
                    "document",
                    // what holds countries, and their names, for the gazetteer
                    "language"),
            library("org.eclipse.lsp4j..", "editor"),
            // the form in which the language server's library holds what programs send
            library("com.google.gson..", "editor"),
            // databases and what speaks to them
            library("org.h2..", "ledger"),
            library("org.postgresql..", "ledger"),
            library("com.zaxxer.hikari..", "ledger"),
            library("org.flywaydb..", "ledger"),
            library("org.jdbi..", "ledger"),
            library("org.apache.spark..", "spark"),
            // what Spark reads and writes files with, and the language that it is written in
            library("org.apache.hadoop..", "spark"),
            library("scala..", "spark"),
            // one each for the formats of documents
            library("org.jsoup..", "document"),
            library("net.dankito.readability4j..", "document"),
            library("com.rometools..", "document"),
            library("org.jdom2..", "document"),
            library("org.apache.poi..", "document"),
            library("org.openxmlformats..", "document"),
            library("org.apache.commons.csv..", "document"),
            library("org.apache.commons.compress..", "document"),
            library("org.netpreserve.jwarc..", "document"),
            library("com.jerolba..", "export"),
            library("org.apache.parquet..", "export"),
            library("picocli..", "cli"));

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.stet");

    private static Map.Entry<String, Set<String>> room(String room, String... imports) {
        return Map.entry(room, Set.of(imports));
    }

    private static Map.Entry<String, Set<String>> library(String packages, String... rooms) {
        return Map.entry(packages, Set.of(rooms));
    }

    private static Stream<String> rooms() {
        return ROOMS.keySet().stream().sorted();
    }

    /** The rooms that have been built. */
    private static Stream<JavaPackage> built() {
        return CLASSES.getPackage("org.stet").getSubpackages().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItMay(String room) {
        List<String> allowed = new ArrayList<>(List.of("java..", "javax..", "org.jspecify.annotations..", STET + room + ".."));
        ROOMS.get(room).forEach(other -> allowed.add(STET + other + ".."));
        LIBRARIES.forEach((library, rooms) -> {
            if (rooms.contains(room)) {
                allowed.add(library);
            }
        });
        noClasses().that().resideInAPackage(STET + room + "..")
                .should().dependOnClassesThat(not(resideInAnyPackage(allowed.toArray(String[]::new))))
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void everyClassIsInARoom() {
        String[] rooms = rooms().map(room -> STET + room + "..").toArray(String[]::new);
        classes().should().resideInAnyPackage(rooms).check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.stet.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyRoomIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        built().filter(room -> !room.isAnnotatedWith(NullMarked.class)).forEach(room -> unmarked.add(room.getName()));
        assertTrue(unmarked.isEmpty(), "a package-info.java with @NullMarked, saying what comes in and what goes out, is missing in " + unmarked);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses().should().haveSimpleNameContaining("Util").orShould().haveSimpleNameContaining("Helper")
                .orShould().haveSimpleNameContaining("Manager").orShould().haveSimpleNameEndingWith("Impl")
                .orShould().haveSimpleNameEndingWith("Data").orShould().haveSimpleNameEndingWith("Info").check(CLASSES);
    }

    @Test
    void onlyTheCommandLineTalksToTheUser() {
        JavaClasses others = CLASSES.that(not(resideInAnyPackage("org.stet.cli..")));
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(others);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(others);
    }
}
