package org.stet.align;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.Cause;
import org.stet.fact.Claim;
import org.stet.fact.Outcome;
import org.stet.fact.Place;
import org.stet.fact.Slot;
import org.stet.fact.Timex;

/** Compares when, where and why something happened by two claims that speak of the same event. */
final class CircumstanceComparison {

    /** How sure a time is that a claim only shares with the one it is joined to. */
    private static final double INHERITED = 0.5;

    private final CauseComparison causes;
    private final Entities entities;
    private final Places places;

    CircumstanceComparison(Vocabulary vocabulary, Entities entities, Places places, Similarity similarity) {
        this.causes = new CauseComparison(vocabulary, similarity);
        this.entities = entities;
        this.places = places;
    }

    /** Whether the claims are given times or places of which none agree, so that they may tell of two events. */
    boolean areApart(Pair pair, Claim one, Claim other) {
        List<Outcome> times = outcomes(pair, one, other);
        List<Outcome> places = pair.here.places(one).stream().flatMap(mine -> pair.there.places(other).stream().map(its -> compare(mine, its))).toList();
        return allDiffer(times) || allDiffer(places);
    }

    private static List<Outcome> outcomes(Pair pair, Claim one, Claim other) {
        return pair.here.times(one).stream().flatMap(mine -> pair.there.times(other).stream().flatMap(its -> Times.compare(mine, its).stream())).toList();
    }

    private static boolean allDiffer(List<Outcome> outcomes) {
        return !outcomes.isEmpty() && outcomes.stream().allMatch(o -> o == Outcome.DIFFERENT);
    }

    /** How many of time and place both claims have and agree on. */
    long agreeing(Pair pair, Claim one, Claim other) {
        boolean time = outcomes(pair, one, other).stream().anyMatch(o -> o != Outcome.DIFFERENT);
        boolean place = pair.here.places(one).stream().anyMatch(mine -> pair.there.places(other).stream().anyMatch(its ->
                Set.of(Outcome.SAME, Outcome.MORE_SPECIFIC, Outcome.LESS_SPECIFIC).contains(compare(mine, its))));
        return Stream.of(time, place).filter(agrees -> agrees).count();
    }

    void compare(Pair pair, Claim one, Claim other, double sure, String... why) {
        times(pair, one, other, sure, why);
        for (Place mine : pair.here.places(one)) {
            for (Place its : pair.there.places(other)) {
                pair.add(Slot.PLACE, compare(mine, its), mine, its, sure, why);
            }
        }
        causes(pair, one, other, sure, why);
    }

    private Outcome compare(Place one, Place other) {
        return places.compare(entities.key(one.entity()), entities.key(other.entity()));
    }

    private static void times(Pair pair, Claim one, Claim other, double sure, String... why) {
        for (Timex mine : pair.here.times(one)) {
            for (Timex its : pair.there.times(other)) {
                boolean own = mine.claim().equals(one.id()) && its.claim().equals(other.id());
                Times.compare(mine, its).ifPresent(outcome -> pair.add(Slot.TIME, outcome, mine, its, own ? sure : INHERITED * sure, why));
            }
        }
    }

    private void causes(Pair pair, Claim one, Claim other, double sure, String... why) {
        for (Cause mine : pair.here.causes.getOrDefault(one.id(), List.of())) {
            for (Cause its : pair.there.causes.getOrDefault(other.id(), List.of())) {
                pair.add(Slot.CAUSE, causes.alike(mine, its) ? Outcome.SAME : Outcome.DIFFERENT, mine, its, sure, why);
            }
        }
    }
}
