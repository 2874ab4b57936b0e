package org.stet.audit;

import java.util.List;
import org.stet.engine.DrlTrace;
import org.stet.engine.Trace;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.rule.Conditions;
import org.stet.rule.Rule;
import org.stet.text.Source;

/** Tells how far a story gets through the conditions of a rule, for whoever wrote them. */
public final class Misses {

    private static final int LONGEST = 100;

    private Misses() {
    }

    /**
     * How far one way to meet a rule's conditions got.
     *
     * @param variant {@code id} or {@code id/variant}; numbered where it can be met in several ways
     * @param met     in how many ways all conditions are met; 0 where they are not
     * @param steps   one for each condition, in the order of the file, up to the first that nothing met
     */
    public record Miss(String variant, int met, List<Step> steps) {

        public Miss {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One condition.
     *
     * @param words   the condition as the rule file has it, and how often it was met
     * @param nearest the facts that came nearest, where nothing met it; none of conditions in DRL
     */
    public record Step(boolean met, String words, List<String> nearest) {

        public Step {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * One for each way in which the rule could have been broken.
     *
     * @param dossier the story, with all the facts that the rule was run on
     */
    public static List<Miss> of(Rule rule, Dossier dossier) {
        Trace trace = new Trace(dossier.facts());
        return rule.variants().stream().flatMap(v -> v.ways().stream()).map(way -> miss(way, trace, dossier)).toList();
    }

    private static Miss miss(Conditions way, Trace trace, Dossier dossier) {
        List<Trace.Progress> steps = way.asked().map(trace::follow).orElseGet(() -> DrlTrace.follow(way, dossier.facts()));
        return new Miss(way.rule(), steps.get(steps.size() - 1).met(), steps.stream().map(step -> new Step(step.met() > 0,
                step.condition() + (step.met() > 1 ? " (" + step.met() + " times)" : ""),
                step.nearest().stream().map(near -> nearest(near, dossier)).toList())).toList());
    }

    private static String nearest(Trace.NearMiss near, Dossier dossier) {
        String fact = place(near.fact(), dossier) + shown(near.fact().says());
        return near.unmet().isEmpty() ? "in the way: " + fact : "nearest: " + fact + "; not met: " + String.join(", ", near.unmet());
    }

    private static String place(Fact fact, Dossier dossier) {
        Source text = dossier.texts().get(fact.document());
        String line = fact instanceof Stated stated && text != null ? ", line " + text.position(stated.span().start()).line() : "";
        return fact.document() + line + ": ";
    }

    private static String shown(String says) {
        String line = says.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
