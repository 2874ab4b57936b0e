package org.stet.audit;

import java.util.ArrayList;
import java.util.List;
import org.stet.engine.Trace;
import org.stet.fact.Fact;
import org.stet.rule.Conditions;
import org.stet.rule.Rule;

/** Tells why a rule found nothing in a story, for whoever wrote its conditions. */
public final class Misses {

    private Misses() {
    }

    /**
     * Why one way to meet a rule's conditions was not found.
     *
     * @param variant {@code id} or {@code id/variant}; numbered where it can be met in several ways
     * @param lines   one for each condition, in the order of the file, up to the first that nothing met, and below it the facts that came nearest
     */
    public record Miss(String variant, List<String> lines) {

        public Miss {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One for each way in which the rule could have been broken.
     *
     * @param dossier the story, with all the facts that the rule was run on
     */
    public static List<Miss> of(Rule rule, Dossier dossier) {
        Trace trace = new Trace(dossier.facts());
        return rule.variants().stream().flatMap(v -> v.ways().stream()).map(way -> new Miss(way.rule(), lines(way, trace))).toList();
    }

    /** Of conditions in DRL only what they are: the engine does not tell how far facts got through them. */
    private static List<String> lines(Conditions way, Trace trace) {
        return way.asked().map(body -> {
            List<String> lines = new ArrayList<>();
            trace.follow(body).forEach(step -> {
                lines.add((step.met() > 0 ? "yes  " : "no   ") + step.condition() + (step.met() > 1 ? " (" + step.met() + " times)" : ""));
                step.nearest().forEach(near -> lines.add("     " + nearest(near)));
            });
            return lines;
        }).orElseGet(() -> way.premises().stream().map(p -> p.text()).toList());
    }

    private static String nearest(Trace.NearMiss near) {
        Fact fact = near.fact();
        return near.unmet().isEmpty() ? "but there is " + fact.id() + ": " + fact.says()
                : fact.id() + ": " + fact.says() + "; not met: " + String.join(", ", near.unmet());
    }
}
