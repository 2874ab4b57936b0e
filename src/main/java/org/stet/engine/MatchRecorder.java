package org.stet.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.runtime.rule.RuleContext;
import org.stet.fact.Correspondence;
import org.stet.fact.DeskCorrection;
import org.stet.fact.Fact;
import org.stet.fact.Support;
import org.stet.finding.Condition;
import org.stet.rule.Conditions;
import org.stet.rule.PlainWords;
import org.stet.rule.Premise;
import org.stet.rule.Rule;
import org.stet.rule.Variant;

/** Takes down every match of one session together with its proof. */
final class MatchRecorder implements Findings {

    /** Conditions, and the variant and the rule they belong to. */
    record Entry(Rule rule, Variant variant, Conditions way) {
    }

    private final Map<String, Entry> entries;
    private final List<Match> matches = new ArrayList<>();

    /** @param entries by the name of their DRL rule */
    MatchRecorder(Map<String, Entry> entries) {
        this.entries = entries;
    }

    List<Match> matches() {
        return matches;
    }

    @Override
    public void report(Object drools, Fact primary, Fact... related) {
        org.kie.api.runtime.rule.Match match = ((RuleContext) drools).getMatch();
        Entry entry = entries.get(match.getRule().getName());
        Map<String, Object> values = new TreeMap<>();
        List<Condition> proof = new ArrayList<>();
        Iterator<Object> met = match.getObjects().iterator();
        for (Premise premise : entry.way().premises()) {
            proof.add(condition(premise, met, match, values));
        }
        double similarity = match.getObjects().stream().filter(o -> o instanceof Correspondence || o instanceof Support || o instanceof DeskCorrection)
                .mapToDouble(derived -> FactNotes.sureness((Fact) derived)).max().orElse(1);
        Map<String, Fact> bound = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value instanceof Fact fact) {
                bound.put(name, fact);
            }
        });
        matches.add(new Match(entry.rule(), entry.variant(), entry.way(), primary, List.of(related), values, bound, proof, similarity));
    }

    private static Condition.Kind kind(Premise premise) {
        return switch (premise.kind()) {
            case FACT -> Condition.Kind.MET;
            case COUNT, SOME -> Condition.Kind.COUNTED;
            case NONE -> Condition.Kind.ABSENT;
        };
    }

    /** @param met what is left of the objects that the match is made of; the premise's own are taken from it */
    private static Condition condition(Premise premise, Iterator<Object> met, org.kie.api.runtime.rule.Match match, Map<String, Object> values) {
        Map<String, String> bindings = new TreeMap<>();
        List<String> facts = new ArrayList<>();
        if (premise.kind() == Premise.Kind.COUNT) {
            met.next();
        }
        for (String name : premise.facts()) {
            Fact fact = (Fact) met.next();
            facts.add(fact.id());
            if (!name.isEmpty()) {
                values.put(name, fact);
            }
        }
        for (String name : premise.names()) {
            values.put(name, match.getDeclarationValue("$" + name));
        }
        List<String> bound = new ArrayList<>(premise.names());
        premise.facts().stream().filter(name -> !name.isEmpty()).forEach(bound::add);
        bound.forEach(name -> bindings.put(name, PlainWords.of(values.get(name))));
        return new Condition(premise.text(), kind(premise), facts, bindings, 0, List.of());
    }
}
