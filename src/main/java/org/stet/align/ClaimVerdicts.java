package org.stet.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.fact.Claim;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Term;
import org.stet.fact.TermKind;
import org.stet.fact.Unit;
import org.stet.fact.Verdict;
import org.stet.fact.Wording;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** The verdicts on a draft's claims: contradicted by what was compared, else by how many of their words the sources carry. */
final class ClaimVerdicts {

    /** Slots in which a difference contradicts the claim itself. */
    private static final Set<Slot> DECIDING = Set.of(Slot.POLARITY, Slot.TIME, Slot.PLACE, Slot.CAUSE, Slot.QUANTITY);
    private static final double CARRIED = 0.8;
    private static final double NOT_CARRIED = 0.4;
    /** Below this closeness in meaning no sentence says the same in other words. */
    private static final double FAR = 0.4;
    private static final double VERY_FAR = 0.3;
    private static final int FEWEST_WORDS = 3;
    /** Things that no source has: one may be another word for a thing that it has. */
    private static final int FEWEST_THINGS = 2;

    private final DocumentFacts facts;
    private final SourceWords sources;
    private final Map<String, List<Correspondence>> found;
    private final Map<String, List<String>> inside = new HashMap<>();
    private final Map<Integer, Wording> wordings;
    private final Map<Integer, SentenceMatch> matches;
    private final Set<Span> silent = new HashSet<>();
    private final Vocabulary vocabulary;
    private final Similarity similarity;
    private final List<Stated> silentUnits;
    private final SameStatement statements;

    /**
     * @param matches    the draft's sentences held against the sources, by their index
     * @param found      correspondences by the draft's fact
     * @param silentUnits figures, times, names and quotations of which the sources are silent
     * @param similarity asked only for claims whose words are mostly in no source
     */
    ClaimVerdicts(DocumentReading draft, SourceWords sources, Map<Integer, SentenceMatch> matches, SameStatement statements, Vocabulary vocabulary, Similarity similarity,
                  Map<String, List<Correspondence>> found, List<Stated> silentUnits) {
        this.silentUnits = silentUnits;
        this.matches = matches;
        this.statements = statements;
        this.vocabulary = vocabulary;
        this.similarity = similarity;
        this.facts = draft.facts();
        this.sources = sources;
        this.found = found;
        this.wordings = draft.wordings().stream().collect(Collectors.toMap(Wording::sentence, Function.identity()));
        facts.quantities().forEach(q -> inside.computeIfAbsent(q.claim(), k -> new ArrayList<>()).add(q.id()));
        facts.times().forEach(t -> inside.computeIfAbsent(t.claim(), k -> new ArrayList<>()).add(t.id()));
        facts.places().forEach(p -> inside.computeIfAbsent(p.claim(), k -> new ArrayList<>()).add(p.id()));
        facts.causes().forEach(c -> inside.computeIfAbsent(c.claim(), k -> new ArrayList<>()).add(c.id()));
    }

    /** To be asked for wider claims first: what stands within a claim that no source carries is not told again. */
    Support judge(String id, Claim claim) {
        if (silent.stream().anyMatch(s -> s.contains(claim.span()))) {
            return support(id, claim, Verdict.NOT_JUDGED, 1, List.of(), List.of(), List.of("part of a claim that no source carries"));
        }
        Support judged = judgeAlone(id, claim);
        if (judged.verdict() == Verdict.SILENT && !judged.partly()) {
            silent.add(claim.span());
        }
        return judged;
    }

    private Support judgeAlone(String id, Claim claim) {
        List<String> own = new ArrayList<>(inside.getOrDefault(claim.id(), List.of()));
        own.add(claim.id());
        List<Correspondence> against = own.stream().flatMap(f -> found.getOrDefault(f, List.of()).stream())
                .filter(c -> c.outcome() == Outcome.DIFFERENT && DECIDING.contains(c.slot())).toList();
        if (!against.isEmpty()) {
            double sure = against.stream().mapToDouble(Correspondence::similarity).max().orElse(0);
            return support(id, claim, Verdict.CONTRADICTED, sure, against.stream().map(Correspondence::there).distinct().sorted().toList(),
                    List.of(), against.stream().flatMap(c -> c.why().stream()).distinct().toList());
        }
        SentenceMatch match = matches.get(claim.at().sentence());
        boolean compared = found.getOrDefault(claim.id(), List.of()).stream().anyMatch(c -> c.slot() == Slot.POLARITY);
        Optional<UnitVerdict> denied = match == null || compared ? Optional.empty() : statements.against(claim, match);
        if (denied.isPresent()) {
            return support(id, claim, Verdict.CONTRADICTED, denied.get().confidence(), denied.get().by(), List.of(), denied.get().why());
        }
        return match == null ? support(id, claim, Verdict.NOT_JUDGED, 1, List.of(), List.of(), List.of("its words were not read"))
                : byWords(id, claim, match, wordings.get(claim.at().sentence()));
    }

    private Support byWords(String id, Claim claim, SentenceMatch match, Wording wording) {
        List<Integer> terms = new ArrayList<>();
        for (int i = 0; i < wording.terms().size(); i++) {
            if (wording.terms().get(i).span().overlaps(claim.span())) {
                terms.add(i);
            }
        }
        double coverage = match.coverage(terms);
        List<Term> missing = terms.stream().filter(t -> !match.standing(t).carried()).map(t -> wording.terms().get(t)).toList();
        List<String> words = missing.stream().map(Term::word).toList();
        long things = missing.stream().filter(this::isThing).count();
        if (coverage <= NOT_CARRIED && terms.size() >= FEWEST_WORDS && things > 0) {
            double near = sources.nearness(claim.text(), similarity);
            if (near <= FAR && things >= FEWEST_THINGS || near <= VERY_FAR && missing.stream().anyMatch(t -> t.kind() == TermKind.VERB)) {
                return support(id, claim, Verdict.SILENT, 1 - Math.max(coverage, near) / 2, List.of(), words,
                        List.of("no source has " + String.join(", ", words), "closeness to the nearest sentence " + near));
            }
        }
        List<String> beyond = silentUnits.stream().filter(u -> claim.span().contains(u.span())).map(Stated::text).toList();
        if (coverage >= CARRIED && !beyond.isEmpty()) {
            return support(id, claim, Verdict.SILENT, coverage, near(match), beyond, List.of("no source says as much as " + String.join(", ", beyond)));
        }
        return support(id, claim, coverage >= CARRIED ? Verdict.SUPPORTED : Verdict.NOT_JUDGED, coverage, near(match), words,
                List.of(words.isEmpty() ? "its words stand in the sources" : "no source has " + String.join(", ", words)));
    }

    /** Whether it says more than how much and how long. */
    private boolean isThing(Term term) {
        return term.kind() == TermKind.NAME || term.kind() == TermKind.NOUN && !vocabulary.has(Words.DURATION_UNIT, term.lemma())
                && vocabulary.kind(Words.FRACTION, term.lemma()).isEmpty();
    }

    /** Ids of the claims in the sentences that carry it together. */
    private List<String> near(SentenceMatch match) {
        Set<String> ids = new HashSet<>();
        match.window().forEach(s -> sources.facts(s, Claim.class).map(Claim::id).forEach(ids::add));
        return ids.stream().sorted().toList();
    }

    private Support support(String id, Claim claim, Verdict verdict, double sure, List<String> by, List<String> missing, List<String> why) {
        return new Support(id, facts.document(), claim.id(), Unit.CLAIM, verdict, Math.round(100 * sure) / 100.0, by, missing, why);
    }
}
