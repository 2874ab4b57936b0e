package org.stet.audit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.finding.Finding;
import org.stet.rule.Rule;
import org.stet.text.Source;

/**
 * Rules ready to be run, which never change: what a rule finds depends on no other, so that others can be made of them in which single rules
 * are replaced. May be shared between threads.
 */
public final class RunningRules {

    static final RunningRules NONE = new RunningRules(Map.of());

    /** What runs each rule, by its id; many share one. */
    private final Map<String, Running> rules;

    private record Running(Rule rule, Function<Dossier, List<Finding>> run) {
    }

    private RunningRules(Map<String, Running> rules) {
        this.rules = rules;
    }

    /** These with others in their place or beside them. */
    RunningRules with(Collection<Rule> others, Function<Dossier, List<Finding>> run) {
        Map<String, Running> more = new TreeMap<>(rules);
        others.forEach(rule -> more.put(rule.id(), new Running(rule, run)));
        return new RunningRules(more);
    }

    /** Those of these ids. */
    RunningRules only(Set<String> ids) {
        return new RunningRules(rules.entrySet().stream().filter(e -> ids.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
    }

    /** In the order of their ids. */
    public List<Rule> rules() {
        return rules.values().stream().map(Running::rule).toList();
    }

    /** Whether it is this rule, and no earlier form of it, that runs; its examples, and where it stands in its file, do not matter. */
    boolean runs(Rule rule) {
        Running running = rules.get(rule.id());
        return running != null && asked(running.rule).equals(asked(rule));
    }

    private static List<Object> asked(Rule rule) {
        return List.of(rule.category(), rule.title(), rule.standard(), rule.why(), rule.confidence(), rule.symmetric(), rule.variants(),
                rule.inDrl().map(Source::text));
    }

    /** The findings of all of them, sorted. */
    public List<Finding> findings(Dossier dossier) {
        return rules.values().stream().map(Running::run).collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                .flatMap(run -> run.apply(dossier).stream().filter(f -> runs(f.rule(), run))).sorted().toList();
    }

    /** What runs several rules may find what one of them found that is replaced or gone. */
    private boolean runs(String rule, Function<Dossier, List<Finding>> run) {
        Running running = rules.get(rule);
        return running != null && running.run == run;
    }
}
