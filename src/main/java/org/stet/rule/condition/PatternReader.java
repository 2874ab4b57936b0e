package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.rule.FactTypes;
import org.stet.rule.condition.Constraint.Compare;
import org.stet.rule.condition.Operand.Field;
import org.stet.rule.condition.Operand.Literal;
import org.stet.rule.condition.Operand.Reckoned;
import org.stet.text.Nearest;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** Reads the lines of one condition: where its fact stands, what it belongs to, what it is compared with, and what its fields hold. */
final class PatternReader {

    static final String HERE = "here";
    private static final String DOCUMENT = ".document";
    /** How many lines one condition may have, and how many ways its "any of". */
    private static final int MOST_LINES = 40;
    private static final int MOST_WAYS = 200;
    /** Of how many other facts an "any of" may ask at once. */
    static final int MOST_OTHERS = 3;
    private static final Pattern NEAR = Pattern.compile("within (\\d{1,4}) sentences? (of|after|before)");
    private static final Pattern HAS = Pattern.compile("has (no )?(.+)");
    static final List<String> KEYS = List.of("in", "of", "same sentence as", "within 2 sentences of", "before", "after", "says the same as",
            "differs from", "compared with", "by", "comes out", "similarity", "support", "overlaps", "any of");
    /** Words that say how two facts lie to each other, and are fields of some facts too: the value tells which is meant. */
    private static final List<String> SHARED = List.of("of", "before", "after");
    static final List<String> COMPARED = List.of("says the same as", "differs from", "compared with");

    private final Setting setting;
    private final String name;
    private final Class<? extends Fact> type;
    private final Draft draft;

    PatternReader(Setting setting, String name, Class<? extends Fact> type, Scope scope) {
        this.setting = setting;
        this.name = name;
        this.type = type;
        this.draft = new Draft(scope);
    }

    /**
     * Reads the lines of a condition.
     *
     * @param lines the condition, or what stands behind its "no" or "some"
     * @param head  its first key, which is read already; empty if there is none among the lines
     */
    Draft read(Yaml.Value lines, String head) {
        if (name.equals(HERE)) {
            underCheck(lines);
        }
        List<String> keys = keys(lines).stream().filter(k -> !k.equals(head)).toList();
        keys.stream().filter(COMPARED::contains).findFirst().ifPresent(key -> {
            draft.place();
            new ComparisonReader(setting, name, type, draft).read(lines, key);
        });
        for (String key : keys) {
            line(lines, key, lines.get(key).orElseThrow());
        }
        if (!draft.placed() && Stated.class.isAssignableFrom(type)) {
            lines.problem("nothing says which " + Vocabulary.word(type) + " is meant",
                    "Add 'in: here', 'in: a source' or 'of:' with the name of what it belongs to; or call the fact of the text under check 'here'.");
        }
        return draft;
    }

    /** The lines' keys; none where there are more than anybody writes, which is then told. */
    private static List<String> keys(Yaml.Value lines) {
        List<String> keys = lines.keys();
        if (keys.size() > MOST_LINES) {
            lines.problem("more than " + MOST_LINES + " lines in one condition", "Write two conditions.");
        }
        return keys.size() > MOST_LINES ? List.of() : keys;
    }

    private void underCheck(Yaml.Value lines) {
        String document = HERE + DOCUMENT;
        List<Requirement> article = new ArrayList<>(List.of(silent(lines, equal(new Field("", Article.class, List.of("underCheck")), true))));
        if (setting.desk() != Setting.Desk.BOTH) {
            article.add(silent(lines, equal(new Field("", Article.class, List.of("peer")), setting.desk() == Setting.Desk.ARCHIVES)));
        }
        draft.before(new FactPattern(document, Article.class, article));
        draft.require(silent(lines, same("document", document, Article.class, "document")));
        draft.place();
    }

