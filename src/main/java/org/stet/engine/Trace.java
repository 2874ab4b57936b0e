package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.rule.condition.Body;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Requirement;
import org.stet.rule.condition.Step;
import org.stet.rule.drl.DrlPrinter;

/**
 * Goes through the conditions of a rule one after the other and tells how far the facts of a story get, which the engine cannot: it only
 * knows whole matches. For explaining and for checking the engine; it looks at every fact for every condition.
 */
public final class Trace {

    /** Of how many partial matches are kept at each condition; more would say nothing new to a reader. */
    static final int MOST = 4000;
    private static final int NEAREST = 3;

    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final List<Fact> facts;

    /** @param facts of all documents of one story, as the engine takes them */
    public Trace(Collection<? extends Fact> facts) {
        this.facts = facts.stream().<Fact>map(f -> f).sorted(Comparator.comparing(Fact::id)).toList();
    }

    /**
     * How far one condition got.
     *
     * @param condition as the rule file has it, in one line
     * @param met       in how many ways it and all before it are met, at most 4000
     * @param nearest   where it is met in none: the facts that come nearest, or for a "no" those that stand in the way
     */
    public record Progress(String condition, int met, List<NearMiss> nearest) {

        public Progress {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * A fact that a condition was tried on.
     *
     * @param unmet what it does not meet, in the words of the rule; none for a fact that stands in the way of a "no"
     */
    public record NearMiss(Fact fact, List<String> unmet) {

        public NearMiss {
            unmet = List.copyOf(unmet);
        }
    }

    /** The conditions up to the first one that nothing meets; all of them if the rule matches. */
    public List<Progress> follow(Body body) {
        List<Progress> told = new ArrayList<>();
        List<Map<String, Fact>> partial = List.of(Map.of());
        for (Step step : body.steps()) {
            List<NearMiss> nearest = List.of();
            for (Clause clause : step.clauses()) {
                List<Map<String, Fact>> next = next(partial, clause);
                if (next.isEmpty()) {
                    nearest = nearest(partial, clause);
                    partial = next;
                    break;
                }
                partial = next;
            }
            told.add(new Progress(step.text(), partial.size(), nearest));
            if (partial.isEmpty()) {
                break;
            }
        }
        return told;
    }

    private List<Map<String, Fact>> next(List<Map<String, Fact>> partial, Clause clause) {
        List<Map<String, Fact>> next = new ArrayList<>();
        for (Map<String, Fact> each : partial) {
            if (clause instanceof Clause.One one) {
                next.addAll(extended(each, List.of(one.pattern())));
            } else if (clause instanceof Clause.No no && extended(each, no.patterns()).isEmpty()
                    || clause instanceof Clause.Some some && !extended(each, some.patterns()).isEmpty()
                    || clause instanceof Clause.Count count && fits(extended(each, count.patterns()).size(), count)) {
                next.add(each);
            }
            if (next.size() >= MOST) {
                return next.subList(0, MOST);
            }
        }
        return next;
    }

    private static boolean fits(int number, Clause.Count count) {
        return number >= count.min() && number <= count.max();
    }

    /** The partial match with facts for all of the patterns, in every way there is. */
    private List<Map<String, Fact>> extended(Map<String, Fact> partial, List<FactPattern> patterns) {
        List<Map<String, Fact>> all = List.of(partial);
        for (FactPattern pattern : patterns) {
            List<Map<String, Fact>> next = new ArrayList<>();
            for (Map<String, Fact> each : all) {
                for (Fact fact : of(pattern.type())) {
                    if (pattern.matches(fact, each::get)) {
                        Map<String, Fact> more = new LinkedHashMap<>(each);
                        more.put(pattern.name(), fact);
                        next.add(more);
                    }
                }
            }
            all = next;
        }
        return all;
    }

    private List<Fact> of(Class<?> type) {
        return byType.computeIfAbsent(type, t -> facts.stream().filter(t::isInstance).toList());
    }

    private List<NearMiss> nearest(List<Map<String, Fact>> partial, Clause clause) {
        if (clause instanceof Clause.No no) {
            return partial.stream().flatMap(p -> extended(p, no.patterns()).stream().limit(1))
                    .map(found -> new NearMiss(found.get(no.patterns().get(no.patterns().size() - 1).name()), List.of())).distinct().limit(NEAREST).toList();
        }
        List<FactPattern> patterns = clause instanceof Clause.One one ? List.of(one.pattern())
                : clause instanceof Clause.Some some ? some.patterns() : ((Clause.Count) clause).patterns();
        List<NearMiss> misses = new ArrayList<>();
        for (Map<String, Fact> each : partial.subList(0, Math.min(partial.size(), 50))) {
            misses.addAll(misses(each, patterns));
        }
        return misses.stream().distinct().sorted(Comparator.comparingInt((NearMiss m) -> m.unmet().size()).thenComparing(m -> m.fact().id()))
                .limit(NEAREST).toList();
    }

    /** What fails on the first of the patterns that no fact meets. */
    private List<NearMiss> misses(Map<String, Fact> partial, List<FactPattern> patterns) {
        int last = 0;
        while (last < patterns.size() - 1 && !extended(partial, patterns.subList(0, last + 1)).isEmpty()) {
            last++;
        }
        FactPattern pattern = patterns.get(last);
        Map<String, Fact> before = extended(partial, patterns.subList(0, last)).stream().findFirst().orElse(partial);
        List<NearMiss> misses = new ArrayList<>();
        for (Fact fact : of(pattern.type())) {
            List<String> unmet = pattern.requirements().stream().filter(r -> !r.test().holds(fact, before::get)).map(Trace::words).distinct().toList();
            misses.add(new NearMiss(fact, unmet));
        }
        return misses.stream().sorted(Comparator.comparingInt((NearMiss m) -> m.unmet().size()).thenComparing(m -> !(m.fact() instanceof Stated)))
                .limit(NEAREST).toList();
    }

    private static String words(Requirement requirement) {
        return requirement.words().isEmpty() ? DrlPrinter.constraint(requirement.test()) : requirement.words();
    }
}
