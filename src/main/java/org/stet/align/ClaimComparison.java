package org.stet.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Cause;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Outcome;
import org.stet.fact.Place;
import org.stet.fact.Polarity;
import org.stet.fact.Qualifier;
import org.stet.fact.Role;
import org.stet.fact.Slot;
import org.stet.fact.Timex;
import org.stet.lexicon.Words;

/** Pairs claims that speak of the same event, and compares what they say of it: whether, how surely, when, where and why. */
final class ClaimComparison {

    private static final double SAME_EVENT = 0.6;
    private static final double NEAR = 0.35;
    private static final double SAME_CAUSE = 0.35;
    private static final double SAME_DEED = 0.6;
    /** How sure a time is that a claim only shares with the one it is joined to. */
    private static final double INHERITED = 0.5;
    private static final List<String> CORE = List.of("A0", "A1", "A2");

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Places places;
    private final Similarity similarity;

    ClaimComparison(Vocabulary vocabulary, Entities entities, Places places, Similarity similarity) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.places = places;
        this.similarity = similarity;
    }

    void compare(Pair pair) {
        for (Claim one : pair.here.facts.claims()) {
            for (Claim other : pair.there.facts.claims()) {
                boolean opposed = vocabulary.opposite(one.predicate(), other.predicate());
                double predicate = isThin(one) && one.predicate().equals(other.predicate()) ? (alikeRoles(one, other) > 1 ? 1 : 0)
                        : isEmpty(one) || isEmpty(other) ? 0 : opposed ? 0.8 : predicates(one, other);
                if (predicate > 0) {
                    compare(pair, one, other, predicate, opposed);
                }
            }
        }
    }

    /**
     * Likeness of the predicates; verbs that no dictionary joins count as alike where the same did it to the same and the phrases are near.
     * Of these nobody knows whether they are not opposites ("delete", "use"), so that a "not" makes no contradiction of them.
     */
    private double predicates(Claim one, Claim other) {
        double known = vocabulary.predicates(one.predicate(), other.predicate());
        if (known > 0) {
            return isNoun(one) == isNoun(other) ? known : 0.6 * known;
        }
        boolean sameDoer = both(one, other, "A0");
        if (!sameDoer || !both(one, other, "A1")) {
            return 0;
        }
        List<float[]> phrases = similarity.embed(List.of(phrase(one), phrase(other)));
        return Similarity.cosine(phrases.get(0), phrases.get(1)) >= SAME_DEED ? 0.7 : 0;
    }

    private boolean both(Claim one, Claim other, String label) {
        Optional<Role> mine = one.role(label);
        Optional<Role> its = other.role(label);
        return mine.isPresent() && its.isPresent() && alike(mine.get(), its.get());
    }

    private static String phrase(Claim claim) {
        return claim.predicate() + " " + claim.role("A1").map(Role::head).orElse("");
    }

    private static boolean isNoun(Claim claim) {
        return !claim.roleset().startsWith(claim.predicate() + ".");
    }

    private static String both(String one, String other) {
        return one.equalsIgnoreCase(other) ? one : one + " / " + other;
    }

    /** "Is", "gets", "has": only with two roles alike do such verbs say the same. */
    private boolean isThin(Claim claim) {
        return claim.predicate().equals("be") || vocabulary.has(Words.LIGHT_VERB, claim.predicate());
    }

    private long alikeRoles(Claim one, Claim other) {
        return CORE.stream().filter(label -> both(one, other, label)).count();
    }

    /** Copulas and cue verbs say too little by themselves to pair by. */
    private boolean isEmpty(Claim claim) {
        return isThin(claim) || vocabulary.has(Words.CUE_NEUTRAL, claim.predicate()) && !claim.predicate().equals("call");
    }

    private void compare(Pair pair, Claim one, Claim other, double predicate, boolean opposed) {
        int same = 0;
        int told = 0;
        List<String> why = new ArrayList<>(List.of(both(one.predicate(), other.predicate())));
        for (String label : CORE) {
            Optional<Role> mine = one.role(label);
            Optional<Role> its = other.role(label);
            if (mine.isPresent() && its.isPresent()) {
                told++;
                if (alike(mine.get(), its.get())) {
                    same++;
                    why.add(both(mine.get().text(), its.get().text()));
                } else if (clash(mine.get(), its.get()) || label.equals("A1")) {
                    return;
                }
            }
        }
        double near = pair.here.nearness(one, pair.there, other);
        if (same == 0 || near < NEAR) {
            return;
        }
        double sure = 0.3 * predicate + 0.4 * same / Math.max(told, 1) + 0.3 * near + (same > 1 ? 0.1 : 0);
        if (sure < SAME_EVENT) {
            return;
        }
        why.add("closeness of the sentences " + near);
        String[] reasons = why.toArray(new String[0]);
        pair.add(Slot.EVENT, Outcome.SAME, one, other, sure, reasons);
        boolean flipped = one.polarity() != other.polarity() ^ opposed;
        boolean known = opposed || vocabulary.predicates(one.predicate(), other.predicate()) > 0;
        Outcome polarity = !flipped ? Outcome.SAME : known && sameVoice(pair, one, other) ? Outcome.DIFFERENT : Outcome.COMPATIBLE;
        pair.add(Slot.POLARITY, polarity, one, other, same < 2 && told > 1 ? 0.7 * sure : sure, reasons);
        factuality(pair, one, other, sure, reasons);
        times(pair, one, other, sure, reasons);
        places(pair, one, other, sure, reasons);
        causes(pair, one, other, sure, reasons);
        hedges(pair, true, pair.here, one, pair.there, other, sure, reasons);
        hedges(pair, false, pair.there, other, pair.here, one, sure, reasons);
    }

    /** Whether both stand in the texts' own voice or in that of the same source; what one side says and another denies is no conflict. */
    private boolean sameVoice(Pair pair, Claim one, Claim other) {
        String mine = pair.here.attribution(one.attribution()).map(a -> a.source().entity()).orElse("");
        String its = pair.there.attribution(other.attribution()).map(a -> a.source().entity()).orElse("");
        return mine.isEmpty() || its.isEmpty() || entities.same(mine, its);
    }

    private boolean alike(Role one, Role other) {
        if (entities.same(one.entity(), other.entity())) {
            return true;
        }
        Optional<Boolean> position = byPosition(one, other);
        if (position.isPresent()) {
            return position.get();
        }
        boolean named = !one.entity().isEmpty() || !other.entity().isEmpty();
        boolean sameHead = vocabulary.nouns(one.head(), other.head()) || vocabulary.sameClass(Words.COUNT_NOUN_CLASS, one.head(), other.head());
        return sameHead && !named || Vocabulary.overlap(vocabulary.content(one.text()), vocabulary.content(other.text())) >= 0.6;
    }

    private boolean clash(Role one, Role other) {
        boolean named = !one.entity().isEmpty() && !other.entity().isEmpty() && !entities.same(one.entity(), other.entity());
        return named || byPosition(one, other).filter(same -> !same).isPresent();
    }

    /** Of a position and a name, whether the one who holds it has the name. */
    private Optional<Boolean> byPosition(Role one, Role other) {
        return one.entity().isEmpty() && entities.isPerson(other.entity()) ? entities.holds(other.entity(), one.text())
                : other.entity().isEmpty() && entities.isPerson(one.entity()) ? entities.holds(one.entity(), other.text()) : Optional.empty();
    }

    private void factuality(Pair pair, Claim one, Claim other, double sure, String... why) {
        int by = certainty(pair.here, one) - certainty(pair.there, other);
        Outcome outcome = by == 0 ? Outcome.SAME : by > 0 ? Outcome.MORE_SPECIFIC : Outcome.LESS_SPECIFIC;
        pair.add(Slot.FACTUALITY, outcome, one, other, sure, why);
    }

    /** Certainty as an ordinal, lowered to probable by a hedge; what somebody is quoted as saying counts as their word, not the text's. */
    private int certainty(Side side, Claim claim) {
        boolean hedged = side.qualifiers.getOrDefault(claim.id(), List.of()).stream().anyMatch(q -> q.word().isEmpty() && isHedge(q));
        boolean doubted = side.attribution(claim.attribution()).filter(a -> a.cue().stance() == org.stet.fact.Stance.DOUBTING).isPresent();
        Factuality own = claim.factuality();
        return hedged || doubted ? Math.min(own.ordinal(), Factuality.PROBABLE.ordinal()) : own.ordinal();
    }

    private boolean isHedge(Qualifier qualifier) {
        return vocabulary.has(Words.HEDGE_KIND, qualifier.kind());
    }

    private void times(Pair pair, Claim one, Claim other, double sure, String... why) {
        for (Timex mine : pair.here.times(one)) {
            for (Timex its : pair.there.times(other)) {
                boolean own = mine.claim().equals(one.id()) && its.claim().equals(other.id());
                Times.compare(mine, its).ifPresent(outcome -> pair.add(Slot.TIME, outcome, mine, its, own ? sure : INHERITED * sure, why));
            }
        }
    }

    private void places(Pair pair, Claim one, Claim other, double sure, String... why) {
        for (Place mine : pair.here.places.getOrDefault(one.id(), List.of())) {
            for (Place its : pair.there.places.getOrDefault(other.id(), List.of())) {
                pair.add(Slot.PLACE, places.compare(entities.key(mine.entity()), entities.key(its.entity())), mine, its, sure, why);
            }
        }
    }

    private void causes(Pair pair, Claim one, Claim other, double sure, String... why) {
        for (Cause mine : pair.here.causes.getOrDefault(one.id(), List.of())) {
            for (Cause its : pair.there.causes.getOrDefault(other.id(), List.of())) {
                Set<String> words = vocabulary.content(mine.text());
                List<float[]> vectors = similarity.embed(List.of(mine.text(), its.text()));
                double near = Similarity.cosine(vectors.get(0), vectors.get(1));
                boolean alike = near >= SAME_CAUSE || Vocabulary.overlap(words, vocabulary.content(its.text())) >= 0.4;
                pair.add(Slot.CAUSE, alike ? Outcome.SAME : Outcome.DIFFERENT, mine, its, sure, why);
            }
        }
    }

    private void hedges(Pair pair, boolean fromHere, Side own, Claim claim, Side its, Claim hedged, double sure, String... why) {
        for (Qualifier hedge : its.qualifiers.getOrDefault(hedged.id(), List.of())) {
            boolean relevant = hedge.word().isEmpty() || vocabulary.content(claim.text()).stream().anyMatch(w -> hedge.word().startsWith(w));
            if (isHedge(hedge) && relevant) {
                boolean kept = !claim.attribution().isEmpty() || claim.factuality() != Factuality.CERTAIN || claim.polarity() == Polarity.NEGATIVE
                        || own.facts.qualifiers().stream().anyMatch(q -> q.at().sentence() == claim.at().sentence() && isHedge(q));
                pair.addOneWay(fromHere, Slot.HEDGE, kept ? Outcome.SAME : Outcome.ABSENT, claim, hedge, sure, why);
            }
        }
    }
}
