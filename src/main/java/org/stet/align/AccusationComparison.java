package org.stet.align;

import org.stet.fact.Accusation;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;

/** Pairs accusations by accused and matter; compares who makes them. */
final class AccusationComparison {

    /** Share of the shorter words for the accused that makes them the same. */
    static final double SAME_WORDS = 0.66;
    private static final double NEAR = 0.35;
    private static final double NEAR_ENOUGH_ALONE = 0.55;

    private final Vocabulary vocabulary;
    private final Entities entities;

    AccusationComparison(Vocabulary vocabulary, Entities entities) {
        this.vocabulary = vocabulary;
        this.entities = entities;
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
        } else if (told && entities.arePeopleApart(one.accuser(), other.accuser())) {
            pair.add(Slot.SPEAKER, Outcome.DIFFERENT, one, other, sure, "the same accused and charge", one.accuserText() + " / " + other.accuserText());
        }
    }

    private boolean sameAccuser(Accusation one, Accusation other) {
        return one.accuser().isEmpty() || other.accuser().isEmpty() || entities.same(one.accuser(), other.accuser())
                || sameWords(one.accuserText(), other.accuserText());
    }

    private boolean sameWords(String one, String other) {
        return Vocabulary.overlap(vocabulary.content(one), vocabulary.content(other)) >= SAME_WORDS;
    }
}
