package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stet.fact.Fact;

/**
 * Puts matches together that an editor would call one fault: those of one variant about one place. Where a symmetric rule sets
 * texts of the same standing against each other, the odd one out becomes the primary one: greedily, the place with most opponents is
 * told with all of them, then the next among the pairs that are left.
 */
final class Grouping {

    private final Predicate<String> underCheck;

    /** @param underCheck whether findings may be made about the document of this id */
    Grouping(Predicate<String> underCheck) {
        this.underCheck = underCheck;
    }

    /** Groups of matches; each group has one variant and one primary place. */
    List<List<Match>> group(Collection<Match> matches) {
        Map<String, List<Match>> byVariant = new TreeMap<>();
        matches.forEach(m -> byVariant.computeIfAbsent(m.variant().id(), k -> new ArrayList<>()).add(m));
        List<List<Match>> groups = new ArrayList<>();
        byVariant.values().forEach(same -> groups.addAll(byPrimary(same)));
        return groups;
    }

    private Collection<List<Match>> byPrimary(List<Match> matches) {
        Map<String, List<Match>> groups = new TreeMap<>();
        List<Match> open = new ArrayList<>();
        for (Match match : matches) {
            if (match.rule().symmetric() && match.related().size() == 1 && underCheck.test(match.related().get(0).document())) {
                if (underCheck.test(match.primary().document())) {
                    open.add(match);
                } else {
                    add(groups, match.turned());
                }
            } else {
                add(groups, match);
            }
        }
        cover(open).forEach(m -> add(groups, m));
        return groups.values();
    }

    private static void add(Map<String, List<Match>> groups, Match match) {
        groups.computeIfAbsent(FactOrder.place(match.primary()), k -> new ArrayList<>()).add(match);
    }

    /** A place of matches that are open, and the places and matches that stand against it. */
    private static final class Side {

        private final List<Pair> pairs = new ArrayList<>();
        private final Set<Side> opponents = new HashSet<>();
        private Fact fact;
        /** Where it comes among all by document and span. */
        private int rank;

        private Side(Fact fact) {
            this.fact = fact;
        }
    }

    /** A match and the place of its primary fact. */
    private record Pair(Match match, Side one) {
    }

    /**
     * The matches, each turned so that the odd one out is its primary fact: the place with most opponents, of several the one that comes last
     * by document and span; then the next among the matches that are left.
     */
    private static List<Match> cover(List<Match> matches) {
        TreeSet<Side> left = new TreeSet<>(Comparator.comparingInt((Side side) -> side.opponents.size()).thenComparingInt(side -> side.rank));
        left.addAll(sides(matches));
        List<Match> covered = new ArrayList<>();
        Set<Pair> done = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!left.isEmpty()) {
            Side odd = left.pollLast();
            odd.pairs.stream().filter(done::add).forEach(p -> covered.add(p.one() == odd ? p.match() : p.match().turned()));
            for (Side opponent : odd.opponents) {
                if (left.remove(opponent)) {
                    opponent.opponents.remove(odd);
                    left.add(opponent);
                }
            }
        }
        return covered;
    }

    private static Collection<Side> sides(List<Match> matches) {
        Map<String, Side> sides = new HashMap<>();
        for (Match match : matches) {
            Side one = side(match.primary(), sides);
            Side other = side(match.related().get(0), sides);
            Pair pair = new Pair(match, one);
            one.pairs.add(pair);
            other.pairs.add(pair);
            one.opponents.add(other);
            other.opponents.add(one);
        }
        List<Side> ranked = sides.values().stream().sorted(Comparator.comparing((Side side) -> side.fact, FactOrder.BY_PLACE)).toList();
        for (int rank = 0; rank < ranked.size(); rank++) {
            ranked.get(rank).rank = rank;
        }
        return ranked;
    }

    private static Side side(Fact fact, Map<String, Side> sides) {
        Side side = sides.computeIfAbsent(FactOrder.place(fact), k -> new Side(fact));
        side.fact = fact;
        return side;
    }
}
