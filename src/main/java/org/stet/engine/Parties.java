package org.stet.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stet.fact.Fact;

/** The facts that the matches of one run report. Their words are compared here once, so that matches can be by numbers. */
final class Parties {

    private static final Comparator<String> EMPTY_LAST = Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

    private final Map<Fact, Party> all = new IdentityHashMap<>();

    Party of(Fact fact) {
        Party known = all.get(fact);
        if (known == null) {
            known = new Party(fact);
            all.put(fact, known);
        }
        return known;
    }

    /** All, in their order, each of which then knows where it comes. @param published the day of a document, empty where unknown */
    List<Party> ranked(Function<String, String> published) {
        List<Party> ranked = all.values().stream().sorted(Comparator.comparing(Party::fact, FactOrder.BY_PLACE)).toList();
        Map<String, Integer> places = new HashMap<>();
        for (int rank = 0; rank < ranked.size(); rank++) {
            Party party = ranked.get(rank);
            party.comes(rank, places.computeIfAbsent(FactOrder.place(party.fact()), p -> places.size()), 0);
        }
        List<Party> aged = ranked.stream().sorted(Comparator.comparing((Party p) -> published.apply(p.fact().document()), EMPTY_LAST)).toList();
        for (int age = 0; age < aged.size(); age++) {
            aged.get(age).comes(aged.get(age).rank(), aged.get(age).place(), age);
        }
        return ranked;
    }
}
