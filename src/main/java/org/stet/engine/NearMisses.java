package org.stet.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Requirement;
import org.stet.rule.drl.DrlPrinter;

/** Finds the facts that come nearest to meeting conditions that none meets. */
final class NearMisses {

    static final int MOST = 3;
    static final Comparator<Trace.NearMiss> NEAREST_FIRST = Comparator.comparingInt((Trace.NearMiss m) -> m.unmet().size())
            .thenComparing(m -> m.fact().id());

    private final Joins joins;
    private final Function<FactPattern, ? extends Iterable<Fact>> tried;

    /** @param tried the facts to try a pattern on */
    NearMisses(Joins joins, Function<FactPattern, ? extends Iterable<Fact>> tried) {
        this.joins = joins;
        this.tried = tried;
    }

    /** What fails on the first of the patterns that no fact meets, nearest first. */
    List<Trace.NearMiss> of(Map<String, Fact> partial, List<FactPattern> patterns) {
        int last = 0;
        while (last < patterns.size() - 1 && !joins.extended(partial, patterns.subList(0, last + 1)).isEmpty()) {
            last++;
        }
        FactPattern pattern = patterns.get(last);
        Map<String, Fact> before = joins.extended(partial, patterns.subList(0, last)).stream().findFirst().orElse(partial);
        List<Trace.NearMiss> misses = new ArrayList<>();
        for (Fact fact : tried.apply(pattern)) {
            misses.add(new Trace.NearMiss(fact, pattern.requirements().stream().filter(r -> !r.test().holds(fact, before::get))
                    .map(NearMisses::words).distinct().toList()));
        }
        return misses.stream().sorted(Comparator.comparingInt((Trace.NearMiss m) -> m.unmet().size()).thenComparing(m -> !(m.fact() instanceof Stated)))
                .limit(MOST).toList();
    }

    static String words(Requirement requirement) {
        return requirement.words().isEmpty() ? DrlPrinter.constraint(requirement.test()) : requirement.words();
    }
}
