package org.stet.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Fact;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.FactPattern;

/** Follows the conditions of a rule fact by fact, without the engine. */
final class Joins {

    private final Known known;

    Joins(Known known) {
        this.known = known;
    }

    /** The partial match with facts for all of the patterns, in every way there is. */
    List<Map<String, Fact>> extended(Map<String, Fact> partial, List<FactPattern> patterns) {
        List<Map<String, Fact>> all = List.of(partial);
        for (FactPattern pattern : patterns) {
            List<Map<String, Fact>> next = new ArrayList<>();
            for (Map<String, Fact> each : all) {
                for (Fact fact : known.candidates(pattern, each::get)) {
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

    /** Whether a condition that binds no facts is met beside those bound. @param clause none of {@link Clause.One} */
    boolean isMet(Clause clause, Map<String, Fact> partial) {
        if (clause instanceof Clause.Count count) {
            int number = extended(partial, count.patterns()).size();
            return number >= count.min() && number <= count.max();
        }
        return clause instanceof Clause.No no ? extended(partial, no.patterns()).isEmpty()
                : !extended(partial, ((Clause.Some) clause).patterns()).isEmpty();
    }
}
