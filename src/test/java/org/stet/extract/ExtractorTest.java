package org.stet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stet.fact.Accusation;
import org.stet.fact.AnonymousSource;
import org.stet.fact.Attribution;
import org.stet.fact.Cause;
import org.stet.fact.Characterisation;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.FactFile;
import org.stet.fact.Judgement;
import org.stet.fact.Place;
import org.stet.fact.Qualifier;
import org.stet.fact.Quantity;
import org.stet.fact.Quotation;
import org.stet.fact.Stated;
import org.stet.fact.Timex;
import org.stet.fact.Wrong;
import org.stet.language.Models;
import org.stet.language.AnnotatedDocument;
import org.stet.text.Source;

/** What holds for the facts of any text at all. */
class ExtractorTest {

    private static final List<String> PIECES = List.of("Mayor Ilse Brandt said ", "“", "”", "\"", "'", "‘", "’", "that the dam was safe", ". ", ", ",
            ": ", "\n", "\n\n", "\r\n", "= ", "accused the union of arson ", "without evidence ", "according to ", "Brandt ", "he ",
            "on Jan. 7 ", "last October ", "Feb. 30 ", "😀 ", "é́ ",
            "at least 1.2 million ", "between 10 and ", "twenty-one ", "half ", "$ ", "€5bn ", "to 12 percent ",
            "| a | b |\n", "--- ", "… ", "\u200b", "\u00a0", "(", ")",
            "denied ", "could not be reached ", "as ", "The president ", "of the ", "?", "which ", "describing it as tense ", "because of ", "3-1 ", "1,2,3 ", "«", "»", "per ",
            "Mr ", "Judge ", "A third ", "12-year-old ", "every Sunday ", "0 ", "99999999999999999999 ", "dozens or so ");

    @Property(tries = 300)
    void spansIdsAndReferencesHold(@ForAll("texts") String text) {
        check(text);
    }

    @Example
    void theCasesHoldToo() {
        check("");
        check("“".repeat(50));
        check("Judge. Mr. \"Judge\" said.");
        check("He said ".repeat(400));
        check("\uD83D\uDE00 “\uD83D\uDE00” said Moe \uD83D\uDE00.\r\n“Never,” she said.\r\n");
    }

    /** As two threads read two documents with one extractor. */
    @Example
    void manyThreadsExtractAsOne() {
        List<AnnotatedDocument> texts = Stream.of("Rossi said the talks were “tense”. He left on Monday.", "At least 40 people were killed, police said.")
                .map(Extraction::annotate).toList();
        Extractor extractor = new Extractor(Extraction.LEXICON, Models.LANGUAGE.gazetteer());
        List<DocumentFacts> one = texts.stream().map(extractor::extract).toList();
        IntStream.range(0, 40).parallel().forEach(i -> assertEquals(one.get(i % 2), extractor.extract(texts.get(i % 2))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }

    private static void check(String text) {
        hold(Extraction.facts(text), text);
    }

    /** The laws: spans index their words, ids are unique, references lead somewhere, YAML out and in is the identity. */
    static void hold(DocumentFacts facts, String text) {
        Set<String> ids = new HashSet<>();
        facts.all().forEach(f -> {
            assertEquals(f.text(), f.span().in(text), f.id());
            assertTrue(ids.add(f.id()), f.id());
        });
        facts.claims().forEach(c -> c.roles().forEach(r -> assertEquals(r.text(), r.span().in(text))));
        facts.attributions().forEach(a -> {
            assertEquals(a.source().text(), a.source().span().in(text));
            assertEquals(a.cue().text(), a.cue().span().in(text));
            assertTrue(a.content().stream().allMatch(part -> part.end() <= text.length() && part.length() > 0), a.id());
        });
        facts.all().flatMap(ExtractorTest::named).filter(id -> !id.isEmpty()).forEach(id -> assertTrue(ids.contains(id), id));
        assertEquals(withHash(facts), FactFile.read(new Source("facts.yaml", FactFile.write(withHash(facts))), facts.document()));
    }

    private static DocumentFacts withHash(DocumentFacts f) {
        return new DocumentFacts(f.document(), "0f0f", f.extractor(), f.names(), f.claims(), f.attributions(), f.quotations(), f.quantities(), f.times(),
                f.places(), f.causes(), f.qualifiers(), f.accusations(), f.responses(), f.characterisations(), f.positions(),
                f.superlatives(), f.groups(), f.legalStatuses(), f.statedDays(), f.revisions(),
                        f.anonymousSources(), f.wrongs(), f.judgements(), f.studies(), f.polls(), f.leads(), f.outlets());
    }

    /** Ids of other facts that a fact names. */
    private static Stream<String> named(Stated fact) {
        if (fact instanceof Claim c) {
            return Stream.of(c.attribution());
        } else if (fact instanceof Attribution a) {
            return Stream.of(a.timex());
        } else if (fact instanceof Quotation q) {
            return Stream.of(q.attribution());
        } else if (fact instanceof Quantity q) {
            return Stream.of(q.claim());
        } else if (fact instanceof Timex t) {
            return Stream.of(t.claim());
        } else if (fact instanceof Place p) {
            return Stream.of(p.claim());
        } else if (fact instanceof Cause c) {
            return Stream.of(c.claim());
        } else if (fact instanceof Qualifier q) {
            return Stream.of(q.claim());
        } else if (fact instanceof Accusation a) {
            return Stream.of(a.attribution(), a.claim());
        } else if (fact instanceof Characterisation c) {
            return Stream.of(c.attribution());
        } else if (fact instanceof AnonymousSource a) {
            return Stream.of(a.attribution());
        } else if (fact instanceof Wrong w) {
            return Stream.of(w.attribution(), w.claim());
        } else if (fact instanceof Judgement j) {
            return Stream.of(j.attribution());
        }
        return Stream.of();
    }
}
