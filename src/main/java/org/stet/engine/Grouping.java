package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stet.rule.Variant;

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

    /** Groups of matches; each group has one variant and one primary place. @param matches of facts that know where they come */
    List<List<Match>> group(Collection<Match> matches) {
        Map<Variant, List<Match>> byVariant = new IdentityHashMap<>();
        matches.forEach(m -> byVariant.computeIfAbsent(m.variant(), k -> new ArrayList<>()).add(m));
        List<List<Match>> groups = new ArrayList<>();
        byVariant.values().stream().sorted(Comparator.comparing(same -> same.get(0).variant().id())).forEach(same -> groups.addAll(byPrimary(same)));
        return groups;
    }

    private Collection<List<Match>> byPrimary(List<Match> matches) {
        Map<Integer, List<Match>> groups = new TreeMap<>();
        List<Match> open = new ArrayList<>();
        for (Match match : matches) {
            if (match.rule().symmetric() && match.against().size() == 1 && underCheck.test(match.against().get(0).fact().document())) {
                if (underCheck.test(match.primary().document())) {
                    open.add(match);
                } else {
                    add(groups, match.turn());
                }
            } else {
                add(groups, match);
            }
        }
        cover(open).forEach(m -> add(groups, m));
        return groups.values();
    }

    private static void add(Map<Integer, List<Match>> groups, Match match) {
        groups.computeIfAbsent(match.about().place(), k -> new ArrayList<>()).add(match);
    }

    /** A place of matches that are open. */
    private static final class Side {

        /** Most opponents first, of several that which comes last by document and span. */
        private static final Comparator<Side> ODDEST_FIRST = Comparator.comparingInt((Side side) -> side.queued).thenComparingInt(side -> side.place).reversed();

        private final int place;
        private final List<Pair> pairs = new ArrayList<>();
        /** How many places stand against it in matches that are left. */
        private int opponents;
        /** How many did when it was queued. */
        private int queued;
        /** The place that last counted it. */
        private int counted = -1;

        private Side(int place) {
            this.place = place;
        }
    }

    /** A match and the places of its two facts. */
    private static final class Pair {

        private final Match match;
        private final Side one;
        private final Side other;
        private boolean covered;

        private Pair(Match match, Side one, Side other) {
            this.match = match;
            this.one = one;
            this.other = other;
        }

        private Side opponent(Side side) {
            return side == one ? other : one;
        }
    }

    /**
     * The matches, each turned so that the odd one out is its primary fact: the place with most opponents, of several the one that comes last
     * by document and span; then the next among the matches that are left.
     */
    private static List<Match> cover(List<Match> matches) {
        PriorityQueue<Side> left = new PriorityQueue<>(Side.ODDEST_FIRST);
        left.addAll(sides(matches));
        List<Match> covered = new ArrayList<>(matches.size());
        while (!left.isEmpty()) {
            Side odd = left.poll();
            if (odd.queued > odd.opponents) {
                odd.queued = odd.opponents;
                left.add(odd);
                continue;
            }
            for (Pair pair : odd.pairs) {
                if (!pair.covered) {
                    pair.covered = true;
                    covered.add(pair.one == odd ? pair.match : pair.match.turn());
                    pair.opponent(odd).opponents -= isFirst(pair.opponent(odd), odd.place) ? 1 : 0;
                }
            }
        }
        return covered;
    }

    private static Collection<Side> sides(List<Match> matches) {
        Map<Integer, Side> sides = new HashMap<>();
        for (Match match : matches) {
            Side one = sides.computeIfAbsent(match.about().place(), Side::new);
            Side other = sides.computeIfAbsent(match.against().get(0).place(), Side::new);
            Pair pair = new Pair(match, one, other);
            one.pairs.add(pair);
            other.pairs.add(pair);
        }
        for (Side side : sides.values()) {
            for (Pair pair : side.pairs) {
                side.opponents += isFirst(pair.opponent(side), side.place) ? 1 : 0;
            }
            side.queued = side.opponents;
        }
        sides.values().forEach(side -> side.counted = -1);
        return sides.values();
    }

    /** Whether the place that counts has not counted this one before: a place may have several matches with one other. */
    private static boolean isFirst(Side side, int counting) {
        boolean first = side.counted != counting;
        side.counted = counting;
        return first;
    }
}
