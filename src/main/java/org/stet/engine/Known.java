package org.stet.engine;

import java.util.Collection;
import java.util.Optional;
import org.stet.fact.Fact;
import org.stet.rule.condition.Bound;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.FactPattern;

/** The facts of a story as conditions look them up: as they are, or as they would be after a change. */
interface Known {

    /** The fact of that id, as it stands now. */
    Optional<Fact> fact(String id);

    /** At least those facts that meet the pattern beside the facts bound; sorted by id, but for those that a change made. */
    Collection<Fact> candidates(FactPattern pattern, Bound bound);

    /** Whether the fact meets the pattern beside the facts bound. */
    default boolean meets(Fact fact, FactPattern pattern, Bound bound) {
        return pattern.matches(fact, bound);
    }

    /** Whether what must not be there is there, whichever facts say so. */
    default boolean isFilled(Clause.No absent) {
        return false;
    }
}
