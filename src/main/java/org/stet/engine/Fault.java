package org.stet.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.fact.Stated;

/**
 * Matches that an editor would call one fault. Where it is held against many places, a finding names those that say most surely that they
 * speak of the same thing, of equally sure ones those that said it first: nobody reads hundreds.
 *
 * @param matches all, in the order in which a finding tells them; at least one
 * @param told    those that it tells, in the same order; at least one
 * @param places  all places that it is held against, each once, in their order
 */
record Fault(List<Match> matches, List<Match> told, int[] places) {

    /** Places that a finding names at most. */
    static final int MOST = 20;

    private static final Comparator<Match> ORDER = Comparator.comparingInt((Match m) -> m.first().rank()).thenComparing(m -> m.proof().toString());
    private static final Comparator<Match> WEIGHTIEST_FIRST = Comparator.comparingDouble((Match m) -> -m.similarity()).thenComparingInt(m -> m.first().age());

    /** @param group of one variant about one primary place, at least one */
    static Fault of(Collection<Match> group) {
        List<Match> matches = new ArrayList<>(group);
        matches.sort(ORDER);
        int[] places = places(matches);
        return new Fault(matches, places.length > MOST ? told(matches) : matches, places);
    }

    Match first() {
        return told.get(0);
    }

    /** How many places it is held against that a finding does not name. */
    int more() {
        return places.length - places(told).length;
    }

    private static int[] places(List<Match> matches) {
        return matches.stream().flatMapToInt(Fault::places).sorted().distinct().toArray();
    }

    private static IntStream places(Match match) {
        return match.against().stream().filter(p -> p.fact() instanceof Stated).mapToInt(Party::place);
    }

    private static List<Match> told(List<Match> matches) {
        List<Match> weighed = new ArrayList<>(matches);
        weighed.sort(WEIGHTIEST_FIRST);
        Set<Integer> named = new HashSet<>();
        for (Match match : weighed) {
            Set<Integer> with = new HashSet<>(named);
            places(match).forEach(with::add);
            if (named.isEmpty() || with.size() <= MOST) {
                named = with;
            }
            if (named.size() >= MOST) {
                break;
            }
        }
        Set<Integer> all = named;
        return matches.stream().filter(m -> places(m).allMatch(all::contains)).toList();
    }
}
