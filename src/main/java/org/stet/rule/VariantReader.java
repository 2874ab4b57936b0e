package org.stet.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.finding.Level;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** Reads the variants of a rule: their words in the YAML file, joined with their conditions in the DRL file. */
final class VariantReader {

    private static final List<String> KEYS = List.of("level", "message", "help");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Conditions UNKNOWN = new Conditions("", new Span(0, 0), List.of(), List.of());

    private final String id;
    private final Source yaml;
    private final Source drl;
    private final boolean symmetric;
    private final List<Problem> problems;

    VariantReader(String id, Source yaml, Source drl, boolean symmetric, List<Problem> problems) {
        this.id = id;
        this.yaml = yaml;
        this.drl = drl;
        this.symmetric = symmetric;
        this.problems = problems;
    }

    /** The variants, sorted by name. @param conditions the rules of the DRL file; empty if it cannot be used */
    List<Variant> read(Yaml.Value root, Optional<List<DrlRule>> conditions) {
        Map<String, DrlRule> rules = new LinkedHashMap<>();
        conditions.orElse(List.of()).forEach(r -> rules.put(r.name(), r));
        Map<String, Yaml.Value> written = written(root);
        if (written.isEmpty() || rules.containsKey(id)) {
            written.put("", root);
        }
        List<Variant> variants = new ArrayList<>();
        written.forEach((name, words) -> {
            Optional<DrlRule> rule = Optional.ofNullable(rules.remove(name.isEmpty() ? id : id + "/" + name));
            if (conditions.isPresent() && rule.isEmpty()) {
                words.problem("no rule in " + drl.name() + " is called \"" + (name.isEmpty() ? id : id + "/" + name) + "\"",
                        "Give a rule there this name, or remove the variant here.");
            }
            rule.filter(r -> symmetric && r.conditions().reported().size() != 2).ifPresent(r -> problems.add(Problem.at(drl, r.at(),
                    "a symmetric rule reports two facts, and \"" + r.name() + "\" reports " + r.conditions().reported().size(),
                    "Write findings.report(drools, $here, $there); or remove 'symmetric'.")));
            variants.add(variant(name, root, words, rule));
        });
        rules.values().forEach(r -> stray(r, written));
        return variants.stream().sorted(Comparator.comparing(Variant::name)).toList();
    }

    private Map<String, Yaml.Value> written(Yaml.Value root) {
        Map<String, Yaml.Value> written = new LinkedHashMap<>();
        root.get("variants").ifPresent(map -> map.keys().forEach(name -> {
            Yaml.Value words = map.get(name).orElseThrow();
            words.allow(KEYS);
            if (!NAME.matcher(name).matches()) {
                words.problem("'" + name + "' is not a name for a variant", "Write it in lower case with hyphens.");
            }
            written.put(name, words);
        }));
        return written;
    }

    private void stray(DrlRule rule, Map<String, Yaml.Value> written) {
        List<String> known = written.keySet().stream().map(n -> n.isEmpty() ? id : id + "/" + n).sorted().toList();
        boolean variant = rule.name().startsWith(id + "/");
        String near = Nearest.of(rule.name(), known).map(n -> "Did you mean \"" + n + "\"?").orElse(variant
                ? "Add the variant under 'variants' in " + yaml.name() + "." : "Call it \"" + id + "\" or \"" + id + "/<variant>\".");
        problems.add(Problem.at(drl, rule.at(), variant ? yaml.name() + " has no variant '" + rule.name().substring(id.length() + 1) + "'"
                : "the rule \"" + rule.name() + "\" does not bear the name of its file", near));
    }

    private Variant variant(String name, Yaml.Value root, Yaml.Value words, Optional<DrlRule> rule) {
        Template message = template("message", "Say what is wrong, in one sentence.", root, words, rule);
        Template help = template("help", "Say what the writer should do about it.", root, words, rule);
        return new Variant(name, level(root, words), message, help, rule.map(DrlRule::conditions).orElse(UNKNOWN));
    }

