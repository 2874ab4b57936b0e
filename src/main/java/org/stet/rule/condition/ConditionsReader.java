package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.lexicon.Lexicon;
import org.stet.text.Nearest;
import org.stet.text.Yaml;

/** Reads the {@code when} of a rule. */
public final class ConditionsReader {

    /** How many ways "any of" may come to in one rule. */
    private static final int MOST_WAYS = 16;
    /** How many conditions a rule may have. */
    static final int MOST_CONDITIONS = 24;
    static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");
    /** How many conditions are read for one rule, each once for every way in which those before it can be met. */
    private static final int MOST_READ = MOST_CONDITIONS * MOST_WAYS;
    /** Names of what a rule gives no name to. */
    private static final Pattern TAKEN = Pattern.compile("(other|count|counted)\\d+");
    private static final Pattern COUNTED = Pattern.compile("(at least|at most|more than|fewer than|exactly) (\\d{1,6}|<[^<>]+>) (.+)");
    static final List<String> RESERVED = List.of("any", "none", "not", "no", "some", "findings", "drools");

    private final Setting setting;
    private final Parameters parameters;
    private final Lexicon lexicon;
    private final Set<String> documents;
    private int read;

    /** @param documents names of facts of whose document more than the id is asked */
    public ConditionsReader(Setting setting, Parameters parameters, Lexicon lexicon, Set<String> documents) {
        this.setting = setting;
        this.parameters = parameters;
        this.lexicon = lexicon;
        this.documents = Set.copyOf(documents);
    }

    /** What has been read so far of one way to meet the conditions. */
    private record Way(List<Step> steps, Scope scope, Map<String, Class<?>> types) {

        Way with(Step step, Scope after, Map<String, Class<?>> more) {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(step);
            Map<String, Class<?>> all = new LinkedHashMap<>(types);
            all.putAll(more);
            return new Way(longer, after, all);
        }
    }

    /**
     * The ways in which the conditions can be met; what is wrong is among the problems, and then they are not to be used.
     *
     * @param when where to tell what concerns all of them
     */
    public List<Body> read(Yaml.Value when, List<Yaml.Value> conditions) {
        if (conditions.isEmpty()) {
            when.problem("there are no conditions", "Write '- claim: here' below, and what must be true of it.");
        } else if (conditions.size() > MOST_CONDITIONS) {
            when.problem("more than " + MOST_CONDITIONS + " conditions", "Write two rules, or two variants.");
            return List.of();
        }
        List<Way> ways = List.of(new Way(List.of(), new Scope(Map.of(), parameters, lexicon), Map.of()));
        for (Yaml.Value condition : conditions) {
            ways = conditions(ways, condition);
            if (ways.size() > MOST_WAYS) {
                condition.problem("'any of' comes to more than " + MOST_WAYS + " ways", "Write variants of the rule instead.");
                return List.of();
            } else if (read > MOST_READ) {
                condition.problem("the conditions within each other come to more than " + MOST_READ, "Write two rules, or two variants.");
                return List.of();
            }
        }
        return ways.stream().map(ConditionsReader::body).toList();
    }

    private static Body body(Way way) {
        List<String> reported = new ArrayList<>(List.of(PatternReader.HERE));
        Optional.ofNullable(way.types.get("there")).filter(Stated.class::isAssignableFrom).ifPresent(t -> reported.add("there"));
        return new Body(way.steps, reported, way.types);
    }

    private List<Way> conditions(List<Way> ways, Yaml.Value condition) {
        List<Way> after = new ArrayList<>();
        for (Way way : ways) {
            if (after.size() <= MOST_WAYS && read <= MOST_READ) {
                after.addAll(condition(way, condition));
            }
        }
        return after;
    }

    private List<Way> condition(Way way, Yaml.Value condition) {
        if (read++ > MOST_READ) {
            return List.of(way);
        }
        if (!condition.isMap() || condition.keys().isEmpty()) {
            condition.problem("this is not a condition", "Write '- claim: here', and what must be true of it on the lines below.");
            return List.of(way);
        }
        List<String> heads = condition.keys().stream().filter(k -> isHead(k, condition)).toList();
        String head = heads.isEmpty() ? condition.keys().get(0) : heads.get(0);
        Yaml.Value value = condition.get(head).orElseThrow();
        Matcher counted = COUNTED.matcher(head);
        if (heads.isEmpty()) {
            unknown(condition, head);
            return List.of(way);
        } else if (heads.size() > 1) {
            condition.problemAtKey(heads.get(1), "one condition is about two facts", "Begin a new one with '- " + heads.get(1) + ": " + "'.");
        } else if (head.equals("any of")) {
            return anyOf(way, value);
        } else if (counted.matches()) {
            return List.of(count(way, condition, value, counted));
        } else if (head.equals("no") || head.equals("some")) {
            return List.of(group(way, condition, value, head.equals("no")));
        } else if (head.startsWith("no ") || head.startsWith("some ")) {
            return List.of(lone(way, condition, value, head));
        }
        return List.of(one(way, condition, value, head));
    }

