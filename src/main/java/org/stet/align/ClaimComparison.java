package org.stet.align;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Claim;
import org.stet.fact.Role;
import org.stet.fact.Slot;
import org.stet.lexicon.Words;

/** Pairs claims whose predicates can mean the same deed or its opposite, and has them compared. */
final class ClaimComparison {

    private static final double SAME_DEED = 0.6;
    private static final double CONVERSE = 0.9;

    private final Vocabulary vocabulary;
    private final Similarity similarity;
    private final Casting casting;
    private final FillerComparison fillers;
    private final EventComparison events;

    ClaimComparison(Vocabulary vocabulary, Entities entities, Places places, Similarity similarity) {
        this.vocabulary = vocabulary;
        this.similarity = similarity;
        casting = new Casting(vocabulary);
        fillers = new FillerComparison(vocabulary, entities, places);
        events = new EventComparison(vocabulary, casting, fillers, new CircumstanceComparison(vocabulary, entities, places, similarity),
                new CommitmentComparison(vocabulary, entities));
    }

    void compare(Pair pair, long[] met) {
        for (long two : met) {
            pair.turnTo(two);
            Claim one = pair.here.facts.claims().get(Meetings.one(two));
            Claim other = pair.there.facts.claims().get(Meetings.other(two));
            boolean opposed = vocabulary.opposite(one.predicate(), other.predicate());
            double predicate = isThin(one) && one.predicate().equals(other.predicate()) ? (alikeRoles(pair, one, other) > 1 ? 1 : 0)
                    : isEmpty(one) || isEmpty(other) ? 0 : opposed ? 0.8 : predicates(pair, one, other);
            if (predicate > 0) {
                events.compare(pair, one, other, predicate, opposed);
            }
        }
    }

    /**
     * Likeness of the predicates; verbs that no dictionary joins count as alike where the same did it to the same and the phrases are near.
     * Of these nobody knows whether they are not opposites ("delete", "use"), so that a "not" makes no contradiction of them.
     */
    private double predicates(Pair pair, Claim one, Claim other) {
        double known = vocabulary.predicates(one.predicate(), other.predicate());
        if (known > 0) {
            return isNoun(one) == isNoun(other) ? known : 0.6 * known;
        }
        if (casting.meet(pair, one, other)) {
            return CONVERSE;
        }
        if (!both(pair, one, other, Slot.AGENT) || !both(pair, one, other, Slot.PATIENT)) {
            return 0;
        }
        List<float[]> phrases = similarity.embed(List.of(phrase(one), phrase(other)));
        return Similarity.cosine(phrases.get(0), phrases.get(1)) >= SAME_DEED ? 0.7 : 0;
    }

    private boolean both(Pair pair, Claim one, Claim other, Slot slot) {
        Optional<Filler> mine = casting.own(pair.here, one).part(slot);
        Optional<Filler> its = casting.own(pair.there, other).part(slot);
        return mine.isPresent() && its.isPresent() && fillers.alike(mine.get(), its.get());
    }

    private static String phrase(Claim claim) {
        return claim.predicate() + " " + claim.role("A1").map(Role::head).orElse("");
    }

    private static boolean isNoun(Claim claim) {
        return !claim.roleset().startsWith(claim.predicate() + ".");
    }

    /** "Is", "gets", "has": only with two roles alike do such verbs say the same. */
    private boolean isThin(Claim claim) {
        return claim.predicate().equals("be") || vocabulary.has(Words.LIGHT_VERB, claim.predicate());
    }

    private long alikeRoles(Pair pair, Claim one, Claim other) {
        return Cast.PARTS.stream().filter(slot -> both(pair, one, other, slot)).count();
    }

    /** Copulas and cue verbs say too little by themselves to pair by; their nouns say more ("made an offer"). */
    private boolean isEmpty(Claim claim) {
        return isThin(claim) || vocabulary.has(Words.CUE_NEUTRAL, claim.predicate()) && !claim.predicate().equals("call") && !isNoun(claim);
    }
}
