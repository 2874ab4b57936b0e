package org.stet.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.text.Span;

/** Which facts belong together: what a claim carries, what an attribution holds, what stands within some words. */
final class ClaimLinks {

    private final Map<String, Fact> byId = new HashMap<>();
    private final Map<String, List<Stated>> carried = new HashMap<>();
    private final Map<String, List<Stated>> attributed = new HashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();
    private final Map<String, List<Quantity>> quantities = new HashMap<>();
    private final Map<String, List<Claim>> claims = new HashMap<>();

    ClaimLinks(Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            byId.put(fact.id(), fact);
            if (fact instanceof Claim claim) {
                add(claims, claim.document(), claim);
                add(attributed, claim.attribution(), claim);
            } else if (fact instanceof Quotation quotation) {
                add(attributed, quotation.attribution(), quotation);
            } else if (fact instanceof Name name) {
                add(names, name.document(), name);
            } else if (fact instanceof Quantity quantity) {
                add(carried, quantity.claim(), quantity);
                add(quantities, quantity.document(), quantity);
            } else if (fact instanceof Timex time) {
                add(carried, time.claim(), time);
            } else if (fact instanceof Place place) {
                add(carried, place.claim(), place);
            } else if (fact instanceof Qualifier qualifier) {
                add(carried, qualifier.claim(), qualifier);
            }
        }
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T fact) {
        if (!key.isEmpty()) {
            lists.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
        }
    }

    /** The fact of that id; empty where there is none. */
    <T extends Fact> Optional<T> find(String id, Class<T> type) {
        return Optional.ofNullable(byId.get(id)).filter(type::isInstance).map(type::cast);
    }

    /** The figures, times, places and qualifiers of a claim. */
    List<Stated> carriedBy(String claim) {
        return carried.getOrDefault(claim, List.of());
    }

    /** The claims and quotations that an attribution is the innermost of. */
    List<Stated> attributedBy(String attribution) {
        return attributed.getOrDefault(attribution, List.of());
    }

    Stream<Name> names(String document, Span within) {
        return names.getOrDefault(document, List.of()).stream().filter(n -> within.contains(n.span()));
    }

    Stream<Quantity> quantities(String document, Span within) {
        return quantities.getOrDefault(document, List.of()).stream().filter(q -> within.contains(q.span()));
    }

    /** Claims of the sentences from the first to the last, both counted in. */
    Stream<Claim> claims(String document, int first, int last) {
        return claims.getOrDefault(document, List.of()).stream().filter(c -> first <= c.at().sentence() && c.at().sentence() <= last);
    }

    /** The claim that the words are part of: the shortest that holds them, else the longest of those within them. */
    Optional<Claim> clause(Stated fact) {
        Comparator<Claim> shortest = Comparator.comparingInt((Claim c) -> c.span().length()).thenComparing(Claim::span).thenComparing(Claim::predicate);
        List<Claim> same = claims(fact.document(), fact.at().sentence(), fact.at().sentence()).toList();
        return same.stream().filter(c -> c.span().contains(fact.span())).min(shortest)
                .or(() -> same.stream().filter(c -> fact.span().contains(c.span())).max(shortest));
    }
}
