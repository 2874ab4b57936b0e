package org.stet.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Fact;
import org.stet.rule.Conditions;
import org.stet.rule.condition.Body;

/**
 * Tells whether a finding would still be made on other facts: whether any way of its variant is met about its primary place. Of rules in
 * DRL, which only the engine can run, it says yes as long as the primary fact is there.
 */
final class Standing {

    private final FactIndex index;
    private final List<Match> matches;
    private final Set<String> primaries = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    /** @param matches of one finding */
    Standing(FactIndex index, List<Match> matches) {
        this.index = index;
        this.matches = matches;
        matches.forEach(m -> primaries.add(m.primary().id()));
        matches.forEach(m -> m.related().forEach(f -> others.add(f.id())));
    }

    /** Ids of the primary facts. */
    Set<String> primaries() {
        return primaries;
    }

    /** Whether the finding is still made. @param known what is then known */
    boolean holds(Known known) {
        return primaries.stream().flatMap(id -> known.fact(id).stream()).anyMatch(primary -> holds(primary, known));
    }

    private boolean holds(Fact primary, Known known) {
        Joins joins = new Joins(known);
        for (Conditions way : matches.get(0).variant().ways()) {
            if (way.asked().isEmpty()) {
                return true;
            }
            Body body = way.asked().get();
            if (starts(primary, body, known).stream().anyMatch(start -> joins.areMet(body.clauses(), start))) {
                return true;
            }
        }
        return false;
    }

    /** Where the two sides have the same standing, the primary fact may be on either: then the facts it is compared with are tried on the other. */
    private List<Map<String, Fact>> starts(Fact primary, Body body, Known known) {
        String here = body.reported().get(0);
        List<Map<String, Fact>> starts = new ArrayList<>();
        if (body.types().get(here).isInstance(primary)) {
            starts.add(with(Map.of(here, primary), known));
        }
        if (matches.get(0).rule().symmetric() && body.reported().size() == 2) {
            Set<String> ends = new LinkedHashSet<>(others);
            index.comparisons(primary).forEach(c -> ends.add(c.here().equals(primary.id()) ? c.there() : c.here()));
            ends.stream().flatMap(id -> known.fact(id).stream()).filter(body.types().get(here)::isInstance)
                    .forEach(other -> starts.add(with(Map.of(here, other, body.reported().get(1), primary), known)));
        }
        return starts;
    }

    /** The facts with their documents, so that these are not looked for. */
    private static Map<String, Fact> with(Map<String, Fact> given, Known known) {
        Map<String, Fact> all = new HashMap<>(given);
        given.forEach((name, fact) -> known.fact(fact.document()).ifPresent(article -> all.put(name + ".document", article)));
        return all;
    }
}
