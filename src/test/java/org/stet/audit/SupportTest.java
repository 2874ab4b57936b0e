package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.Golden;
import org.stet.align.Aligner;
import org.stet.align.SupportJudge;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.extract.CaseFile;
import org.stet.extract.CaseFile.Case;
import org.stet.extract.Extractor;
import org.stet.extract.WordingReader;
import org.stet.fact.DocumentReading;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Verdict;
import org.stet.language.AnnotatedDocument;
import org.stet.language.Models;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.LexiconReader;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/** How sources stand to drafts; {@code support/README.txt} in the test resources tells the form. */
class SupportTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);
    private static final Lexicon LEXICON = LexiconReader.read(Path.of("rules/lexicon"));
    private static final Dictionary DICTIONARY = new Dictionary(Models.LANGUAGE.wordNet(), Models.LANGUAGE.gazetteer());
    private static final Aligner ALIGNER = new Aligner(LEXICON, DICTIONARY, Models.LANGUAGE.embedding()::embed);
    private static final SupportJudge JUDGE = new SupportJudge(LEXICON, DICTIONARY, Models.LANGUAGE.embedding()::embed);
    private static final Extractor EXTRACTOR = new Extractor(LEXICON, Models.LANGUAGE.gazetteer());

    @TestFactory
    Stream<DynamicNode> verdicts() {
        return CaseFile.folder(Golden.path("support")).stream().map(f -> Boolean.getBoolean("golden.update") ? f.rewritten(SupportTest::lines) : f)
                .flatMap(file -> file.cases().stream()).map(c -> DynamicTest.dynamicTest(c.name(),
                        () -> assertEquals(String.join("\n", c.facts()), String.join("\n", lines(c)))));
    }

    private static List<String> lines(Case told) {
        List<Document> documents = new ArrayList<>();
        told.text().lines().forEach(line -> documents.add(document(line.startsWith("draft: ") ? "draft" : "source-" + documents.size(),
                line.substring(line.indexOf(' ') + 1))));
        List<DocumentReading> readings = documents.stream().map(SupportTest::read).toList();
        Map<String, Source> texts = documents.stream().collect(Collectors.toMap(Document::id, Document::source));
        DocumentReading draft = readings.get(0);
        List<Support> judged = JUDGE.judge(draft, readings.subList(1, readings.size()), texts,
                ALIGNER.align(readings.stream().map(DocumentReading::facts).toList(), texts, Set.of("draft")));
        Map<String, Stated> facts = new LinkedHashMap<>();
        readings.forEach(r -> r.facts().all().forEach(f -> facts.put(f.id(), f)));
        return judged.stream().map(s -> line(s, facts)).toList();
    }

    private static String line(Support support, Map<String, Stated> facts) {
        List<String> rest = support.verdict() == Verdict.SILENT || support.by().isEmpty() ? support.missing()
                : support.by().stream().map(id -> facts.containsKey(id) ? facts.get(id).text() : id).toList();
        return (plain(support.kind()) + " | " + facts.get(support.of()).text() + " | " + plain(support.verdict()) + " | " + String.join(" / ", rest)).strip();
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static DocumentReading read(Document document) {
        AnnotatedDocument annotated = Models.LANGUAGE.annotator().annotate(document);
        return new DocumentReading(EXTRACTOR.extract(annotated), new WordingReader(LEXICON).read(annotated), List.of());
    }

    private static Document document(String id, String text) {
        Role role = id.equals("draft") ? Role.DRAFT : Role.SOURCE;
        return new Document(id, id, role, "", PUBLISHED, "", new Source(id, text), "", List.of(new Block(Zone.BODY, new Span(0, text.length()))));
    }
}
