package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Fact;
import org.stet.rule.condition.Body;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Step;

/**
 * Goes through the conditions of a rule one after the other and tells how far the facts of a story get, which the engine cannot: it only
 * knows whole matches. For explaining and for checking the engine; it looks at every fact for every condition.
 */
public final class Trace {

    /** Of how many partial matches are kept at each condition; more would say nothing new to a reader. */
    static final int MOST = 4000;

    private final Joins joins;
    private final NearMisses misses;

    /** @param facts of all documents of one story, as the engine takes them */
    public Trace(Collection<? extends Fact> facts) {
        FactIndex index = new FactIndex(facts);
        this.joins = new Joins(index);
        this.misses = new NearMisses(joins, pattern -> index.of(pattern.type()));
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
                next.addAll(joins.extended(each, List.of(one.pattern())));
            } else if (joins.isMet(clause, each)) {
                next.add(each);
            }
            if (next.size() >= MOST) {
                return next.subList(0, MOST);
            }
        }
        return next;
    }

    private List<NearMiss> nearest(List<Map<String, Fact>> partial, Clause clause) {
        if (clause instanceof Clause.No no) {
            return partial.stream().flatMap(p -> joins.extended(p, no.patterns()).stream().limit(1))
                    .map(found -> new NearMiss(found.get(no.patterns().get(no.patterns().size() - 1).name()), List.of())).distinct().limit(NearMisses.MOST).toList();
        }
        List<FactPattern> patterns = clause instanceof Clause.One one ? List.of(one.pattern())
                : clause instanceof Clause.Some some ? some.patterns() : ((Clause.Count) clause).patterns();
        return partial.stream().limit(50).flatMap(each -> misses.of(each, patterns).stream()).distinct().sorted(NearMisses.NEAREST_FIRST)
                .limit(NearMisses.MOST).toList();
    }
}
