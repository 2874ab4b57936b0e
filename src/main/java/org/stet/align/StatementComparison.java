package org.stet.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Form;
import org.stet.fact.Outcome;
import org.stet.fact.Qualifier;
import org.stet.fact.Slot;
import org.stet.fact.Stance;
import org.stet.fact.Stated;
import org.stet.lexicon.Words;

/**
 * Pairs what two documents state by the words of its clauses, whatever their predicates, and compares in whose voice and how surely it
 * is stated. Of all clauses of the other document those count that come nearest; if one of them stands in the text's own voice, so does
 * the statement.
 */
final class StatementComparison {

    private static final int SHARED = 3;
    private static final double SAME = 0.6;
    private static final double SAME_DEED = 0.05;
    /** Share of a statement's words below which no closeness in meaning makes it the same; the meaning is then not asked for. */
    private static final double ENOUGH = 0.25;
    /** How much less near than the nearest a clause may be to count beside it. */
    private static final double BESIDE = 0.08;

    /** Words of its own that a statement must have to be held against others. */
    private static final int TELLING = 4;
    private static final Set<Stance> DISTANT = Set.of(Stance.DOUBTING, Stance.ACCUSING, Stance.DENYING, Stance.ATTITUDE);

    private final Vocabulary vocabulary;
    private final Sources sources;
    private final Similarity similarity;
    private final Map<String, List<Statement>> statements = new HashMap<>();

    StatementComparison(Vocabulary vocabulary, Sources sources, Similarity similarity) {
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.similarity = similarity;
    }

    /** @param near 0 to 1 */
    private record Match(Statement other, double near) {
    }

    void compare(Pair pair) {
        compare(pair, true, pair.here, pair.there);
        compare(pair, false, pair.there, pair.here);
    }

