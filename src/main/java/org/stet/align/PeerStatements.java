package org.stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Cause;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Name;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Timex;
import org.stet.fact.Verdict;
import org.stet.fact.Wording;
import org.stet.lexicon.Lexicon;
import org.stet.text.Source;

/**
 * Holds published texts against each other sentence by sentence: where two say the same in nearly the same words, but for one figure, time,
 * name, cause or negation, they disagree in that. What a draft's verdicts rest on, for two texts of which neither is the source.
 */
final class PeerStatements {

    /** How sure a verdict must be: neither text was written from the other, so more must be the same than of a draft; most of all where only the day is another. */
    private static final double SURE = 0.82;
    private static final double SURE_OF_TIME = 0.92;
    private static final double SURE_OF_NAME = 0.79;

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;
    private final Vocabulary vocabulary;
    private final Similarity similarity;
    private final List<Correspondence> found = new ArrayList<>();

    PeerStatements(Lexicon lexicon, Thesaurus thesaurus, Similarity similarity) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
        this.vocabulary = new Vocabulary(lexicon, thesaurus);
        this.similarity = similarity;
    }

    /** One text's facts and words, and the words alone as those of a source. */
    private record Peer(DocumentReading reading, SourceWords words, Map<String, Stated> facts) {

        static Peer of(DocumentReading reading, Source text) {
            SourceWords words = new SourceWords();
            words.add(reading, text.text());
            return new Peer(reading, words, reading.facts().all().collect(Collectors.toMap(Stated::id, Function.identity())));
        }

        String id() {
            return reading.facts().document();
        }
    }

    private record Two(String one, String other) {
    }

    /**
     * Both directions of every difference, the first of them canonical, in an order that depends only on the documents' ids.
     *
     * @param story      those without wordings are left out
     * @param underCheck ids of those that are compared
     * @param aligned    how their facts correspond; texts of which none do are not compared
     */
    List<Correspondence> compare(List<DocumentReading> story, Map<String, Source> texts, Set<String> underCheck, List<Correspondence> aligned) {
        Map<Two, List<Correspondence>> pairs = aligned.stream().filter(c -> !c.document().equals(c.thereDocument()))
                .collect(Collectors.groupingBy(c -> new Two(c.document(), c.thereDocument())));
        List<Peer> peers = story.stream().filter(r -> !r.wordings().isEmpty() && underCheck.contains(r.facts().document()))
                .sorted(Comparator.comparing(r -> r.facts().document())).map(r -> Peer.of(r, texts.get(r.facts().document()))).toList();
        for (int i = 0; i < peers.size(); i++) {
            for (Peer there : peers.subList(i + 1, peers.size())) {
                Peer here = peers.get(i);
                List<Correspondence> out = pairs.get(new Two(here.id(), there.id()));
                List<Correspondence> back = pairs.get(new Two(there.id(), here.id()));
                if (out != null && back != null) {
                    compare(here, there, out, back);
                }
            }
        }
        return found;
    }

    /** The verdicts from either side, each difference once. */
    private void compare(Peer here, Peer there, List<Correspondence> out, List<Correspondence> back) {
        Set<Two> told = Stream.concat(out.stream(), back.stream()).filter(c -> c.outcome() == Outcome.DIFFERENT && c.similarity() >= SameStatement.SAME)
                .map(c -> new Two(c.here(), c.there())).collect(Collectors.toCollection(HashSet::new));
        List<Correspondence> some = new ArrayList<>();
        against(here, there, out).forEach((unit, verdict) -> add(some, here, there, unit, there.facts.get(verdict.by().get(0)), verdict, told));
        against(there, here, back).forEach((unit, verdict) -> add(some, here, there, here.facts.get(verdict.by().get(0)), unit, verdict, told));
        found.addAll(some);
    }

    private static void add(List<Correspondence> some, Peer here, Peer there, Stated one, Stated other, UnitVerdict verdict, Set<Two> told) {
        if (told.add(new Two(one.id(), other.id()))) {
            told.add(new Two(other.id(), one.id()));
            String id = here.id() + "~" + there.id() + "#statement-" + some.size() / 2;
            some.add(new Correspondence(id, slot(one), Outcome.DIFFERENT, one.id(), other.id(), here.id(), there.id(), verdict.confidence(), verdict.why(), true));
            some.add(new Correspondence(id + "-back", slot(one), Outcome.DIFFERENT, other.id(), one.id(), there.id(), here.id(), verdict.confidence(), verdict.why(), false));
        }
    }

    private static Slot slot(Stated unit) {
        return unit instanceof Quantity ? Slot.QUANTITY : unit instanceof Timex ? Slot.TIME : unit instanceof Name ? Slot.NAME
                : unit instanceof Cause ? Slot.CAUSE : Slot.POLARITY;
    }

    /** What of the one the other contradicts. @param aligned the one's facts with the other's */
    private Map<Stated, UnitVerdict> against(Peer one, Peer other, List<Correspondence> aligned) {
        DocumentFacts facts = one.reading.facts();
        Map<String, List<Correspondence>> of = aligned.stream().collect(Collectors.groupingBy(Correspondence::here));
        Map<Integer, Wording> wordings = one.reading.wordings().stream().collect(Collectors.toMap(Wording::sentence, Function.identity()));
        Map<Integer, SentenceMatch> matches = new TreeMap<>();
        wordings.forEach((sentence, w) -> matches.put(sentence, new SentenceMatch(w, other.words, vocabulary, new boolean[w.terms().size()])));
        SameStatement statements = new SameStatement(facts, other.words, vocabulary, aligned);
        NameVerdicts names = new NameVerdicts(lexicon, thesaurus, other.words, wordings);
        CauseVerdicts causes = new CauseVerdicts(List.of(other.reading), other.words, new CauseComparison(vocabulary, similarity));
        Map<Stated, UnitVerdict> against = new LinkedHashMap<>();
        Stream.<List<? extends Stated>>of(facts.quantities(), facts.times(), facts.names()).flatMap(List::stream).filter(u -> matches.containsKey(u.at().sentence()))
                .forEach(u -> unit(u, UnitVerdicts.of(u, of.getOrDefault(u.id(), List.of())), statements, matches.get(u.at().sentence()), names)
                        .ifPresent(v -> against.put(u, v)));
        facts.causes().stream().filter(c -> matches.containsKey(c.at().sentence())).forEach(c -> Optional.of(causes.judge(c, matches.get(c.at().sentence())))
                .filter(v -> v.verdict() == Verdict.CONTRADICTED).ifPresent(v -> against.put(c, v)));
        facts.claims().stream().filter(c -> matches.containsKey(c.at().sentence()) && !isCompared(c, of)).forEach(c -> statements.against(c, matches.get(c.at().sentence()))
                .ifPresent(v -> against.put(c, v)));
        return against;
    }

    private static Optional<UnitVerdict> unit(Stated unit, Optional<UnitVerdict> known, SameStatement statements, SentenceMatch match, NameVerdicts names) {
        boolean judged = known.isPresent() && known.get().verdict() != Verdict.NOT_JUDGED;
        boolean carried = judged && known.get().verdict() == Verdict.SUPPORTED || unit instanceof Name name && names.reconsider(name).isPresent();
        return !judged ? Optional.empty() : (carried ? statements.insteadOf(unit, match) : statements.against(unit, match)).filter(v -> v.confidence() >= enough(unit));
    }

    private static double enough(Stated unit) {
        return unit instanceof Timex ? SURE_OF_TIME : unit instanceof Name ? SURE_OF_NAME : SURE;
    }

    private static boolean isCompared(Claim claim, Map<String, List<Correspondence>> of) {
        return of.getOrDefault(claim.id(), List.of()).stream().anyMatch(c -> c.slot() == Slot.POLARITY);
    }
}
