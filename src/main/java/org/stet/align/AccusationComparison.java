package org.stet.align;

import org.stet.fact.Accusation;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;

/** Pairs accusations by accuser, accused and matter. */
final class AccusationComparison {

    private static final double NEAR = 0.35;

    private final Entities entities;

    AccusationComparison(Entities entities) {
        this.entities = entities;
    }

    void compare(Pair pair) {
        for (Accusation one : pair.here.facts.accusations()) {
            for (Accusation other : pair.there.facts.accusations()) {
                boolean target = entities.same(one.target(), other.target()) || sameWords(one.targetText(), other.targetText());
                boolean accuser = one.accuser().isEmpty() || other.accuser().isEmpty() || entities.same(one.accuser(), other.accuser())
                        || sameWords(one.accuserText(), other.accuserText());
                double near = pair.here.nearness(one, pair.there, other);
                boolean matter = one.matter().isEmpty() || other.matter().isEmpty() || near >= 0.55
                        || Vocabulary.overlap(Vocabulary.content(one.matter()), Vocabulary.content(other.matter())) >= 0.3;
                if (target && !accuser && near >= NEAR && matter && !one.matter().isEmpty() && !other.matter().isEmpty()
                        && entities.isPerson(one.accuser()) && entities.isPerson(other.accuser())) {
                    pair.add(Slot.SPEAKER, Outcome.DIFFERENT, one, other, 0.5 + near / 2, "the same accused and charge",
                            one.accuserText() + " / " + other.accuserText());
                }
                if (target && accuser && near >= NEAR && matter) {
                    pair.add(Slot.SPEAKER, Outcome.SAME, one, other, 0.5 + near / 2, "the same accuser");
                    pair.add(Slot.ACCUSATION, Outcome.SAME, one, other, 0.5 + near / 2, "the same accuser and accused",
                            "sentences " + near + " alike");
                }
            }
        }
    }

    private static boolean sameWords(String one, String other) {
        return Vocabulary.overlap(Vocabulary.content(one), Vocabulary.content(other)) >= 0.66;
    }
}
