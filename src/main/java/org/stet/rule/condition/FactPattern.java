package org.stet.rule.condition;

import java.util.List;
import org.stet.fact.Fact;

/**
 * Facts of one type that meet all requirements.
 *
 * @param name the fact's in the rule; one that the rule does not give begins with the name of the fact it belongs to ({@code here.document})
 */
public record FactPattern(String name, Class<? extends Fact> type, List<Requirement> requirements) {

    public FactPattern {
        requirements = List.copyOf(requirements);
    }

    public boolean matches(Fact fact, Bound bound) {
        return type.isInstance(fact) && requirements.stream().allMatch(r -> r.test().holds(fact, bound));
    }
}
