package org.stet.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.lexicon.Lexicon;
import org.stet.rule.condition.Body;
import org.stet.rule.condition.Clause;
import org.stet.rule.condition.ConditionsReader;
import org.stet.rule.condition.Impossible;
import org.stet.rule.condition.Parameters;
import org.stet.rule.condition.Setting;
import org.stet.rule.condition.Step;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** Reads the conditions that stand in a rule's YAML file: its own, and those of its variants. */
final class WrittenConditions {

    private static final Pattern DOCUMENT = Pattern.compile("\\b([a-z][a-zA-Z0-9]*)\\.document\\.[a-z]");

    private final Source yaml;
    private final Parameters parameters;
    private final Lexicon lexicon;
    private final List<Problem> problems;

    WrittenConditions(Source yaml, Parameters parameters, Lexicon lexicon, List<Problem> problems) {
        this.yaml = yaml;
        this.parameters = parameters;
        this.lexicon = lexicon;
        this.problems = problems;
    }

    /** Whether the variant has conditions in the YAML file: of its own, or the rule's. @param words the variant, or the root itself */
    boolean isWritten(Yaml.Value root, Yaml.Value words) {
        return root.get("when").isPresent() || words.get("when").isPresent();
    }

    /**
     * The ways in which the variant can be broken; none where something is wrong with them, which is then among the problems. What stands
     * under {@code and} of the rule is asked of every variant behind its {@code when}, which may bind facts of another type in each.
     */
    List<Conditions> read(String name, Yaml.Value root, Yaml.Value words, Setting.Desk desk, boolean symmetric) {
        Yaml.Value when = words.get("when").or(() -> root.get("when")).orElseThrow();
        List<Yaml.Value> all = new ArrayList<>(when.items());
        root.get("and").ifPresent(more -> all.addAll(more.items()));
        if (words != root) {
            words.get("and").ifPresent(more -> all.addAll(more.items()));
        }
        int before = problems.size();
        List<Body> bodies = new ConditionsReader(new Setting(desk, symmetric), parameters, lexicon, documents()).read(when, all);
        if (problems.size() > before) {
            return List.of();
        } else if (bodies.stream().anyMatch(body -> !body.types().containsKey("here"))) {
            when.problem("no fact is called 'here'", "Call the fact of the text under check so: 'claim: here'.");
            return List.of();
        } else {
            bodies.stream().flatMap(body -> Impossible.find(body).stream()).limit(1).forEach(reason -> problems.add(
                    Problem.at(yaml, reason.at(), "this can never be met: " + reason.what(), reason.mend())));
        }
        List<Conditions> ways = new ArrayList<>();
        for (Body body : bodies) {
            String called = bodies.size() == 1 ? name : name + "#" + (ways.size() + 1);
            ways.add(new Conditions(called, when.span(), body.steps().stream().map(WrittenConditions::premise).toList(), body.reported(), body.types(), body));
        }
        return ways;
    }

    /** Facts of whose document a message or a condition asks more than its id. */
    private Set<String> documents() {
        Set<String> names = new TreeSet<>();
        Matcher found = DOCUMENT.matcher(yaml.text());
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private static Premise premise(Step step) {
        List<String> numbers = step.clauses().stream().filter(Clause.Count.class::isInstance).map(c -> ((Clause.Count) c).name()).toList();
        return new Premise(step.text(), kind(step), step.facts(), numbers);
    }

    /** One that matches facts may ask for an absence beside them ("has no qualifier"); it is shown as the facts. */
    private static Premise.Kind kind(Step step) {
        Clause first = step.clauses().get(0);
        return first instanceof Clause.One ? Premise.Kind.FACT : first instanceof Clause.No ? Premise.Kind.NONE
                : first instanceof Clause.Some ? Premise.Kind.SOME : Premise.Kind.COUNT;
    }
}
