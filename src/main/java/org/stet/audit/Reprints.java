package org.stet.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.document.Document;
import org.stet.document.Role;
import org.stet.fact.Article;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.finding.Coverage;
import org.stet.finding.Coverage.Standing;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.language.SentenceSplitter;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Documents of a story that repeat another's text. The sentences that they share with their original are one source: they are compared once,
 * as the original's, and bear nothing out. What differs, and what a copy leaves out, is compared as in any document.
 */
final class Reprints {

    private final Map<String, String> originals = new TreeMap<>();
    private final Map<String, ReadDocument> documents;
    private final SentenceMap sentences;
    private final Set<String> whole;
    /** By copy: its sentences by those of the original that have the same words. */
    private final Map<String, Map<Span, Span>> here = new HashMap<>();
    /** The other way round. */
    private final Map<String, Map<Span, Span>> there = new HashMap<>();

    /** @param copies by the id of a copy, that of its original, which is none itself; those do not matter of which one was not read, or only one is under check */
    Reprints(List<ReadDocument> story, Map<String, String> copies) {
        documents = story.stream().filter(ReadDocument::isRead).collect(Collectors.toMap(ReadDocument::id, d -> d));
        copies.forEach((copy, original) -> {
            if (documents.containsKey(copy) && documents.containsKey(original) && document(copy).role() == document(original).role()) {
                originals.put(copy, original);
            }
        });
        Set<String> needed = Stream.concat(originals.keySet().stream(), originals.values().stream()).collect(Collectors.toSet());
        sentences = new SentenceMap(documents.values().stream().map(ReadDocument::document).filter(d -> needed.contains(d.id())).toList(), new SentenceSplitter());
        originals.forEach(this::match);
        whole = findWhole();
    }

    private void match(String copy, String original) {
        Map<String, Span> words = new HashMap<>();
        sentences.of(original).forEach(s -> words.putIfAbsent(words(original, s), s));
        Map<Span, Span> same = new HashMap<>();
        Map<Span, Span> back = new HashMap<>();
        for (Span sentence : sentences.of(copy)) {
            Span found = words.get(words(copy, sentence));
            if (found != null) {
                same.put(sentence, found);
                back.putIfAbsent(found, sentence);
            }
        }
        here.put(copy, same);
        there.put(copy, back);
    }

