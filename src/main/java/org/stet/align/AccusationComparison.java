package org.stet.align;

import java.util.Optional;
import org.stet.fact.Accusation;
import org.stet.fact.Attribution;
import org.stet.fact.Outcome;
import org.stet.fact.Response;
import org.stet.fact.ResponseKind;
import org.stet.fact.Slot;
import org.stet.fact.Stance;

/** Pairs accusations by accused and matter; compares who makes them. */
final class AccusationComparison {

    /** Share of the shorter words for the accused that makes them the same. */
    static final double SAME_WORDS = 0.66;
    private static final double SURE = 0.8;
    private static final double SAME_CHARGE = 0.4;
    /** Sentences after the charge in which its answer stands. */
    private static final int NEXT = 3;
    private static final double NEAR = 0.35;
    private static final double NEAR_ENOUGH_ALONE = 0.55;

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Sources sources;

    AccusationComparison(Vocabulary vocabulary, Entities entities, Sources sources) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.sources = sources;
    }

    void compare(Pair pair, long[] met) {
        for (long two : met) {
            pair.turnTo(two);
            Accusation one = pair.here.facts.accusations().get(Meetings.one(two));
            Accusation other = pair.there.facts.accusations().get(Meetings.other(two));
            if (entities.same(one.target(), other.target()) || sameWords(one.targetText(), other.targetText())) {
                compare(pair, one, other);
            }
        }
        pair.here.facts.accusations().forEach(one -> answers(pair, true, one, pair.here, pair.there));
        pair.there.facts.accusations().forEach(other -> answers(pair, false, other, pair.there, pair.here));
    }

    /** What the accused, or somebody of theirs, answers in the other document; not where the own one has them speak, whatever their words. */
    private void answers(Pair pair, boolean fromHere, Accusation own, Side side, Side other) {
        for (Response answer : other.facts.responses()) {
            boolean heard = side.facts.attributions().stream()
                    .anyMatch(a -> a.cue().stance() != Stance.ATTITUDE
                    && (entities.same(a.source().entity(), answer.by()) || shares(a.source().text(), answer.byText(), SAME_WORDS)));
            boolean named = entities.isPerson(answer.by()) && !entities.same(answer.by(), own.target())
                    && side.facts.names().stream().anyMatch(n -> entities.same(n.entity(), answer.by()));
            if (!heard && !named && answer.kind() == ResponseKind.DENIAL && isAnswer(answer, own, other)) {
                pair.addOneWay(fromHere, Slot.RESPONSE, Outcome.SAME, own, answer, SURE, "the accused answers");
            }
        }
    }

    /** By name, by the word for the accused ("the clinic", "clinic director"), or right after the same charge and by nobody who makes it. */
    private boolean isAnswer(Response answer, Accusation own, Side other) {
        if (entities.same(answer.by(), own.target()) || own.target().isEmpty() && shares(answer.byText(), own.targetText())) {
            return true;
        }
        return other.facts.accusations().stream().anyMatch(a -> answer.at().sentence() >= a.at().sentence() && answer.at().sentence() <= a.at().sentence() + NEXT
                && shares(a.text(), own.text(), SAME_CHARGE) && !entities.same(answer.by(), a.accuser()) && !shares(answer.byText(), a.accuserText()));
    }

    private boolean shares(String one, String other) {
        return shares(one, other, Double.MIN_VALUE);
    }

    private boolean shares(String one, String other, double least) {
        return Vocabulary.overlap(vocabulary.content(one), vocabulary.content(other)) >= least;
    }

    private void compare(Pair pair, Accusation one, Accusation other) {
        double near = pair.here.nearness(one, pair.there, other);
        boolean told = !one.matter().isEmpty() && !other.matter().isEmpty();
        boolean matter = !told || near >= NEAR_ENOUGH_ALONE
                || Vocabulary.overlap(vocabulary.content(one.matter()), vocabulary.content(other.matter())) >= 0.3;
        if (near < NEAR || !matter) {
            return;
        }
        double sure = 0.5 + near / 2;
        if (sameAccuser(one, other)) {
            pair.add(Slot.SPEAKER, Outcome.SAME, one, other, sure, "the same accuser");
            pair.add(Slot.ACCUSATION, Outcome.SAME, one, other, sure, "the same accuser and accused", "closeness of the sentences " + near);
        } else if (told && (entities.arePeopleApart(one.accuser(), other.accuser()) || areTwo(pair, one, other))) {
            pair.add(Slot.SPEAKER, Outcome.DIFFERENT, one, other, sure, "the same accused and charge", one.accuserText() + " / " + other.accuserText());
        }
    }

    private boolean sameAccuser(Accusation one, Accusation other) {
        return one.accuser().isEmpty() || other.accuser().isEmpty() || entities.same(one.accuser(), other.accuser())
                || sameWords(one.accuserText(), other.accuserText());
    }

    private boolean areTwo(Pair pair, Accusation one, Accusation other) {
        Optional<Attribution> mine = charge(pair.here, one);
        Optional<Attribution> its = charge(pair.there, other);
        return mine.isPresent() && its.isPresent()
                && sources.compare(pair.here, mine.get().source(), pair.there, its.get()) == Outcome.DIFFERENT;
    }

    private static Optional<Attribution> charge(Side side, Accusation accusation) {
        return side.facts.attributions().stream().filter(a -> a.cue().stance() == Stance.ACCUSING && a.span().overlaps(accusation.span())).findFirst();
    }

    private boolean sameWords(String one, String other) {
        return Vocabulary.overlap(vocabulary.content(one), vocabulary.content(other)) >= SAME_WORDS;
    }
}
