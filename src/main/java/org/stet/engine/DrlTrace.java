package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;
import org.stet.fact.Fact;
import org.stet.rule.Conditions;
import org.stet.rule.Premise;
import org.stet.rule.drl.DrlPrinter;

/**
 * Tells how far facts get through conditions in DRL: the engine itself is asked, by rules that hold the first condition, the first two, and
 * so on. Compiling them takes a second or two.
 */
public final class DrlTrace {

    private DrlTrace() {
    }

    /** The conditions up to the first one that nothing meets; which facts came near is not known. @param way read from a DRL file, so checked */
    public static List<Trace.Progress> follow(Conditions way, Collection<? extends Fact> facts) {
        List<Premise> premises = way.premises();
        String rules = IntStream.rangeClosed(1, premises.size()).mapToObj(n -> "\nrule \"" + n + "\"\nwhen\n"
                + premises.subList(0, n).stream().map(Premise::text).collect(Collectors.joining("\n")) + "\nthen\n    findings.report(drools, null);\nend\n")
                .collect(Collectors.joining());
        Map<String, Integer> met = count(DrlPrinter.HEAD + rules, facts);
        List<Trace.Progress> told = new ArrayList<>();
        for (int n = 1; n <= premises.size(); n++) {
            int times = met.getOrDefault(String.valueOf(n), 0);
            told.add(new Trace.Progress(premises.get(n - 1).text(), times, List.of()));
            if (times == 0) {
                break;
            }
        }
        return told;
    }

    private static Map<String, Integer> count(String rules, Collection<? extends Fact> facts) {
        Map<String, Integer> met = new HashMap<>();
        Findings counting = (drools, primary, related) -> met.merge(((RuleContext) drools).getRule().getName(), 1, Integer::sum);
        KieSession session = KieBaseBuilder.createKieBaseFromModel(RuleJar.open(new RuleCompiler().compile(rules))).newKieSession();
        try {
            session.setGlobal("findings", counting);
            facts.stream().sorted(Comparator.comparing(Fact::id)).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return met;
    }
}
