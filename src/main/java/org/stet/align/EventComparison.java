package org.stet.align;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Outcome;
import org.stet.fact.Polarity;
import org.stet.fact.Slot;
import org.stet.lexicon.Words;

/**
 * Compares two claims whose predicates can mean the same deed, slot by slot: who, to whom, whether, how surely, when, where and why. Of
 * claims that cannot be of the same event it still says where agent and patient have changed places, or one name stands for another.
 */
final class EventComparison {

    private static final double SAME_EVENT = 0.6;
    private static final double NEAR = 0.35;
    private static final double NEAR_BUT_FOR_A_NAME = 0.6;
    /** From here on two sentences with one part in common tell of the same. */
    private static final double VERY_NEAR = 0.7;
    /** From here on it is the same deed that one tells as done and the other as intended. */
    private static final double NEAR_ENOUGH_TO_BE_DONE = 0.5;
    /** Of parts, time and place so many must be the same for another name to be a conflict. */
    private static final int SHARED_BESIDE_A_NAME = 2;
    /** The same where the other document knows both names, so that it may tell elsewhere what the one did. */
    private static final int SHARED_IF_KNOWN = 3;

    private final Vocabulary vocabulary;
    private final Casting casting;
    private final FillerComparison fillers;
    private final CircumstanceComparison circumstances;
    private final CommitmentComparison commitments;
    private final Turns turns;

    EventComparison(Vocabulary vocabulary, Casting casting, FillerComparison fillers, CircumstanceComparison circumstances,
                    CommitmentComparison commitments) {
        this.vocabulary = vocabulary;
        this.casting = casting;
        this.fillers = fillers;
        this.circumstances = circumstances;
        this.commitments = commitments;
        this.turns = new Turns(vocabulary, fillers);
    }

    /** One way to see the two claims: parts by the verbs of their own, or by those that tell the same from the other end. */
    private record View(Cast mine, Cast its, boolean opposed) {
    }

    /**
     * @param told  how many parts both fill
     * @param same  those filled alike
     * @param open  those of which one is a pronoun that nobody resolved
     * @param apart those that cannot be the same event's
     */
    private record Fit(int told, Set<Slot> same, Set<Slot> open, Set<Slot> apart) {

        boolean allAlike() {
            return same.size() + open.size() == told;
        }

        boolean holds() {
            return apart.isEmpty() && !same.isEmpty();
        }
    }

    /**
     * @param predicate how like the predicates are, 0 to 1
     * @param opposed   whether the one predicate denies what the other says
     */
    void compare(Pair pair, Claim one, Claim other, double predicate, boolean opposed) {
        List<View> views = views(pair, one, other, opposed);
        Optional<View> same = views.stream().filter(v -> !v.opposed && fit(v).holds()).findFirst();
        Optional<View> turned = views.stream().filter(this::isTurned).findFirst();
        Optional<View> denied = views.stream().filter(v -> v.opposed && fit(v).holds()).findFirst();
        if (same.isPresent()) {
            event(pair, one, other, same.get(), predicate);
        } else if (turned.isPresent() && tellOfOneDeed(pair, one, other)) {
            pair.add(Slot.ROLES, Outcome.DIFFERENT, one, other, pair.here.nearness(one, pair.there, other), why(pair, one, other, turned.get(), Set.of()));
        } else if (denied.isPresent()) {
            event(pair, one, other, denied.get(), predicate);
        } else {
            views.stream().filter(v -> !v.opposed).findFirst().ifPresent(v -> names(pair, one, other, v));
        }
    }

    private List<View> views(Pair pair, Claim one, Claim other, boolean opposed) {
        Cast mine = casting.own(pair.here, one);
        Cast its = casting.own(pair.there, other);
        boolean meet = casting.meet(pair, one, other);
        List<View> views = new ArrayList<>();
        if (meet && !mine.verb().equals(its.verb())) {
            views.add(new View(casting.base(pair.here, one), casting.base(pair.there, other), false));
        }
        if (!meet || opposed || vocabulary.predicates(mine.verb(), its.verb()) > 0) {
            views.add(new View(mine, its, opposed));
        }
        if (isSymmetric(mine) && isSymmetric(its)) {
            views.add(new View(mine, its.turned(), opposed));
        }
        if (meet && mine.verb().equals(its.verb())) {
            views.add(new View(casting.base(pair.here, one), casting.base(pair.there, other), false));
        }
        return views;
    }