    /** Whether a key says what its condition is about. A fact type's word may be a field of another fact: then its value is no name. */
    private static boolean isHead(String key, Yaml.Value condition) {
        Matcher counted = COUNTED.matcher(key);
        if (List.of("no", "some").contains(key) || counted.matches() || key.equals("any of") && condition.keys().size() == 1) {
            return true;
        }
        String word = key.replaceFirst("^(no|some) ", "");
        boolean first = condition.keys().get(0).equals(key);
        return Vocabulary.types().contains(word) && first;
    }

    private static void unknown(Yaml.Value condition, String key) {
        List<String> known = new ArrayList<>(Vocabulary.types());
        Vocabulary.types().forEach(t -> known.add("no " + t));
        Vocabulary.types().forEach(t -> known.add("some " + t));
        boolean later = condition.keys().stream().anyMatch(k -> known.contains(k));
        condition.problemAtKey(key, later ? "a condition begins with what it is about" : "there is no fact type '" + key + "'",
                later ? "Write the line with the fact's type first." : Nearest.of(key, known).map(n -> "Did you mean '" + n + "'?")
                        .orElse("Begin with one of: " + String.join(", ", Vocabulary.types()) + "; or with 'no', 'some', 'at least 2' before it."));
    }

    private Way one(Way way, Yaml.Value condition, Yaml.Value value, String head) {
        String name = value.text().strip();
        Class<? extends Fact> type = Vocabulary.type(head).orElseThrow();
        if (!NAME.matcher(name).matches() || RESERVED.contains(name) || TAKEN.matcher(name).matches()) {
            value.problem("'" + name + "' is not a name for a fact", "Write one word that begins with a small letter, such as here or there.");
            return way;
        } else if (way.scope.facts().containsKey(name)) {
            value.problem("a fact is called '" + name + "' already", "Give this one another name.");
            return way;
        }
        Draft draft = new PatternReader(setting, name, type, way.scope).read(condition, head);
        List<Clause> clauses = new ArrayList<>();
        draft.patterns(name, type).forEach(p -> clauses.add(new Clause.One(p)));
        String document = name + ".document";
        if (documents.contains(name) && Stated.class.isAssignableFrom(type) && clauses.stream().noneMatch(c -> ((Clause.One) c).pattern().name().equals(document))) {
            clauses.add(new Clause.One(articleOf(name, type, document, condition)));
        }
        clauses.addAll(draft.after());
        Scope after = way.scope;
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.One one) {
                after = after.with(one.pattern().name(), one.pattern().type());
                types.put(one.pattern().name(), one.pattern().type());
            }
        }
        return way.with(new Step(words(condition), clauses), after, types);
    }

    private static FactPattern articleOf(String name, Class<? extends Fact> type, String document, Yaml.Value condition) {
        Constraint same = new Constraint.Compare(new Operand.Field("", Article.class, List.of("document")), Operator.EQUAL,
                new Operand.Field(name, type, List.of("document")));
        return new FactPattern(document, Article.class, List.of(new Requirement("", condition.span(), same)));
    }

    private Way lone(Way way, Yaml.Value condition, Yaml.Value value, String head) {
        Class<? extends Fact> type = Vocabulary.type(head.replaceFirst("^(no|some) ", "")).orElseThrow();
        others(condition, head);
        List<FactPattern> patterns = patterns(way, value, type, "other" + way.steps.size());
        return way.with(new Step(words(condition), List.of(head.startsWith("no ") ? new Clause.No(patterns) : new Clause.Some(patterns))), way.scope, Map.of());
    }

    private List<FactPattern> patterns(Way way, Yaml.Value lines, Class<? extends Fact> type, String name) {
        if (!lines.isMap()) {
            lines.problem("what is true of the " + Vocabulary.word(type) + " must stand below", "Write its lines below, such as 'in: here'.");
            return List.of(new FactPattern(name, type, List.of()));
        }
        Draft draft = new PatternReader(setting, name, type, way.scope).read(lines, "");
        List<FactPattern> patterns = new ArrayList<>(draft.patterns(name, type));
        for (Clause clause : draft.after()) {
            if (clause instanceof Clause.One one) {
                patterns.add(one.pattern());
            } else {
                lines.problem("a 'no' within a 'no' or a count", "Write it as a condition of its own.");
            }
        }
        return patterns;
    }

    private Way group(Way way, Yaml.Value condition, Yaml.Value value, boolean none) {
        others(condition, none ? "no" : "some");
        Way inside = new Way(List.of(), way.scope, Map.of());
        for (Yaml.Value each : value.items()) {
            List<Way> after = condition(inside, each);
            if (after.size() != 1) {
                each.problem("'any of' cannot stand here", "Write a condition for each.");
                return way;
            }
            inside = after.get(0);
        }
        List<FactPattern> patterns = new ArrayList<>();
        for (Step step : inside.steps) {
            for (Clause clause : step.clauses()) {
                if (clause instanceof Clause.One one) {
                    patterns.add(one.pattern());
                } else {
                    value.problem("a 'no', 'some' or count within another one", "Write it as a condition of its own.");
                }
            }
        }
        if (value.items().isEmpty()) {
            value.problem("there are no conditions", "Write '- claim: other' below, and what must be true of it.");
            return way;
        }
        return way.with(new Step(words(condition), List.of(none ? new Clause.No(patterns) : new Clause.Some(patterns))), way.scope, Map.of());
    }

    private Way count(Way way, Yaml.Value condition, Yaml.Value value, Matcher counted) {
        others(condition, counted.group());
        Optional<Class<? extends Fact>> type = Vocabulary.type(counted.group(3));
        if (type.isEmpty()) {
            unknown(condition, counted.group());
            return way;
        }
        int number = number(condition, counted);
        String name = "count" + way.steps.size();
        List<FactPattern> patterns = patterns(way, value, type.get(), "counted" + way.steps.size());
        int min = switch (counted.group(1)) {
            case "at least", "exactly" -> number;
            case "more than" -> number + 1;
            default -> 0;
        };
        int max = switch (counted.group(1)) {
            case "at most", "exactly" -> number;
            case "fewer than" -> number - 1;
            default -> Integer.MAX_VALUE;
        };
        if (min > max || max < 0 || min == 0 && max == Integer.MAX_VALUE) {
            condition.problemAtKey(counted.group(), max < 0 ? "there are never fewer than none" : "this is always so", "Write another number.");
        }
        Map<String, Class<?>> types = Map.of(name, Long.class);
        return way.with(new Step(words(condition), List.of(new Clause.Count(name, patterns, min, max))), way.scope, types);
    }

    private int number(Yaml.Value condition, Matcher counted) {
        String written = counted.group(2);
        String text = written.startsWith("<") ? parameters.value(written.substring(1, written.length() - 1)).map(Yaml.Value::text).orElse("") : written;
        if (!text.matches("\\d{1,6}")) {
            condition.problemAtKey(counted.group(), "'" + written + "' is not a whole number", "Write one, or the name of a parameter that is one.");
            return 1;
        }
        return Integer.parseInt(text);
    }

    private List<Way> anyOf(Way way, Yaml.Value value) {
        List<Way> ways = new ArrayList<>();
        for (Yaml.Value each : value.items()) {
            List<Way> now = List.of(way);
            for (Yaml.Value condition : each.isList() ? each.items() : List.of(each)) {
                now = conditions(now, condition);
            }
            ways.addAll(now);
            if (ways.size() > MOST_WAYS || read > MOST_READ) {
                return ways.isEmpty() ? List.of(way) : ways;
            }
        }
        if (value.items().size() < 2) {
            value.problem("'any of' lists at least two", "Write '- claim: there' for each, or leave 'any of' out.");
        }
        return ways.isEmpty() ? List.of(way) : ways;
    }

    private static void others(Yaml.Value condition, String head) {
        condition.keys().stream().filter(k -> !k.equals(head)).findFirst().ifPresent(k -> condition.problemAtKey(k,
                "'" + k + "' stands beside '" + head + "'", "Indent it below '" + head + "'."));
    }

    private static String words(Yaml.Value condition) {
        return String.join(", ", condition.keys().stream().map(k -> Lines.words(condition, k)).toList());
    }
}
