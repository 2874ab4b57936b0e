package org.stet.engine;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** @param matches of one finding */
    Standing(FactIndex index, List<Match> matches) {
        this.index = index;
        this.matches = matches;
        matches.forEach(m -> primaries.add(m.primary().id()));
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
            if (starts(primary, body, known).anyMatch(start -> joins.areMet(body.clauses(), start))) {
                return true;
            }
        }
        return false;
    }

    /** Where the two sides have the same standing, the primary fact may be on either: then the facts it is compared with are tried on the other. */
    private Stream<Map<String, Fact>> starts(Fact primary, Body body, Known known) {
        String here = body.reported().get(0);
        Stream<Map<String, Fact>> starts = body.types().get(here).isInstance(primary) ? Stream.of(Map.of(here, primary)) : Stream.empty();
        if (matches.get(0).rule().symmetric() && body.reported().size() == 2) {
            Stream<String> ends = Stream.concat(matches.stream().flatMap(m -> m.against().stream()).map(p -> p.fact().id()),
                    index.comparisons(primary).stream().map(c -> c.here().equals(primary.id()) ? c.there() : c.here()));
            starts = Stream.concat(starts, ends.distinct().flatMap(id -> known.fact(id).stream()).filter(body.types().get(here)::isInstance)
                    .map(other -> Map.of(here, other, body.reported().get(1), primary)));
        }
        return starts.map(start -> with(start, known));
    }

    /** The facts with their documents, so that these are not looked for. */
    private static Map<String, Fact> with(Map<String, Fact> given, Known known) {
        Map<String, Fact> all = new HashMap<>(given);
        given.forEach((name, fact) -> known.fact(fact.document()).ifPresent(article -> all.put(name + ".document", article)));
        return all;
    }
}
