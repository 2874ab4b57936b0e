package org.stet.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.rule.condition.Parameters;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import org.stet.text.Yaml;

/** Reads a rule's parameters, and puts the values that a newsroom sets in the place of their defaults. */
final class ParameterReader {

    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*+");
    static final List<String> KEYS = List.of("default", "about");
    private static final Pattern REFERENCE = Pattern.compile("<[^<>.]*>");
    private static final int MOST = 50;

    private final List<Parameter> all = new ArrayList<>();
    private final Map<String, Yaml.Value> inForce = new LinkedHashMap<>();

    /** @param settings values that the newsroom sets */
    ParameterReader(String rule, Yaml.Value root, List<RuleOverride.Parameter> settings, List<Problem> problems) {
        Map<String, Yaml.Value> set = new LinkedHashMap<>();
        settings.forEach(s -> set.put(s.name().text(), s.value().tellingInto(problems)));
        root.get("parameters").ifPresent(map -> {
            if (map.keys().size() > MOST) {
                map.problem("more than " + MOST + " parameters", "Write two rules.");
            } else {
                map.keys().forEach(name -> read(name, map, set));
            }
        });
        settings.stream().map(RuleOverride.Parameter::name).filter(name -> !inForce.containsKey(name.text())).forEach(name -> problems.add(name.problem(
                "the rule '" + rule + "' has no parameter '" + name.text() + "'", Nearest.of(name.text(), List.copyOf(inForce.keySet()))
                        .map(n -> "Did you mean '" + n + "'?").orElse(inForce.isEmpty() ? "It has none." : "It has: " + String.join(", ", inForce.keySet()) + "."))));
    }

    private void read(String name, Yaml.Value map, Map<String, Yaml.Value> settings) {
        Yaml.Value written = map.get(name).orElseThrow();
        written.allow(KEYS);
        if (!NAME.matcher(name).matches()) {
            map.problemAtKey(name, "'" + name + "' is not a name for a parameter", "Write it in lower case with hyphens.");
        }
        Optional<Yaml.Value> standard = written.get("default");
        if (standard.isEmpty() || standard.get().isMap()) {
            written.problem("the parameter has no default", "Write 'default:' and a number, a text or a list.");
            return;
        }
        String about = written.required("about", "Say in one line what it is for.").strip();
        Yaml.Value value = settings.getOrDefault(name, standard.get());
        if (!form(value).equals(form(standard.get()))) {
            value.problem("this parameter is " + form(standard.get()), "Write " + form(standard.get()) + ", such as " + plain(standard.get()) + ".");
            value = standard.get();
        }
        if (refersToAnother(value)) {
            value.problem("the value of the parameter '" + name + "' names a parameter",
                    "Write the value itself; put it between quotation marks if it is a text with angle brackets.");
            return;
        }
        inForce.put(name, value);
        all.add(new Parameter(name, about, plain(standard.get()), plain(value)));
    }

    /** Whether a parameter stands within a value: it could be the same one again. */
    private static boolean refersToAnother(Yaml.Value value) {
        return value.isList() ? value.items().stream().anyMatch(ParameterReader::refersToAnother)
                : value.isText() && !value.isQuoted() && REFERENCE.matcher(value.text()).find();
    }

    private static String form(Yaml.Value value) {
        return value.isList() ? "a list" : value.isMap() ? "several keys" : value.text().strip().matches("-?[0-9.]+") ? "a number" : "a text";
    }

    private static String plain(Yaml.Value value) {
        return value.isList() ? "[" + String.join(", ", value.texts()) + "]" : value.isMap() ? "{}" : value.text().strip();
    }

    List<Parameter> all() {
        return List.copyOf(all);
    }

    Parameters inForce() {
        return new Parameters(inForce);
    }
}