    /** As printed, but for line breaks and the form of quotation marks, apostrophes and dashes. */
    private String words(String document, Span sentence) {
        String text = Normalizer.normalize(sentence.in(documents.get(document).document().text()), Normalizer.Form.NFKC);
        return text.replaceAll("[\u2018\u2019\u201A`]", "'").replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"").replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("\\s+", " ").strip();
    }

    /** Copies that state nothing else than their original and leave out nothing that it states below the headline: they need not be compared. */
    Set<String> whole() {
        return whole;
    }

    private Set<String> findWhole() {
        return originals.entrySet().stream().filter(e -> isWithin(e.getKey(), here.get(e.getKey()), false) && isWithin(e.getValue(), there.get(e.getKey()), true))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    Document document(String copy) {
        return documents.get(copy).document();
    }

    /** A copy's text without what it states, which stands as its original's does. */
    Dossier unstated(String copy) {
        Document d = document(copy);
        Article article = new Article(copy, d.role() != Role.SOURCE, true, d.publisher(), d.published().map(Object::toString).orElse(""));
        return new Dossier(List.of(article), Map.of(copy, d.source()), Map.of(), Map.of(copy, documents.get(copy).reading().skipped()));
    }

    /** Whether all facts stand in sentences that are shared. @param belowHeadline whether headlines, which every paper writes anew, do not matter */
    private boolean isWithin(String document, Map<Span, Span> shared, boolean belowHeadline) {
        return documents.get(document).reading().facts().all().filter(f -> !belowHeadline || f.at().zone() != Zone.HEADLINE)
                .allMatch(f -> shared.containsKey(sentence(document, f.span())));
    }

    private Span sentence(String document, Span words) {
        return sentences.around(document, words).span();
    }

    /** Without those that hold what a copy shares with its original against a third document: the original's are there for them. */
    Dossier held(Dossier dossier) {
        if (originals.isEmpty()) {
            return dossier;
        }
        Map<String, Stated> stated = stated(dossier);
        return with(dossier, c -> !isSaidAlready(stated.get(c.here()), c.thereDocument()) && !isSaidAlready(stated.get(c.there()), c.document()));
    }

    /** Without those between a copy and its original, or two copies of one: neither bears the other out. */
    Dossier apart(Dossier dossier) {
        return originals.isEmpty() ? dossier : with(dossier, c -> c.document().equals(c.thereDocument()) || !family(c.document()).equals(family(c.thereDocument())));
    }

    private static Dossier with(Dossier dossier, Predicate<Correspondence> kept) {
        List<Fact> facts = dossier.facts().stream().filter(f -> !(f instanceof Correspondence c) || kept.test(c)).toList();
        return new Dossier(facts, dossier.texts(), dossier.unread(), dossier.skipped());
    }

    private static Map<String, Stated> stated(Dossier dossier) {
        return dossier.facts().stream().filter(Stated.class::isInstance).map(Stated.class::cast).collect(Collectors.toMap(Stated::id, s -> s, (one, same) -> one));
    }

    private boolean isSaidAlready(Stated fact, String other) {
        return fact != null && originals.containsKey(fact.document()) && !other.equals(originals.get(fact.document())) && !other.equals(fact.document())
                && here.get(fact.document()).containsKey(sentence(fact.document(), fact.span()));
    }

    private String family(String document) {
        return originals.getOrDefault(document, document);
    }

    /** Without those that say of words that a copy shares what is said of its original's. */
    List<Finding> distinct(List<Finding> findings) {
        Set<String> known = findings.stream().map(f -> places(f, false)).collect(Collectors.toSet());
        return findings.stream().filter(f -> places(f, true).equals(places(f, false)) || !known.contains(places(f, true))).toList();
    }

    /** With the copies that carry the words of an original at fault, or held against one. */
    List<Finding> named(List<Finding> findings) {
        return originals.isEmpty() ? findings : findings.stream().map(this::withCopies).toList();
    }

    /** @param asOriginal words that a copy shares taken for its original's */
    private String places(Finding finding, boolean asOriginal) {
        return finding.rule() + " " + place(finding.primary(), asOriginal) + finding.related().stream().map(e -> place(e, asOriginal)).sorted().distinct().toList();
    }

    private String place(Evidence evidence, boolean asOriginal) {
        Optional<Span> moved = asOriginal && originals.containsKey(evidence.document())
                ? moved(evidence.document(), originals.get(evidence.document()), here.get(evidence.document()), evidence.span()) : Optional.empty();
        return moved.map(span -> originals.get(evidence.document()) + ":" + span).orElse(evidence.document() + ":" + evidence.span());
    }

    /** Where words of one document stand in the other; empty where they are in no sentence that both have. */
    private Optional<Span> moved(String from, String to, Map<Span, Span> shared, Span words) {
        Span sentence = sentence(from, words);
        Span other = shared.get(sentence);
        if (other == null || !sentence.contains(words)) {
            return Optional.empty();
        }
        boolean alike = sentence.in(documents.get(from).document().text()).length() == other.length();
        int start = other.start() + words.start() - sentence.start();
        return Optional.of(alike ? new Span(start, start + words.length()) : other);
    }

    private Finding withCopies(Finding finding) {
        List<Evidence> places = new ArrayList<>(List.of(finding.primary()));
        places.addAll(finding.related());
        Set<String> named = places.stream().map(Evidence::document).collect(Collectors.toCollection(HashSet::new));
        List<Evidence> related = new ArrayList<>(finding.related());
        for (Evidence place : places) {
            originals.forEach((copy, original) -> {
                if (original.equals(place.document()) && !named.contains(copy)) {
                    moved(original, copy, there.get(copy), place.span()).ifPresent(span -> related.add(evidence(copy, original, span)));
                }
            });
        }
        return finding.with(related);
    }

    private Evidence evidence(String copy, String original, Span span) {
        Document document = document(copy);
        Source source = document.source();
        return new Evidence(copy, document.publisher(), span, span.in(document.text()), span.in(document.text()), source.excerpt(span), original);
    }

    /** A copy's sentences stand as the original's with the same words do. */
    Map<String, Coverage> covered(Map<String, Coverage> read) {
        Map<String, Coverage> all = new TreeMap<>(read);
        originals.forEach((copy, original) -> {
            if (read.containsKey(copy) && read.containsKey(original)) {
                Map<Span, Coverage.Sentence> its = read.get(original).sentences().stream().collect(Collectors.toMap(Coverage.Sentence::span, s -> s, (one, same) -> one));
                all.put(copy, new Coverage(copy, read.get(copy).sentences().stream()
                        .map(s -> Optional.ofNullable(here.get(copy).get(s.span())).map(its::get).map(o -> standing(s, copy, original, o)).orElse(s)).toList()));
            }
        });
        return all;
    }

    private Coverage.Sentence standing(Coverage.Sentence own, String copy, String original, Coverage.Sentence its) {
        if (own.standing() == Standing.CONTRADICTED || own.standing() == Standing.SKIPPED) {
            return own;
        }
        List<Coverage.Unit> units = its.units().stream().map(u -> new Coverage.Unit(u.kind(),
                moved(original, copy, there.get(copy), u.span()).orElse(own.span()), u.standing(), u.reason(), u.by())).toList();
        return new Coverage.Sentence(own.span(), its.standing(), its.reason(), units);
    }
}