    private void compare(Pair pair, boolean fromHere, Side own, Side its) {
        Map<String, List<Statement>> byWord = new TreeMap<>();
        statements(its).forEach(s -> s.content().forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(s)));
        for (Statement one : statements(own)) {
            List<Match> nearest = nearest(one, byWord);
            one.voice().filter(v -> v.form() != Form.DIRECT && v.cue().stance() != Stance.ACCUSING && sources.isSomebody(v.source())).ifPresent(v -> speakers(pair, fromHere, own, v, its, nearest));
            if (!nearest.isEmpty() && one.isFlat() && vocabulary.content(one.words()).size() >= TELLING && !keepsDistance(one, own)) {
                compare(pair, fromHere, one, own, its, nearest);
            }
        }
        nouns(pair, fromHere, own, its);
    }

    private List<Statement> statements(Side side) {
        return statements.computeIfAbsent(side.facts.document(), d -> side.facts.claims().stream()
                .filter(c -> !Statement.isFrame(c, side, vocabulary)).map(c -> Statement.of(c, side, vocabulary)).toList());
    }

    /** The clauses nearest to the statement, the nearest first; empty where none is near. */
    private List<Match> nearest(Statement one, Map<String, List<Statement>> byWord) {
        Map<Statement, Integer> shared = new LinkedHashMap<>();
        one.content().forEach(w -> byWord.getOrDefault(w, List.of()).forEach(s -> shared.merge(s, 1, Integer::sum)));
        List<Match> found = new ArrayList<>();
        shared.forEach((other, count) -> {
            if (count >= SHARED && count >= ENOUGH * one.content().size() && one.claim().polarity() == other.claim().polarity()) {
                List<float[]> vectors = similarity.embed(List.of(one.words(), other.words()));
                double near = ((double) count / one.content().size() + Similarity.cosine(vectors.get(0), vectors.get(1))) / 2
                        + (vocabulary.predicates(one.claim().predicate(), other.claim().predicate()) > 0 ? SAME_DEED : 0);
                found.add(new Match(other, near));
            }
        });
        double best = found.stream().mapToDouble(Match::near).max().orElse(0);
        return best < SAME ? List.of() : found.stream().filter(m -> m.near() >= best - BESIDE)
                .sorted(Comparator.comparingDouble(Match::near).reversed().thenComparing(m -> m.other().claim().id())).toList();
    }

    private void compare(Pair pair, boolean fromHere, Statement one, Side own, Side its, List<Match> nearest) {
        Match match = nearest.get(0);
        boolean ownVoice = one.voice().isEmpty();
        String why = "closeness of the sentences " + Math.round(100 * match.near()) / 100.0 + ": " + match.other().words();
        Optional<Match> flat = nearest.stream().filter(m -> isFlat(m.other(), its)).findFirst();
        Optional<Match> plain = nearest.stream().filter(m -> isFlat(m.other(), its) && (!ownVoice || m.other().voice().isEmpty())).findFirst();
        if (plain.isPresent()) {
            pair.addOneWay(fromHere, Slot.VOICE, Outcome.SAME, one.claim(), plain.get().other().claim(), plain.get().near(), why);
            return;
        }
        Optional<Accusation> charge = its.facts.accusations().stream()
                .filter(a -> !a.claim().equals(match.other().claim().id()) && a.span().overlaps(match.other().claim().span())
                        && a.at().sentence() == match.other().claim().at().sentence() && match.other().claim().factuality() != Factuality.CERTAIN).findFirst();
        Optional<Qualifier> hedge = hedge(match.other(), its);
        if (ownVoice && charge.isPresent()) {
            pair.addOneWay(fromHere, Slot.VOICE, Outcome.ABSENT, one.claim(), charge.get(), match.near(), why);
        } else if (flat.isEmpty() && hedge.isPresent()) {
            pair.addOneWay(fromHere, Slot.HEDGE, Outcome.ABSENT, one.claim(), hedge.get(), match.near(), why);
        } else if (flat.isEmpty() && isTentative(match.other(), its, one)) {
            pair.addOneWay(fromHere, Slot.FACTUALITY, Outcome.MORE_SPECIFIC, one.claim(), match.other().claim(), match.near(), why);
        } else if (ownVoice && flat.isPresent() && !isTold(one, own, flat.get().other().voice().get())) {
            pair.addOneWay(fromHere, Slot.VOICE, Outcome.ABSENT, one.claim(), flat.get().other().voice().get(), flat.get().near(), why);
        }
    }

    /** "May cut" is less than "will cut" and "has cut", "is expected to cut" or "wants to cut" less than "has cut". */
    private boolean isTentative(Statement other, Side side, Statement one) {
        return switch (other.claim().factuality()) {
            case POSSIBLE -> other.claim().role("AM-MOD").filter(m -> m.head().equals("can")).isEmpty();
            case PROBABLE -> !one.announced();
            case UNCOMMITTED -> one.isDone() && in(other.claim(), side.facts.attributions())
                    .anyMatch(a -> (a.cue().stance() == Stance.ATTITUDE || a.cue().lemma().equals("threaten")) && other.claim().span().overlaps(a.content().get(0)));
            case CERTAIN -> false;
        };
    }

    /** Who says it there; where one of the nearest clauses there is said by the same source, or by nobody, all is well. */
    private void speakers(Pair pair, boolean fromHere, Side own, Attribution said, Side its, List<Match> nearest) {
        Optional<Match> plain = nearest.stream().filter(m -> m.other().voice().map(v -> sources.compare(own, said.source(), its, v) != Outcome.DIFFERENT)
                .orElse(true)).findFirst();
        nearest.stream().findFirst().filter(m -> plain.isEmpty()).ifPresent(m -> pair.addOneWay(fromHere, Slot.SPEAKER, Outcome.DIFFERENT, said,
                m.other().voice().orElseThrow(), m.near(), "the same statement: " + m.other().words()));
        plain.ifPresent(m -> pair.addOneWay(fromHere, Slot.SPEAKER, Outcome.SAME, said, m.other().voice().map(v -> (Stated) v).orElse(m.other().claim()),
                m.near(), "the same statement: " + m.other().words()));
    }

    private boolean isFlat(Statement statement, Side side) {
        return statement.isFlat() && hedge(statement, side).isEmpty();
    }

    private Optional<Qualifier> hedge(Statement statement, Side side) {
        return side.qualifiers.getOrDefault(statement.claim().id(), List.of()).stream()
                .filter(q -> q.word().isEmpty() && vocabulary.has(Words.HEDGE_KIND, q.kind())).findFirst();
    }

    /** Whether the document keeps a distance itself: the sentence hedges, accuses, denies or thinks, or tells who says it. */
    private boolean keepsDistance(Statement one, Side side) {
        Claim claim = one.claim();
        return Statement.isTakenBack(claim, side, vocabulary)
                || in(claim, side.facts.qualifiers()).findAny().isPresent()
                || in(claim, side.facts.accusations()).anyMatch(a -> !a.claim().equals(claim.id()))
                || in(claim, side.facts.responses()).anyMatch(r -> r.span().overlaps(claim.span()))
                || in(claim, side.facts.attributions()).anyMatch(a -> vocabulary.has(Words.CUE_THOUGHT, a.cue().lemma()) ? a.at().span().contains(claim.span())
                : DISTANT.contains(a.cue().stance()) && a.content().stream().anyMatch(c -> c.contains(claim.span())));
    }

    private static <T extends Stated> Stream<T> in(Claim claim, List<T> facts) {
        return facts.stream().filter(f -> f.at().sentence() == claim.at().sentence());
    }

    /** Whether the source is told beside the statement: somebody speaks in its sentence, or the source has been speaking just before. */
    private boolean isTold(Statement one, Side own, Attribution said) {
        Claim claim = one.claim();
        Set<String> who = new TreeSet<>(vocabulary.content(said.source().text()));
        who.addAll(vocabulary.content(said.source().entity()));
        return own.facts.attributions().stream().filter(a -> a.cue().stance() != Stance.ATTITUDE).anyMatch(a -> a.at().sentence() == claim.at().sentence()
                || a.at().sentence() == claim.at().sentence() - 1
                && vocabulary.content(a.source().text() + " " + a.source().entity()).stream().anyMatch(who::contains));
    }

    /** A noun that the other document hedges ("suspected spies") and this one does not. */
    private void nouns(Pair pair, boolean fromHere, Side own, Side its) {
        for (Qualifier hedge : its.facts.qualifiers()) {
            if (!hedge.word().isEmpty() && vocabulary.has(Words.HEDGE_KIND, hedge.kind())) {
                Set<String> about = its.words(hedge);
                String noun = vocabulary.content(hedge.word()).stream().findFirst().orElse("");
                boolean kept = own.facts.qualifiers().stream().anyMatch(q -> q.word().equals(hedge.word()));
                statements(own).stream().filter(s -> !kept && (s.content().contains(noun) || isOf(s, hedge.word())) && s.isFlat() && !keepsDistance(s, own)
                                && in(s.claim(), own.facts.attributions()).findAny().isEmpty())
                        .filter(s -> s.content().stream().filter(about::contains).count() >= SHARED)
                        .max(Comparator.comparingLong((Statement s) -> s.content().stream().filter(about::contains).count())
                                .thenComparing(s -> s.claim().id(), Comparator.reverseOrder()))
                        .ifPresent(s -> pair.addOneWay(fromHere, Slot.HEDGE, Outcome.ABSENT, s.claim(), hedge, own.nearness(s.claim(), its, hedge),
                                "both speak of " + hedge.word()));
            }
        }
    }

    private static boolean isOf(Statement statement, String noun) {
        return statement.claim().roles().stream().anyMatch(r -> r.head().equals(noun));
    }
}
