package org.stet.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.finding.Level;
import org.stet.rule.condition.Setting.Desk;
import org.stet.rule.drl.DrlRule;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** Reads the variants of a rule: their words, and their conditions in the same file or in the DRL file beside it. */
final class VariantReader {

    static final List<String> KEYS = List.of("level", "message", "help", "for", "when", "and");
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*+");
    private static final int MOST = 40;
    /** How many letters a message may have. */
    private static final int LONGEST = 1000;

    private final String id;
    private final Source yaml;
    private final Optional<Source> drl;
    private final boolean symmetric;
    private final WrittenConditions conditions;
    private final List<Problem> problems;

    /** @param drl where the conditions stand that are not in the YAML file; empty for none */
    VariantReader(String id, Source yaml, Optional<Source> drl, boolean symmetric, WrittenConditions conditions, List<Problem> problems) {
        this.id = id;
        this.yaml = yaml;
        this.drl = drl;
        this.symmetric = symmetric;
        this.conditions = conditions;
        this.problems = problems;
    }

    /** The variants, sorted by name. @param inDrl the rules of the DRL file; empty if there is none, or one that cannot be used */
    List<Variant> read(Yaml.Value root, Optional<List<DrlRule>> inDrl) {
        Map<String, DrlRule> rules = new LinkedHashMap<>();
        inDrl.orElse(List.of()).forEach(r -> rules.put(r.name(), r));
        Map<String, Yaml.Value> written = written(root);
        if (written.isEmpty() || rules.containsKey(id)) {
            written.put("", root);
        }
        List<Variant> variants = new ArrayList<>();
        written.forEach((name, words) -> {
            String full = name.isEmpty() ? id : id + "/" + name;
            List<Conditions> ways = conditions.isWritten(root, words) ? conditions.read(full, root, words, desk(root, words), symmetric)
                    : inDrl(full, words, rules, inDrl.isPresent());
            ways.stream().filter(w -> symmetric && w.reported().size() != 2 && !w.reported().isEmpty()).findFirst().ifPresent(w -> onlyTwo(w, words));
            variants.add(variant(full, name, root, words, ways));
        });
        drl.ifPresent(file -> rules.values().forEach(r -> stray(file, r, written)));
        return variants.stream().sorted(Comparator.comparing(Variant::name)).toList();
    }

    private List<Conditions> inDrl(String full, Yaml.Value words, Map<String, DrlRule> rules, boolean readable) {
        Optional<DrlRule> rule = Optional.ofNullable(rules.remove(full));
        if (rule.isEmpty() && drl.isEmpty()) {
            words.problem("there are no conditions", "Write 'when:' and below it '- claim: here', and what must be true of it; or put the conditions into "
                    + id + ".drl.");
        } else if (rule.isEmpty() && readable) {
            words.problem("no rule in " + drl.orElseThrow().name() + " is called \"" + full + "\"",
                    "Give a rule there this name, or write its conditions here under 'when'.");
        }
        return rule.map(r -> List.of(r.conditions())).orElse(List.of());
    }

    private void onlyTwo(Conditions way, Yaml.Value words) {
        String what = "a symmetric rule reports two facts, and \"" + way.rule() + "\" reports " + way.reported().size();
        if (way.asked().isPresent()) {
            words.problem(what, "Call the other fact 'there'; or remove 'symmetric'.");
        } else {
            drl.ifPresent(file -> problems.add(Problem.at(file, head(file, way.at()), what,
                    "Write findings.report(drools, $here, $there); or remove 'symmetric'.")));
        }
    }

    private static Span head(Source file, Span rule) {
        int end = file.text().indexOf('\n', rule.start());
        return new Span(rule.start(), end < 0 ? rule.end() : Math.min(end, rule.end()));
    }

    private Map<String, Yaml.Value> written(Yaml.Value root) {
        Map<String, Yaml.Value> written = new LinkedHashMap<>();
        root.get("variants").filter(map -> isFew(map)).ifPresent(map -> map.keys().forEach(name -> {
            Yaml.Value words = map.get(name).orElseThrow();
            words.allow(KEYS);
            if (!NAME.matcher(name).matches()) {
                words.problem("'" + name + "' is not a name for a variant", "Write it in lower case with hyphens.");
            }
            written.put(name, words);
        }));
        return written;
    }

    private static boolean isFew(Yaml.Value variants) {
        boolean few = variants.keys().size() <= MOST;
        if (!few) {
            variants.problem("more than " + MOST + " variants", "Write two rules.");
        }
        return few;
    }

