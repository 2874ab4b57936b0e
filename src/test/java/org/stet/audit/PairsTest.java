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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.Golden;
import org.stet.align.Aligner;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.extract.CaseFile;
import org.stet.extract.CaseFile.Case;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.language.Models;
import org.stet.lexicon.LexiconReader;
import org.stet.text.Excerpt;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Pairs of a draft and a source, each of one or two sentences: how their claims compare, slot by slot, and what is found.
 * {@code align/README.txt} in the test resources tells the form. With {@code -Dgolden.update=true} the files are written anew.
 */
class PairsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);
    private static final Set<Slot> OF_CLAIMS = Set.of(Slot.TIME, Slot.PLACE, Slot.CAUSE, Slot.QUANTITY);
    private static final Auditor AUDITOR = RealStages.workbench().open(Settings.standard(RealStages.HOME), notice -> { });
    private static final Aligner ALIGNER = new Aligner(LexiconReader.read(Path.of("rules/lexicon")),
            new Dictionary(Models.LANGUAGE.wordNet(), Models.LANGUAGE.gazetteer()), Models.LANGUAGE.embedding()::embed);

    @TestFactory
    Stream<DynamicNode> pairs() {
        return CaseFile.folder(Golden.path("align")).stream().map(f -> Boolean.getBoolean("golden.update") ? f.rewritten(PairsTest::lines) : f)
                .flatMap(file -> file.cases().stream()).map(c -> DynamicTest.dynamicTest(c.name(),
                        () -> assertEquals(String.join("\n", c.facts()), String.join("\n", lines(c)))));
    }

    private static List<String> lines(Case pair) {
        Document draft = document("draft", pair.text(), Role.DRAFT);
        Document source = document("source", pair.text(), Role.SOURCE);
        List<DocumentFacts> facts = List.of(RealStages.facts(draft), RealStages.facts(source));
        List<String> lines = new ArrayList<>(compared(facts, ALIGNER.align(facts, Map.of("draft", draft.source(), "source", source.source()), Set.of("draft"))));
        AUDITOR.check(draft, List.of(source)).findings().forEach(f -> lines.add("finding | " + f.rule() + " | " + words(f.primary().excerpt())));
        return lines;
    }

    private static String words(Excerpt excerpt) {
        return excerpt.line().substring(excerpt.from(), excerpt.to());
    }

    private static List<String> compared(List<DocumentFacts> documents, List<Correspondence> found) {
        Map<String, Stated> facts = new LinkedHashMap<>();
        documents.forEach(d -> d.all().forEach(f -> facts.put(f.id(), f)));
        Map<String, List<String>> claims = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (Correspondence c : found) {
            if (facts.get(c.here()) instanceof Claim one && facts.get(c.there()) instanceof Claim other) {
                claims.computeIfAbsent("claims | " + one.predicate() + " / " + other.predicate(), k -> new ArrayList<>()).add(label(c.slot()) + " " + label(c.outcome()));
            } else if (OF_CLAIMS.contains(c.slot()) && facts.containsKey(c.there())) {
                rest.add(label(c.slot()) + " | " + facts.get(c.here()).text() + " / " + facts.get(c.there()).text() + " | " + label(c.outcome()));
            }
        }
        return Stream.concat(claims.entrySet().stream().map(e -> e.getKey() + " | " + String.join(", ", e.getValue())), rest.stream()).toList();
    }

    private static String label(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }

    private static String label(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Document document(String id, String pair, Role role) {
        String text = pair.lines().filter(l -> l.startsWith(id + ": ")).map(l -> l.substring(id.length() + 2)).findFirst().orElseThrow();
        return new Document(id, id, role, "", PUBLISHED, "", new Source(id, text), "", List.of(new Block(Zone.BODY, new Span(0, text.length()))));
    }
}
