package org.stet.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stet.fact.Fact;
import org.stet.finding.Condition;
import org.stet.rule.PlainWords;
import org.stet.rule.Premise;

/**
 * The facts that met the conditions of a rule, as the engine gives them. What is made of them is made when it is first asked for: most matches
 * are only counted. For one thread.
 */
final class Met {

    private final MatchRecorder.Entry entry;
    private final List<Object> objects;
    private final List<Object> values;
    private @Nullable Map<String, Object> named;
    private @Nullable List<Condition> proof;

    /**
     * @param entry   the rule
     * @param objects in the order of its premises
     * @param values  bound by its premises to names, in their order
     */
    Met(MatchRecorder.Entry entry, List<Object> objects, List<Object> values) {
        this.entry = entry;
        this.objects = objects;
        this.values = values;
    }

    MatchRecorder.Entry entry() {
        return entry;
    }

    /** Every condition with the facts that met it. */
    List<Condition> proof() {
        if (proof == null) {
            Iterator<Object> met = objects.iterator();
            proof = entry.way().premises().stream().map(premise -> condition(premise, facts(premise, met))).toList();
        }
        return proof;
    }

    /** Facts and values by name, without {@code $}. */
    Map<String, Object> named() {
        if (named == null) {
            Map<String, Object> all = new HashMap<>();
            Iterator<Object> met = objects.iterator();
            Iterator<Object> value = values.iterator();
            for (Premise premise : entry.way().premises()) {
                List<Fact> facts = facts(premise, met);
                for (int i = 0; i < facts.size(); i++) {
                    if (!premise.facts().get(i).isEmpty()) {
                        all.put(premise.facts().get(i), facts.get(i));
                    }
                }
                premise.names().forEach(name -> all.put(name, value.next()));
            }
            named = Collections.unmodifiableMap(all);
        }
        return named;
    }

    /** @param met what is left of the objects; the premise's own are taken from it */
    private static List<Fact> facts(Premise premise, Iterator<Object> met) {
        if (premise.kind() == Premise.Kind.COUNT) {
            met.next();
        }
        List<Fact> facts = new ArrayList<>();
        premise.facts().forEach(name -> facts.add((Fact) met.next()));
        return facts;
    }

    private Condition condition(Premise premise, List<Fact> facts) {
        Map<String, String> bindings = new TreeMap<>();
        premise.names().forEach(name -> bindings.put(name, PlainWords.of(named().get(name))));
        premise.facts().stream().filter(name -> !name.isEmpty()).forEach(name -> bindings.put(name, PlainWords.of(named().get(name))));
        return new Condition(premise.text(), kind(premise), facts.stream().map(Fact::id).toList(), bindings, 0, List.of());
    }

    private static Condition.Kind kind(Premise premise) {
        return switch (premise.kind()) {
            case FACT -> Condition.Kind.MET;
            case COUNT, SOME -> Condition.Kind.COUNTED;
            case NONE -> Condition.Kind.ABSENT;
        };
    }
}
