package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Fact;
import org.stet.rule.condition.Bound;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.FactPattern;
import org.stet.rule.condition.Requirement;

/**
 * The facts of a story as they would be after a change to the text under check.
 *
 * @param before  the facts as they are
 * @param others  facts that read otherwise after it, by id
 * @param gone    ids of facts that are no longer there
 * @param failing a line that a fact no longer meets, by the fact's id
 * @param filled  what would then be there that a rule asks not to be
 */
record Altered(Known before, Map<String, Fact> others, Set<String> gone, Map<String, Requirement> failing, Set<Clause.No> filled) implements Known {

    Altered {
        others = Map.copyOf(others);
        gone = Set.copyOf(gone);
        failing = Map.copyOf(failing);
        filled = Set.copyOf(filled);
    }

    static Altered reading(Known before, Map<String, Fact> others) {
        return new Altered(before, others, Set.of(), Map.of(), Set.of());
    }

    static Altered without(Known before, Set<String> gone) {
        return new Altered(before, Map.of(), gone, Map.of(), Set.of());
    }

    static Altered failing(Known before, Map<String, Requirement> failing) {
        return new Altered(before, Map.of(), Set.of(), failing, Set.of());
    }

    static Altered filled(Known before, Clause.No filled) {
        return new Altered(before, Map.of(), Set.of(), Map.of(), Set.of(filled));
    }

    @Override
    public Optional<Fact> fact(String id) {
        return gone.contains(id) ? Optional.empty() : others.containsKey(id) ? Optional.of(others.get(id)) : before.fact(id);
    }

    @Override
    public Collection<Fact> candidates(FactPattern pattern, Bound bound) {
        List<Fact> found = new ArrayList<>();
        before.candidates(pattern, bound).stream().filter(f -> !gone.contains(f.id()) && !others.containsKey(f.id())).forEach(found::add);
        others.values().stream().filter(pattern.type()::isInstance).forEach(found::add);
        return found;
    }

    @Override
    public boolean meets(Fact fact, FactPattern pattern, Bound bound) {
        Requirement failed = failing.get(fact.id());
        return (failed == null || pattern.requirements().stream().noneMatch(r -> r.test().equals(failed.test()))) && pattern.matches(fact, bound);
    }

    @Override
    public boolean isFilled(Clause.No absent) {
        return filled.contains(absent);
    }
}
