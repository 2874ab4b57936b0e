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

    /**
     * The matches, each turned so that the odd one out is its primary fact: the place with most opponents, of several the one that comes last
     * by document and span; then the next among the matches that are left.
     */
    private static List<Match> cover(List<Match> matches) {
        Map<String, List<Match>> open = new HashMap<>();
        Map<String, Set<String>> opponents = new HashMap<>();
        Map<String, Fact> facts = new HashMap<>();
        for (Match match : matches) {
            String one = FactOrder.place(match.primary());
            String other = FactOrder.place(match.related().get(0));
            open.computeIfAbsent(one, k -> new ArrayList<>()).add(match);
            open.computeIfAbsent(other, k -> new ArrayList<>()).add(match);
            opponents.computeIfAbsent(one, k -> new HashSet<>()).add(other);
            opponents.computeIfAbsent(other, k -> new HashSet<>()).add(one);
            facts.put(one, match.primary());
            facts.put(other, match.related().get(0));
        }
        TreeSet<String> places = new TreeSet<>(Comparator.comparingInt((String place) -> opponents.get(place).size())
                .thenComparing(facts::get, FactOrder.BY_PLACE).thenComparing(Comparator.naturalOrder()));
        places.addAll(opponents.keySet());
        List<Match> covered = new ArrayList<>();
        Set<Match> done = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!places.isEmpty()) {
            String odd = places.pollLast();
            open.get(odd).stream().filter(done::add).forEach(m -> covered.add(FactOrder.place(m.primary()).equals(odd) ? m : m.turned()));
            for (String opponent : opponents.get(odd)) {
                if (places.remove(opponent)) {
                    opponents.get(opponent).remove(odd);
                    places.add(opponent);
                }
            }
        }
        return covered;
    }
}
