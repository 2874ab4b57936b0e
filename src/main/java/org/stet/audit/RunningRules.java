package org.stet.audit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.stet.finding.Finding;
import org.stet.rule.Rule;

/** Rules ready to be run, single ones of which are replaced while the others stay as they are: what a rule finds depends on no other. */
final class RunningRules {

    /** What runs each rule, by its id; many share one. */
    private final Map<String, Function<Dossier, List<Finding>>> runs = new TreeMap<>();

    boolean isEmpty() {
        return runs.isEmpty();
    }

    void put(Collection<Rule> rules, Function<Dossier, List<Finding>> run) {
        rules.forEach(rule -> runs.put(rule.id(), run));
    }

    void drop(Rule rule) {
        runs.remove(rule.id());
    }

    boolean holds(Rule rule) {
        return runs.containsKey(rule.id());
    }

    void keepOnly(Collection<Rule> rules) {
        runs.keySet().retainAll(rules.stream().map(Rule::id).toList());
    }

    /** The findings of each rule as it was put last, sorted. */
    List<Finding> findings(Dossier dossier) {
        return new LinkedHashSet<>(runs.values()).stream()
                .flatMap(run -> run.apply(dossier).stream().filter(f -> runs.get(f.rule()) == run)).sorted().toList();
    }
}