    private Level level(Yaml.Value root, Yaml.Value words) {
        List<String> labels = Arrays.stream(Level.values()).map(Level::label).toList();
        Optional<Yaml.Value> written = words.get("level").or(() -> root.get("level"));
        String label = written.map(Yaml.Value::text).orElse("");
        if (written.isEmpty()) {
            words.problem("the key 'level' is missing", "Write level: error, warning or note.");
        } else if (!labels.contains(label)) {
            written.get().problem("there is no level '" + label + "'", Nearest.of(label, labels)
                    .map(n -> "Did you mean '" + n + "'?").orElse("Write error, warning or note."));
        }
        return labels.contains(label) ? Level.values()[labels.indexOf(label)] : Level.ERROR;
    }

    private Template template(String key, String mend, Yaml.Value root, Yaml.Value words, Optional<DrlRule> rule) {
        Optional<Yaml.Value> written = words.get(key).or(() -> root.get(key));
        Template template = new Template(written.map(Yaml.Value::text).orElse("").strip().replaceAll("\\s+", " "));
        if (template.text().isEmpty()) {
            words.problem("the key '" + key + "' is missing", mend);
        }
        written.ifPresent(at -> template.placeholders().forEach(p -> rule.ifPresent(r -> check(p, at, r))));
        return template;
    }

    private void check(Template.Placeholder placeholder, Yaml.Value at, DrlRule rule) {
        Class<?> type = rule.types().get(placeholder.name());
        if (!placeholder.valid()) {
            report(placeholder, at, "'" + placeholder.text() + "' is not a placeholder", "Write {name.field}, such as {here.text}.");
        } else if (type == null) {
            List<String> known = rule.types().keySet().stream().sorted().toList();
            report(placeholder, at, "the rule \"" + rule.name() + "\" binds nothing to '$" + placeholder.name() + "'",
                    Nearest.of(placeholder.name(), known).map(n -> "Did you mean '" + n + "'?")
                            .orElse("It binds: " + String.join(", ", known) + "."));
        } else if (symmetric && !rule.conditions().reported().contains(placeholder.name())) {
            report(placeholder, at, "a symmetric rule may be told from either side, and '$" + placeholder.name() + "' has one side",
                    "Use only the facts it reports: " + String.join(", ", rule.conditions().reported()) + ".");
        } else {
            path(placeholder, at, type);
        }
    }

    private void path(Template.Placeholder placeholder, Yaml.Value at, Class<?> type) {
        Class<?> reached = type;
        Type printed = type;
        for (String field : placeholder.path()) {
            Method accessor = FactTypes.field(reached, field).orElse(null);
            if (accessor == null) {
                report(placeholder, at, reached.getSimpleName() + " has no field '" + field + "'", fields(reached, field));
                return;
            }
            reached = accessor.getReturnType();
            printed = accessor.getGenericReturnType();
        }
        if (!FactTypes.printable(printed)) {
            report(placeholder, at, "'" + placeholder.text() + "' cannot be printed", fields(reached, ""));
        }
    }

    private static String fields(Class<?> type, String mistyped) {
        List<String> fields = FactTypes.fields(type);
        String all = fields.isEmpty() ? "Choose another field." : "It has: " + String.join(", ", fields) + ".";
        return mistyped.isEmpty() ? all : Nearest.of(mistyped, fields).map(n -> "Did you mean '" + n + "'?").orElse(all);
    }

    private void report(Template.Placeholder placeholder, Yaml.Value at, String what, String mend) {
        int found = at.span().in(yaml.text()).indexOf(placeholder.text());
        Span span = found < 0 ? at.span()
                : new Span(at.span().start() + found, at.span().start() + found + placeholder.text().length());
        problems.add(Problem.at(yaml, span, what, mend));
    }
}
