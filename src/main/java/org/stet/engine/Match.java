package org.stet.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Fact;
import org.stet.finding.Condition;
import org.stet.rule.Conditions;
import org.stet.rule.Rule;
import org.stet.rule.Variant;

/**
 * One way in which facts met all conditions of a rule.
 *
 * @param way        the conditions they met
 * @param primary    the fact it is about
 * @param related    the facts it is held against
 * @param values     facts and values bound by the rule, by name without {@code $}
 * @param bound      facts as they met the conditions, by name; the same for a match that is turned
 * @param proof      every condition with the facts that met it
 * @param similarity the highest of the correspondences in it, 1 if there are none
 */
record Match(Rule rule, Variant variant, Conditions way, Fact primary, List<Fact> related, Map<String, Object> values, Map<String, Fact> bound,
             List<Condition> proof, double similarity) {

    Match {
        related = List.copyOf(related);
        values = Map.copyOf(values);
        bound = Map.copyOf(bound);
        proof = List.copyOf(proof);
    }

    /** The same match told from the other side: the primary fact and the first related one change places and names. */
    Match turned() {
        List<String> names = way.reported();
        Map<String, Object> turned = new HashMap<>(values);
        turned.put(names.get(0), related.get(0));
        turned.put(names.get(1), primary);
        return new Match(rule, variant, way, related.get(0), List.of(primary), turned, bound, proof, similarity);
    }
}