    private boolean isSymmetric(Cast cast) {
        return vocabulary.has(Words.SYMMETRIC, cast.verb());
    }

    /** Of "X sold it" and "X sold the mill" the one may mean what the other names; where nobody is known to do it, it may be anything. */
    private Fit fit(View view) {
        int told = 0;
        Set<Slot> same = EnumSet.noneOf(Slot.class);
        Set<Slot> open = EnumSet.noneOf(Slot.class);
        Set<Slot> apart = EnumSet.noneOf(Slot.class);
        for (Slot slot : Cast.PARTS) {
            Optional<Filler> mine = view.mine.part(slot);
            Optional<Filler> its = view.its.part(slot);
            if (mine.isPresent() && its.isPresent()) {
                told++;
                if (fillers.alike(mine.get(), its.get())) {
                    same.add(slot);
                } else if (fillers.isOpen(mine.get()) || fillers.isOpen(its.get())) {
                    (slot == Slot.PATIENT && !same.contains(Slot.AGENT) ? apart : open).add(slot);
                } else if (fillers.clash(mine.get(), its.get()) || slot == Slot.PATIENT) {
                    apart.add(slot);
                }
            }
        }
        return new Fit(told, same, open, apart);
    }

    private void event(Pair pair, Claim one, Claim other, View view, double predicate) {
        Fit fit = fit(view);
        double near = pair.here.nearness(one, pair.there, other);
        int same = fit.same.size();
        double sure = 0.3 * predicate + 0.4 * same / fit.told + 0.3 * near + (same > 1 ? 0.1 : 0);
        String[] why = why(pair, one, other, view, fit.same);
        if (near < NEAR || sure < SAME_EVENT) {
            if (!view.opposed) {
                alsoNamed(pair, one, other, view, why);
            }
            return;
        }
        pair.add(Slot.EVENT, Outcome.SAME, one, other, sure, why);
        pair.add(Slot.PREDICATE, view.opposed ? Outcome.DIFFERENT : view.mine.verb().equals(view.its.verb()) ? Outcome.SAME : Outcome.COMPATIBLE,
                one, other, sure, why);
        Cast.PARTS.forEach(slot -> part(pair, one, other, view, slot, fit, sure, why));
        if (turns.areSame(view.mine, view.its)) {
            pair.add(Slot.ROLES, Outcome.SAME, one, other, sure, why);
        }
        boolean flipped = one.polarity() != other.polarity() ^ view.opposed;
        boolean known = view.opposed || vocabulary.predicates(view.mine.verb(), view.its.verb()) > 0;
        boolean sound = known && fit.allAlike() && (same > 1 || near >= VERY_NEAR || fit.same.contains(Slot.PATIENT) && circumstances.agreeing(pair, one, other) > 0) && !circumstances.areApart(pair, one, other);
        commitments.compare(pair, one, other, flipped, sound, same < 2 && fit.told > 1 ? 0.7 * sure : sure, why);
        if (!view.opposed) {
            circumstances.compare(pair, one, other, sure, why);
        }
        if (known && !view.opposed && fit.same.contains(Slot.PATIENT) && near >= NEAR_ENOUGH_TO_BE_DONE) {
            commitments.compareDone(pair, one, other, sure, why);
        }
    }

    private void part(Pair pair, Claim one, Claim other, View view, Slot slot, Fit fit, double sure, String... why) {
        Optional<Filler> mine = view.mine.part(slot);
        Optional<Filler> its = view.its.part(slot);
        if (mine.isPresent() && its.isPresent()) {
            pair.add(slot, fit.same.contains(slot) ? fillers.compare(mine.get(), its.get()) : Outcome.COMPATIBLE, one, other, sure, why);
        } else if (mine.isPresent() || its.isPresent()) {
            pair.addOneWay(true, slot, mine.isPresent() ? Outcome.ABSENT : Outcome.LESS_SPECIFIC, one, other, sure, why);
            pair.addOneWay(false, slot, its.isPresent() ? Outcome.ABSENT : Outcome.LESS_SPECIFIC, other, one, sure, why);
        }
    }

