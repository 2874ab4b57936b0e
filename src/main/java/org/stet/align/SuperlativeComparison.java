package org.stet.align;

import java.util.Comparator;
import java.util.Optional;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;
import org.stet.fact.Superlative;
import org.stet.lexicon.Words;

/** Says for each superlative whether the other document has it, or only a lesser one of the same thing. */
final class SuperlativeComparison {

    /** Share of words, and closeness in meaning, of two sentences about the same. */
    private static final double SHARED = 0.25;
    private static final double NEAR = 0.45;

    private final Vocabulary vocabulary;
    private final ScopeOfOrder scopes;
    private final Topic topic;

    SuperlativeComparison(Vocabulary vocabulary, Topic topic) {
        this.topic = topic;
        this.vocabulary = vocabulary;
        this.scopes = new ScopeOfOrder(vocabulary);
    }

    private record Match(Superlative its, Outcome outcome, double sure) {
    }

    void compare(Pair pair) {
        pair.here.facts.superlatives().forEach(s -> oneWay(pair, true, pair.here, s, pair.there));
        pair.there.facts.superlatives().forEach(s -> oneWay(pair, false, pair.there, s, pair.here));
    }

    /** Of several in the other document the one that gives the most support counts. */
    private void oneWay(Pair pair, boolean fromHere, Side own, Superlative one, Side other) {
        Optional<Match> best = other.facts.superlatives().stream().filter(o -> sameOrder(one, o)).flatMap(o -> match(own, one, other, o).stream())
                .max(Comparator.comparing((Match m) -> m.outcome != Outcome.MORE_SPECIFIC).thenComparing(Match::sure)
                        .thenComparing(m -> m.its.id(), Comparator.reverseOrder()));
        best.ifPresent(m -> pair.addOneWay(fromHere, Slot.SUPERLATIVE, m.outcome, one, m.its, m.sure, one.text() + " / " + m.its.text()));
    }

    private boolean sameOrder(Superlative one, Superlative other) {
        return one.grade().equals(other.grade()) || vocabulary.has(Words.GRADE_WITH_ANY, one.grade()) || vocabulary.has(Words.GRADE_WITH_ANY, other.grade())
                || vocabulary.adjectives(one.grade(), other.grade());
    }

    /** "The only survivor" and "nobody else survived". */
    private boolean isDoerOf(String noun, Side other, Superlative its) {
        return its.implied() && other.claim(its.claim()).filter(c -> vocabulary.predicates(noun, c.predicate()) > 0).isPresent();
    }

    private Optional<Match> match(Side own, Superlative one, Side other, Superlative its) {
        double shared = topic.shared(own, one, other, its);
        double near = own.nearness(one, other, its);
        boolean sameKind = !one.of().isEmpty() && (vocabulary.nouns(one.of(), its.of()) || isDoerOf(one.of(), other, its));
        if (!sameKind && shared < SHARED && near < NEAR) {
            return Optional.empty();
        }
        boolean stronger = its.rank() != one.rank() && one.rank() > 0 && (its.rank() == 0 || its.rank() > one.rank());
        boolean wider = scopes.isWider(own, one, other, its);
        boolean plain = !its.implied();
        Outcome outcome = stronger || wider ? Outcome.MORE_SPECIFIC : plain ? Outcome.SAME : Outcome.COMPATIBLE;
        return Optional.of(new Match(its, outcome, Math.max(0.5, Math.max(shared, near))));
    }
}