    private void line(Yaml.Value lines, String key, Yaml.Value value) {
        Matcher near = NEAR.matcher(key);
        Matcher has = HAS.matcher(key);
        boolean named = value.isText() && !value.isQuoted() && draft.scope().facts().containsKey(value.text().strip());
        if (SHARED.contains(key) && !named && Vocabulary.path(type, key).isPresent()) {
            field(lines, key, value);
            return;
        }
        switch (key) {
            case "in" -> in(lines, value);
            case "of" -> of(lines, value);
            case "with" -> {
                if (type == Correspondence.class) {
                    other(value).ifPresent(other -> add(lines, key, same("there", other, "id")));
                } else {
                    field(lines, key, value);
                }
            }
            case "same sentence as" -> sentence(lines, key, value, 0, "of");
            case "before", "after" -> order(lines, key, value);
            case "overlaps" -> overlaps(lines, value);
            case "support" -> support(value);
            case "any of" -> any(lines, value);
            case "by", "comes out" -> {
                boolean compared = lines.keys().stream().anyMatch(COMPARED::contains);
                if (type == Correspondence.class) {
                    constraints(new Field("", type, List.of(key.equals("by") ? "slot" : "outcome")), value).forEach(c -> add(lines, key, c));
                } else if (!compared && Vocabulary.path(type, key).isPresent()) {
                    field(lines, key, value);
                } else if (!compared) {
                    value.problem("'" + key + "' belongs to a comparison", "Add 'compared with:' and the name of the other fact.");
                }
            }
            default -> {
                if (COMPARED.contains(key) || key.equals("similarity") && lines.keys().stream().anyMatch(COMPARED::contains)) {
                    return;
                } else if (near.matches()) {
                    sentence(lines, key, value, Integer.parseInt(near.group(1)), near.group(2));
                } else if (has.matches() && Vocabulary.type(has.group(2)).isPresent()) {
                    has(lines, value, has.group(1) != null, Vocabulary.type(has.group(2)).orElseThrow());
                } else {
                    field(lines, key, value);
                }
            }
        }
    }

    private void field(Yaml.Value lines, String key, Yaml.Value value) {
        if (key.startsWith("<")) {
            constraints(key, lines, value).forEach(c -> add(lines, key, c));
            return;
        }
        Optional<List<String>> path = Vocabulary.path(type, key);
        if (path.isEmpty()) {
            List<String> known = new ArrayList<>(KEYS);
            known.addAll(Vocabulary.fields(type));
            lines.problemAtKey(key, Vocabulary.one(type) + " has no '" + key + "'", Nearest.of(key, known).map(n -> "Did you mean '" + n + "'?")
                    .orElse(fields(type, key)));
            return;
        }
        if (path.get().equals(List.of("document")) || path.get().equals(List.of("id"))) {
            draft.place();
        }
        constraints(new Field("", type, path.get()), value).forEach(c -> add(lines, key, c));
    }

    /** What is asked of a field of another fact, which an "any of" may make one of several ways. */
    private List<Constraint> constraints(String key, Yaml.Value lines, Yaml.Value value) {
        Optional<Field> other = draft.scope().field(key.replaceAll("^<\\s*|\\s*>$", ""));
        if (other.isEmpty()) {
            lines.problemAtKey(key, "'" + key + "' is no field of a fact matched above", "Write <name.field>, with a name of: " + String.join(", ", draft.scope().names()) + ".");
        }
        return other.map(left -> constraints(left, value)).orElse(List.of());
    }

    private List<Constraint> constraints(Field left, Yaml.Value value) {
        return new ValueReader(draft.scope(), name).read(left, value);
    }

    private void in(Yaml.Value lines, Yaml.Value value) {
        draft.place();
        String where = value.text().strip();
        if (where.equals("a source")) {
            String document = name + DOCUMENT;
            draft.before(new FactPattern(document, Article.class, List.of(silent(lines, equal(new Field("", Article.class, List.of("underCheck")), false)))));
            add(lines, "in", same("document", document, Article.class, "document"));
        } else if (where.equals("another document")) {
            if (!draft.scope().facts().containsKey(HERE)) {
                value.problem("'another document' is read before 'here' is matched", "Write the condition about 'here' first.");
            } else {
                add(lines, "in", new Compare(new Field("", type, List.of("document")), Operator.NOT_EQUAL,
                        new Field(HERE, draft.scope().facts().get(HERE), List.of("document"))));
            }
        } else {
            other(value).ifPresent(other -> add(lines, "in", same("document", other, "document")));
        }
    }

    private void of(Yaml.Value lines, Yaml.Value value) {
        draft.place();
        other(value).ifPresent(other -> {
            Class<?> otherType = draft.scope().facts().get(other);
            Optional<List<Constraint>> belongs = Relations.of(type, other, otherType);
            belongs.ifPresent(all -> all.forEach(c -> add(lines, "of", c)));
            if (belongs.isEmpty()) {
                value.problem(Vocabulary.one(type) + " never belongs to " + Vocabulary.one(otherType),
                        "Write 'in: " + other + "' or 'same sentence as: " + other + "', and compare fields.");
            }
        });
    }