    private boolean isTurned(View view) {
        return !view.opposed && !isSymmetric(view.mine) && !isSymmetric(view.its) && turns.areTurned(view.mine, view.its);
    }

    private boolean sameName(Cast mine, Cast its, Slot part, Slot itsPart) {
        Filler own = mine.parts().get(part);
        Filler other = its.parts().get(itsPart);
        return own != null && other != null && fillers.sameName(own, other);
    }

    /** Whether both affirm it as surely as each other, and nobody who is named says it of the one alone. */
    private boolean tellOfOneDeed(Pair pair, Claim one, Claim other) {
        return one.polarity() == Polarity.POSITIVE && other.polarity() == Polarity.POSITIVE && one.factuality() == other.factuality()
                && (commitments.sameVoice(pair, one, other) || commitments.areBothUnnamed(pair, one, other))
                && !circumstances.areApart(pair, one, other) && pair.here.nearness(one, pair.there, other) >= NEAR;
    }

    /** Whether both state a fact in the same voice, of the same time and place as far as they tell. */
    private boolean tellOfOneFact(Pair pair, Claim one, Claim other) {
        return isStated(one) && isStated(other) && commitments.sameVoice(pair, one, other)
                && !circumstances.areApart(pair, one, other) && pair.here.nearness(one, pair.there, other) >= NEAR_BUT_FOR_A_NAME;
    }

    private static boolean isStated(Claim claim) {
        return claim.polarity() == Polarity.POSITIVE && claim.factuality() == Factuality.CERTAIN;
    }

    /** Another name in one part of what otherwise is the same; and names that stand in the same part though the rest may differ. */
    private void names(Pair pair, Claim one, Claim other, View view) {
        Fit fit = fit(view);
        String[] why = why(pair, one, other, view, fit.same);
        alsoNamed(pair, one, other, view, why);
        if (fit.apart.size() != 1 || fit.same.size() + 1 != fit.told) {
            return;
        }
        Slot slot = fit.apart.iterator().next();
        Filler mine = view.mine.parts().get(slot);
        Filler its = view.its.parts().get(slot);
        boolean known = fillers.isNamed(mine, pair.there.facts) || fillers.isNamed(its, pair.here.facts);
        long parts = fit.same.stream().filter(s -> fillers.compare(view.mine.parts().get(s), view.its.parts().get(s)) == Outcome.SAME).count();
        boolean shared = parts + circumstances.agreeing(pair, one, other) >= (known ? SHARED_IF_KNOWN : SHARED_BESIDE_A_NAME);
        boolean apart = slot != Slot.RECIPIENT && !isSymmetric(view.mine) && fillers.areApart(mine, its);
        if (apart && shared && tellOfOneFact(pair, one, other)) {
            pair.add(slot, Outcome.DIFFERENT, one, other, pair.here.nearness(one, pair.there, other), why);
        }
    }

    /** Where claims of a like deed name the same in a part, though they need not be of the same event. */
    private void alsoNamed(Pair pair, Claim one, Claim other, View view, String... why) {
        double near = pair.here.nearness(one, pair.there, other);
        for (Slot slot : Cast.PARTS) {
            if (sameName(view.mine, view.its, slot, slot)) {
                pair.add(slot, Outcome.SAME, one, other, near, why);
            }
        }
        if (turns.areSame(view.mine, view.its)) {
            pair.add(Slot.ROLES, Outcome.SAME, one, other, near, why);
        }
    }

    private static String[] why(Pair pair, Claim one, Claim other, View view, Set<Slot> same) {
        List<String> why = new ArrayList<>(List.of(both(one.predicate(), other.predicate())));
        same.forEach(slot -> why.add(both(view.mine.parts().get(slot).text(), view.its.parts().get(slot).text())));
        why.add("closeness of the sentences " + pair.here.nearness(one, pair.there, other));
        return why.toArray(new String[0]);
    }

    private static String both(String one, String other) {
        return one.equalsIgnoreCase(other) ? one : one + " / " + other;
    }
}