    private void stray(Source file, DrlRule rule, Map<String, Yaml.Value> written) {
        List<String> known = written.keySet().stream().map(n -> n.isEmpty() ? id : id + "/" + n).sorted().toList();
        boolean variant = rule.name().startsWith(id + "/");
        String near = Nearest.of(rule.name(), known).map(n -> "Did you mean \"" + n + "\"?").orElse(variant
                ? "Add the variant under 'variants' in " + yaml.name() + "." : "Call it \"" + id + "\" or \"" + id + "/<variant>\".");
        problems.add(Problem.at(file, rule.at(), variant ? yaml.name() + " has no variant '" + rule.name().substring(id.length() + 1) + "'"
                : "the rule \"" + rule.name() + "\" does not bear the name of its file", near));
    }

    private Variant variant(String full, String name, Yaml.Value root, Yaml.Value words, List<Conditions> ways) {
        Template message = template("message", "Say what is wrong, in one sentence.", root, words, ways);
        Template help = template("help", "Say what the writer should do about it.", root, words, ways);
        return new Variant(full, name, level(root, words), message, help, ways);
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

    private static Desk desk(Yaml.Value root, Yaml.Value words) {
        Optional<Yaml.Value> written = words.get("for").or(() -> root.get("for"));
        String label = written.map(Yaml.Value::text).orElse("");
        if (written.isPresent() && !List.of("drafts", "archives").contains(label)) {
            written.get().problem("'" + label + "' is neither drafts nor archives",
                    "Write 'for: drafts' or 'for: archives', or leave the line out: the rule is for both then.");
        }
        return label.equals("drafts") ? Desk.DRAFTS : label.equals("archives") ? Desk.ARCHIVES : Desk.BOTH;
    }

    private Template template(String key, String mend, Yaml.Value root, Yaml.Value words, List<Conditions> ways) {
        Optional<Yaml.Value> written = words.get(key).or(() -> root.get(key));
        Template template = new Template(written.map(Yaml.Value::text).orElse("").strip().replaceAll("\\s+", " "));
        if (template.text().isEmpty()) {
            words.problem("the key '" + key + "' is missing", mend);
        }
        if (template.text().length() > LONGEST) {
            words.problem("the " + key + " has " + template.text().length() + " letters; at most " + LONGEST + " are read", "Say it in a sentence or two.");
            return template;
        }
        written.ifPresent(at -> template.placeholders().forEach(p -> ways.forEach(w -> check(p, at, w))));
        return template;
    }

    private void check(Template.Placeholder placeholder, Yaml.Value at, Conditions way) {
        Optional<Placeholders.Place> place = Placeholders.find(placeholder, way.types());
        Class<?> type = way.types().get(placeholder.name());
        if (!placeholder.valid()) {
            report(placeholder, at, "'" + placeholder.text() + "' is not a placeholder", "Write {name.field}, such as {here.text}.");
        } else if (type == null) {
            List<String> known = way.types().keySet().stream().filter(n -> !n.contains(".")).sorted().toList();
            report(placeholder, at, way.asked().isPresent() ? "no fact is called '" + placeholder.name() + "' in the conditions"
                            : "the rule \"" + way.rule() + "\" binds nothing to '$" + placeholder.name() + "'",
                    Nearest.of(placeholder.name(), known).map(n -> "Did you mean '" + n + "'?")
                            .orElse("It binds: " + String.join(", ", known) + "."));
        } else if (symmetric && !way.reported().contains(placeholder.name())) {
            report(placeholder, at, "a symmetric rule may be told from either side, and '" + placeholder.name() + "' has one side",
                    "Use only the facts it reports: " + String.join(", ", way.reported()) + ".");
        } else if (place.isEmpty()) {
            missing(placeholder, at, type);
        } else if (!FactTypes.printable(place.get().type())) {
            report(placeholder, at, "'" + placeholder.text() + "' cannot be printed",
                    place.get().type() instanceof Class<?> end ? fields(end, "") : "Choose another field.");
        }
    }

    private void missing(Template.Placeholder placeholder, Yaml.Value at, Class<?> type) {
        Class<?> reached = type;
        for (String field : placeholder.path()) {
            var accessor = FactTypes.field(reached, field);
            if (accessor.isEmpty()) {
                report(placeholder, at, reached.getSimpleName() + " has no field '" + field + "'", fields(reached, field));
                return;
            }
            reached = accessor.get().getReturnType();
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
