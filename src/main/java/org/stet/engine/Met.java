package org.stet.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.fact.Fact;
import org.stet.finding.Condition;
import org.stet.rule.PlainWords;
import org.stet.rule.Premise;

/**
 * The facts that met the conditions of a rule, as the engine gives them. What is made of them is made when asked for: most matches are only
 * counted.
 *
 * @param entry   the rule
 * @param objects in the order of its premises
 * @param values  bound by its premises to names, in their order
 */
record Met(MatchRecorder.Entry entry, List<Object> objects, List<Object> values) {

    /** Every condition with the facts that met it. */
    List<Condition> proof() {
        List<Condition> proof = new ArrayList<>();
        read(new TreeMap<>(), proof);
        return proof;
    }

    /** Facts and values by name, without {@code $}. */
    Map<String, Object> named() {
        Map<String, Object> named = new TreeMap<>();
        read(named, new ArrayList<>());
        return named;
    }

    private void read(Map<String, Object> named, List<Condition> proof) {
        Iterator<Object> met = objects.iterator();
        Iterator<Object> value = values.iterator();
        for (Premise premise : entry.way().premises()) {
            proof.add(condition(premise, met, value, named));
        }
    }

    /** @param met what is left of the objects; the premise's own are taken from it, as its values are from the other */
    private static Condition condition(Premise premise, Iterator<Object> met, Iterator<Object> value, Map<String, Object> named) {
        Map<String, String> bindings = new TreeMap<>();
        List<String> facts = new ArrayList<>();
        if (premise.kind() == Premise.Kind.COUNT) {
            met.next();
        }
        for (String name : premise.facts()) {
            Fact fact = (Fact) met.next();
            facts.add(fact.id());
            if (!name.isEmpty()) {
                named.put(name, fact);
            }
        }
        for (String name : premise.names()) {
            named.put(name, value.next());
        }
        List<String> bound = new ArrayList<>(premise.names());
        premise.facts().stream().filter(name -> !name.isEmpty()).forEach(bound::add);
        bound.forEach(name -> bindings.put(name, PlainWords.of(named.get(name))));
        return new Condition(premise.text(), kind(premise), facts, bindings, 0, List.of());
    }

    private static Condition.Kind kind(Premise premise) {
        return switch (premise.kind()) {
            case FACT -> Condition.Kind.MET;
            case COUNT, SOME -> Condition.Kind.COUNTED;
            case NONE -> Condition.Kind.ABSENT;
        };
    }
}