    private void sentence(Yaml.Value lines, String key, Yaml.Value value, int distance, String side) {
        draft.place();
        other(value).filter(other -> stated(value, other)).ifPresent(other -> {
            add(lines, key, same("document", other, "document"));
            Field own = new Field("", type, List.of("at", "sentence"));
            Field theirs = new Field(other, draft.scope().facts().get(other), List.of("at", "sentence"));
            if (distance == 0) {
                add(lines, key, new Compare(own, Operator.EQUAL, theirs));
            } else {
                add(lines, key, new Compare(own, Operator.AT_LEAST, side.equals("after") ? theirs : new Reckoned(theirs, 1, -distance)));
                add(lines, key, new Compare(own, Operator.AT_MOST, side.equals("before") ? theirs : new Reckoned(theirs, 1, distance)));
            }
        });
    }

    private void order(Yaml.Value lines, String key, Yaml.Value value) {
        draft.place();
        other(value).filter(other -> stated(value, other)).ifPresent(other -> {
            add(lines, key, same("document", other, "document"));
            add(lines, key, new Compare(new Field("", type, List.of("span", "start")), key.equals("before") ? Operator.LESS : Operator.MORE,
                    new Field(other, draft.scope().facts().get(other), List.of("span", "start"))));
        });
    }

    private boolean stated(Yaml.Value value, String other) {
        boolean both = Stated.class.isAssignableFrom(type) && Stated.class.isAssignableFrom(draft.scope().facts().get(other));
        if (!both) {
            value.problem("only what a text states stands in a sentence", "Compare the fields instead.");
        }
        return both;
    }

    private void overlaps(Yaml.Value lines, Yaml.Value value) {
        boolean negated = value.text().strip().startsWith("not ");
        other(value.reading(value.text().strip().replaceFirst("^not ", ""))).ifPresent(other -> {
            Class<?> otherType = draft.scope().facts().get(other);
            List<String> path = type == org.stet.fact.Timex.class ? List.of("interval") : List.of();
            if (type != otherType || !Set.<Class<?>>of(org.stet.fact.Quantity.class, org.stet.fact.Timex.class).contains(type)) {
                value.problem("only two quantities or two times can overlap", "Compare fields of the two.");
            } else {
                add(lines, "overlaps", new Constraint.Overlap(new Field("", type, path), new Field(other, otherType, path), negated));
            }
        });
    }

    private void support(Yaml.Value value) {
        String judged = name + ".support";
        List<Requirement> requirements = new ArrayList<>(List.of(new Requirement("", value.span(), same("of", name, type, "id"))));
        Draft inner = new Draft(draft.scope().with(name, type));
        if (value.isMap()) {
            for (String key : keys(value)) {
                Optional<List<String>> path = Vocabulary.path(Support.class, key);
                if (path.isEmpty()) {
                    value.problemAtKey(key, "support has no '" + key + "'", fields(Support.class, key));
                } else {
                    new ValueReader(inner.scope(), judged).read(new Field("", Support.class, path.get()), value.get(key).orElseThrow())
                            .forEach(c -> requirements.add(new Requirement("support " + words(value, key), value.keySpan(key).orElse(value.span()), c)));
                }
            }
        } else {
            new ValueReader(inner.scope(), judged).read(new Field("", Support.class, List.of("verdict")), value)
                    .forEach(c -> requirements.add(new Requirement("support: " + value.text(), value.span(), c)));
        }
        FactPattern pattern = new FactPattern(judged, Support.class, requirements);
        draft.after(new Clause.One(pattern));
    }

    private void has(Yaml.Value lines, Yaml.Value value, boolean none, Class<? extends Fact> owned) {
        String called = name + "." + Vocabulary.word(owned).replace(" ", "");
        Scope scope = draft.scope().with(name, type);
        Optional<List<Constraint>> belongs = Relations.of(owned, name, type);
        if (belongs.isEmpty()) {
            value.problem(Vocabulary.one(owned) + " never belongs to " + Vocabulary.one(type), "Write a condition of its own for it.");
            return;
        }
        List<Requirement> requirements = new ArrayList<>();
        belongs.get().forEach(c -> requirements.add(new Requirement("", value.span(), c)));
        if (value.isMap()) {
            PatternReader inner = new PatternReader(setting, called, owned, scope);
            inner.draft.place();
            Draft read = inner.read(value, "");
            if (read.patterns(called, owned).size() > 1 || !read.after().isEmpty()) {
                value.problem("this asks for more than one fact", "Write a condition of its own for it.");
            }
            requirements.addAll(read.patterns(called, owned).get(read.patterns(called, owned).size() - 1).requirements());
        } else if (value.isList() || !value.text().strip().equals("any")) {
            Optional<String> main = Vocabulary.mainField(owned);
            if (main.isEmpty()) {
                value.problem("what of the " + Vocabulary.word(owned) + " this means is not clear", "Write its fields below: {field: value}; or 'any'.");
            }
            main.ifPresent(field -> new ValueReader(scope, called).read(new Field("", owned, Vocabulary.path(owned, field).orElseThrow()), value)
                    .forEach(c -> requirements.add(new Requirement(Vocabulary.word(owned) + " " + field + ": " + words(value), value.span(), c))));
        }
        FactPattern pattern = new FactPattern(called, owned, requirements);
        draft.after(none ? new Clause.No(List.of(pattern)) : new Clause.One(pattern));
    }

