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
                    if (known.meets(fact, pattern, each::get)) {
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
        return clause instanceof Clause.No no ? !known.isFilled(no) && extended(partial, no.patterns()).isEmpty()
                : !extended(partial, ((Clause.Some) clause).patterns()).isEmpty();
    }

    /** Whether the clauses are all met in some way, by the facts bound where they name these, and by any others else. */
    boolean areMet(List<Clause> clauses, Map<String, Fact> bound) {
        if (clauses.isEmpty()) {
            return true;
        }
        List<Clause> rest = clauses.subList(1, clauses.size());
        if (!(clauses.get(0) instanceof Clause.One one)) {
            return isMet(clauses.get(0), bound) && areMet(rest, bound);
        }
        FactPattern pattern = one.pattern();
        Fact given = bound.get(pattern.name());
        if (given != null) {
            return known.meets(given, pattern, bound::get) && areMet(rest, bound);
        }
        return extended(bound, List.of(pattern)).stream().anyMatch(more -> areMet(rest, more));
    }
}
