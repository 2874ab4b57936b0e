package org.stet.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.fact.Fact;
import org.stet.finding.Condition;
import org.stet.rule.Conditions;
import org.stet.rule.Rule;
import org.stet.rule.Variant;

/**
 * One way in which facts met all conditions of a rule. There can be a million of them, of which few are told.
 *
 * @param met        what met them
 * @param about      the fact it is about
 * @param against    the facts it is held against
 * @param similarity the highest of the correspondences in it, 1 if there are none
 * @param turned     whether it is told from the other side than the rule has it
 */
record Match(Met met, Party about, List<Party> against, double similarity, boolean turned) {

    Rule rule() {
        return met.entry().rule();
    }

    Variant variant() {
        return met.entry().variant();
    }

    /** The conditions that were met. */
    Conditions way() {
        return met.entry().way();
    }

    /** The fact it is about. */
    Fact primary() {
        return about.fact();
    }

    /** The facts it is held against. */
    List<Fact> related() {
        return against.stream().map(Party::fact).toList();
    }

    /** By which it is sorted: the first fact that it is held against, if there is one. */
    Party first() {
        return against.isEmpty() ? about : against.get(0);
    }

    /** Facts and values bound by the rule, by name without {@code $}. */
    Map<String, Object> values() {
        if (!turned) {
            return met.named();
        }
        Map<String, Object> values = new HashMap<>(met.named());
        values.put(way().reported().get(0), primary());
        values.put(way().reported().get(1), against.get(0).fact());
        return values;
    }

    /** Facts as they met the conditions, by name; the same for a match that is turned. */
    Map<String, Fact> bound() {
        Map<String, Fact> bound = new TreeMap<>();
        met.named().forEach((name, value) -> {
            if (value instanceof Fact fact) {
                bound.put(name, fact);
            }
        });
        return bound;
    }

    /** Every condition with the facts that met it. */
    List<Condition> proof() {
        return met.proof();
    }

    /** The same match told from the other side: the primary fact and the first related one change places and names. */
    Match turn() {
        return new Match(met, against.get(0), List.of(about), similarity, !turned);
    }
}