    private void any(Yaml.Value lines, Yaml.Value value) {
        if (value.items().size() > MOST_WAYS) {
            value.problem("'any of' lists more than " + MOST_WAYS, "Write a list of values, or variants of the rule.");
            return;
        }
        List<List<Constraint>> ways = new ArrayList<>();
        for (Yaml.Value way : value.items()) {
            List<Constraint> all = new ArrayList<>();
            for (String key : keys(way)) {
                Optional<List<String>> path = Vocabulary.path(type, key);
                if (key.startsWith("<")) {
                    all.addAll(constraints(key, way, way.get(key).orElseThrow()));
                } else if (path.isEmpty()) {
                    way.problemAtKey(key, Vocabulary.one(type) + " has no '" + key + "'", fields(type, key));
                } else {
                    all.addAll(constraints(new Field("", type, path.get()), way.get(key).orElseThrow()));
                }
            }
            if (!all.isEmpty()) {
                ways.add(all);
            }
        }
        if (value.items().size() < 2) {
            value.problem("'any of' lists at least two", "Write '- field: value' for each, or leave 'any of' out.");
        } else if (!ways.isEmpty()) {
            Constraint.AnyOf any = new Constraint.AnyOf(ways);
            if (any.reads().size() > MOST_OTHERS) {
                value.problem("'any of' asks of more than " + MOST_OTHERS + " other facts", "Write variants of the rule.");
            } else {
                add(lines, "any of", any);
            }
        }
    }

    /** The fact of that name, matched before; reports one that is not. */
    private Optional<String> other(Yaml.Value value) {
        return other(value, draft.scope());
    }

    static Optional<String> other(Yaml.Value value, Scope scope) {
        String written = value.text().strip();
        if (!scope.facts().containsKey(written)) {
            value.problem("no fact is called '" + written + "' above", Nearest.of(written, scope.names()).map(n -> "Did you mean '" + n + "'?")
                    .orElse(scope.names().isEmpty() ? "Write the condition that matches it first." : "Facts matched above: " + String.join(", ", scope.names()) + "."));
            return Optional.empty();
        }
        return Optional.of(written);
    }

    private Compare same(String field, String other, String otherField) {
        return same(field, other, draft.scope().facts().get(other), otherField);
    }

    private Compare same(String field, String other, Class<? extends Fact> otherType, String otherField) {
        Class<?> own = field.equals("of") ? Support.class : type;
        return new Compare(new Field("", own, List.of(field)), Operator.EQUAL, new Field(other, otherType, List.of(otherField)));
    }

    static Compare equal(Field left, Object value) {
        return new Compare(left, Operator.EQUAL, new Literal(value));
    }

    private void add(Yaml.Value lines, String key, Constraint constraint) {
        draft.require(new Requirement(words(lines, key), lines.keySpan(key).orElse(lines.span()), constraint));
    }

    private static Requirement silent(Yaml.Value lines, Constraint constraint) {
        return new Requirement("", new Span(lines.span().start(), lines.span().start()), constraint);
    }

    static String words(Yaml.Value lines, String key) {
        return key + ": " + words(lines.get(key).orElseThrow());
    }

    /** A value in one line. */
    static String words(Yaml.Value value) {
        if (value.isMap()) {
            return "{" + String.join(", ", value.keys().stream().map(k -> words(value, k)).toList()) + "}";
        }
        return value.isList() ? "[" + String.join(", ", value.items().stream().map(PatternReader::words).toList()) + "]"
                : value.text().strip().replaceAll("\\s+", " ");
    }

    /** Which fields there are instead of a mistyped one; of one within another, the fields of that other one. */
    static String fields(Class<?> type, String mistyped) {
        String[] parts = mistyped.split("\\.", 2);
        Optional<List<String>> outer = parts.length == 2 ? FactTypes.fields(type).stream().filter(parts[0]::equals).map(List::of).findFirst() : Optional.empty();
        if (outer.isPresent()) {
            return fields(Accessors.type(type, outer.get()), parts[1]);
        }
        List<String> fields = Vocabulary.fields(type);
        return (mistyped.isEmpty() ? Optional.<String>empty() : Nearest.of(mistyped, fields)).map(n -> "Did you mean '" + n + "'?")
                .orElse(fields.isEmpty() ? "Choose another field." : "It has: " + String.join(", ", fields) + ".");
    }
}
