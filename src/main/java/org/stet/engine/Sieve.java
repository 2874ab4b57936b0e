package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Fact;
import org.stet.rule.Rule;
import org.stet.rule.condition.Body;
import org.stet.rule.condition.Bound;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.Constraint;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Requirement;

/**
 * Picks, before the engine is asked, the facts of a story that can be in a match of conditions written in YAML: such as hold what is asked
 * of them alone, and for which there can be facts to be compared with (semijoins, as Bernstein and Chiu reduce relations before they are
 * joined, J. ACM 28, 1981). The engine finds the same among them as among all; in most stories nothing is left, and it need not start.
 * May be shared between threads.
 */
final class Sieve {

    private static final Bound NO_OTHER = other -> {
        throw new IllegalStateException("reads no other fact");
    };

    /** What is asked of a fact alone. */
    private record Alone(Class<? extends Fact> type, List<Constraint> tests) {

        private boolean isMet(Fact fact) {
            for (Constraint test : tests) {
                if (!test.holds(fact, NO_OTHER)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param other number of the pattern before */
    private record Link(int other, Semijoin forth, Semijoin back) {
    }

    /**
     * The facts that one way to meet a rule asks for, in its order.
     *
     * @param alone  number of what is asked of each alone
     * @param links  what each is compared with
     * @param beside types of facts that are counted or must be there or not: of these all are needed
     */
    private record Way(List<Integer> alone, List<List<Link>> links, Set<Class<?>> beside) {
    }

    private final Map<Alone, Integer> alone = new LinkedHashMap<>();
    private final List<Alone> numbered;
    private final List<Way> ways;

    /** @param rules of which those in DRL are passed over */
    Sieve(Collection<Rule> rules) {
        ways = rules.stream().flatMap(r -> r.variants().stream()).flatMap(v -> v.ways().stream()).flatMap(w -> w.asked().stream()).map(this::way).toList();
        numbered = List.copyOf(alone.keySet());
    }

    private Way way(Body body) {
        List<FactPattern> patterns = new ArrayList<>();
        Set<Class<?>> beside = new HashSet<>();
        for (Clause clause : body.clauses()) {
            if (clause instanceof Clause.One one) {
                patterns.add(one.pattern());
            } else {
                (clause instanceof Clause.No no ? no.patterns() : clause instanceof Clause.Some some ? some.patterns() : ((Clause.Count) clause).patterns())
                        .forEach(p -> beside.add(p.type()));
            }
        }
        List<List<Link>> links = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            List<Link> of = new ArrayList<>();
            for (int other = 0; other < i; other++) {
                int before = other;
                Semijoin.of(patterns.get(i), patterns.get(other).name()).ifPresent(join -> of.add(new Link(before, join, join.turned())));
            }
            links.add(of);
        }
        return new Way(patterns.stream().map(this::number).toList(), links, beside);
    }

    private int number(FactPattern pattern) {
        List<Constraint> tests = pattern.requirements().stream().map(Requirement::test).filter(t -> t.reads().isEmpty()).distinct().toList();
        Alone asked = new Alone(pattern.type(), tests);
        alone.putIfAbsent(asked, alone.size());
        return alone.get(asked);
    }

    /** The facts that can be in a match, and those that tell whether it is one; in their order. */
    List<Fact> sift(Collection<? extends Fact> facts) {
        Map<Class<?>, List<Fact>> byType = new HashMap<>();
        facts.forEach(f -> byType.computeIfAbsent(f.getClass(), k -> new ArrayList<>()).add(f));
        List<@Nullable List<Fact>> met = new ArrayList<>(Collections.nCopies(numbered.size(), null));
        Set<Fact> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Class<?>> whole = new HashSet<>();
        for (Way way : ways) {
            List<List<Fact>> left = left(way, byType, met);
            left.forEach(kept::addAll);
            if (!left.isEmpty()) {
                byType.keySet().stream().filter(type -> way.beside().stream().anyMatch(b -> b.isAssignableFrom(type))).forEach(whole::add);
            }
        }
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Fact> sifted = new ArrayList<>();
        facts.forEach(f -> {
            if (kept.contains(f) || whole.contains(f.getClass())) {
                sifted.add(f);
            }
        });
        return sifted;
    }

    /** The facts left for each of its patterns; none if one of them has none. */
    private List<List<Fact>> left(Way way, Map<Class<?>, List<Fact>> byType, List<@Nullable List<Fact>> met) {
        List<List<Fact>> left = new ArrayList<>();
        for (int number : way.alone()) {
            List<Fact> those = met.get(number);
            if (those == null) {
                those = those(numbered.get(number), byType);
                met.set(number, those);
            }
            if (those.isEmpty()) {
                return List.of();
            }
            left.add(those);
        }
        for (int i = 0; i < left.size(); i++) {
            for (Link link : way.links().get(i)) {
                left.set(i, link.forth().keep(left.get(i), left.get(link.other())));
            }
            if (left.get(i).isEmpty()) {
                return List.of();
            }
        }
        for (int i = left.size() - 1; i > 0; i--) {
            for (Link link : way.links().get(i)) {
                left.set(link.other(), link.back().keep(left.get(link.other()), left.get(i)));
            }
        }
        return left;
    }

    private static List<Fact> those(Alone asked, Map<Class<?>, List<Fact>> byType) {
        List<Fact> those = new ArrayList<>();
        byType.forEach((type, facts) -> {
            if (asked.type().isAssignableFrom(type)) {
                facts.stream().filter(asked::isMet).forEach(those::add);
            }
        });
        return those;
    }
}
