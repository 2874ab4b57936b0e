package org.stet.rule.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.rule.condition.Operand.Field;
import org.stet.text.Nearest;
import org.stet.text.Yaml;

/** Reads the lines of one condition: where its fact stands, what it belongs to, what it is compared with, and what its fields hold. */
final class PatternReader {

    static final String HERE = "here";
    private static final String DOCUMENT = ".document";
    /** How many ways "any of" may list. */
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
    private final PlaceLines places;
    private final OwnedFacts owned;

    PatternReader(Setting setting, String name, Class<? extends Fact> type, Scope scope) {
        this.setting = setting;
        this.name = name;
        this.type = type;
        this.draft = new Draft(scope);
        this.places = new PlaceLines(name, type, draft);
        this.owned = new OwnedFacts(setting, name, type, draft);
    }

    /** Says that it is clear which fact is meant: the reader need not be told in a line. */
    void place() {
        draft.place();
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
        List<String> keys = Lines.keys(lines).stream().filter(k -> !k.equals(head)).toList();
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

    private void underCheck(Yaml.Value lines) {
        String document = HERE + DOCUMENT;
        List<Requirement> article = new ArrayList<>(List.of(Lines.silent(lines, Lines.equal(new Field("", Article.class, List.of("underCheck")), true))));
        if (setting.desk() != Setting.Desk.BOTH) {
            article.add(Lines.silent(lines, Lines.equal(new Field("", Article.class, List.of("peer")), setting.desk() == Setting.Desk.ARCHIVES)));
        }
        draft.before(new FactPattern(document, Article.class, article));
        draft.require(Lines.silent(lines, Lines.same(type, "document", document, Article.class, "document")));
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
            case "in" -> places.in(lines, value);
            case "of" -> places.of(lines, value);
            case "with" -> {
                if (type == Correspondence.class) {
                    Lines.other(value, draft.scope()).ifPresent(other -> draft.require(lines, key,
                            Lines.same(type, "there", other, draft.scope().facts().get(other), "id")));
                } else {
                    field(lines, key, value);
                }
            }
            case "same sentence as" -> places.sentence(lines, key, value, 0, "of");
            case "before", "after" -> places.order(lines, key, value);
            case "overlaps" -> places.overlaps(lines, value);
            case "support" -> owned.support(value);
            case "any of" -> any(lines, value);
            case "by", "comes out" -> {
                boolean compared = lines.keys().stream().anyMatch(COMPARED::contains);
                if (type == Correspondence.class) {
                    constraints(new Field("", type, List.of(key.equals("by") ? "slot" : "outcome")), value).forEach(c -> draft.require(lines, key, c));
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
                    places.sentence(lines, key, value, Integer.parseInt(near.group(1)), near.group(2));
                } else if (has.matches() && Vocabulary.type(has.group(2)).isPresent()) {
                    owned.has(lines, value, has.group(1) != null, Vocabulary.type(has.group(2)).orElseThrow());
                } else {
                    field(lines, key, value);
                }
            }
        }
    }

    private void field(Yaml.Value lines, String key, Yaml.Value value) {
        if (key.startsWith("<")) {
            constraints(key, lines, value).forEach(c -> draft.require(lines, key, c));
            return;
        }
        Optional<List<String>> path = Vocabulary.path(type, key);
        if (path.isEmpty()) {
            List<String> known = new ArrayList<>(KEYS);
            known.addAll(Vocabulary.fields(type));
            lines.problemAtKey(key, Vocabulary.one(type) + " has no '" + key + "'", Nearest.of(key, known).map(n -> "Did you mean '" + n + "'?")
                    .orElse(Lines.fields(type, key)));
            return;
        }
        if (path.get().equals(List.of("document")) || path.get().equals(List.of("id"))) {
            draft.place();
        }
        constraints(new Field("", type, path.get()), value).forEach(c -> draft.require(lines, key, c));
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

    private void any(Yaml.Value lines, Yaml.Value value) {
        if (value.items().size() > MOST_WAYS) {
            value.problem("'any of' lists more than " + MOST_WAYS, "Write a list of values, or variants of the rule.");
            return;
        }
        List<List<Constraint>> ways = new ArrayList<>();
        for (Yaml.Value way : value.items()) {
            List<Constraint> all = new ArrayList<>();
            for (String key : Lines.keys(way)) {
                Optional<List<String>> path = Vocabulary.path(type, key);
                if (key.startsWith("<")) {
                    all.addAll(constraints(key, way, way.get(key).orElseThrow()));
                } else if (path.isEmpty()) {
                    way.problemAtKey(key, Vocabulary.one(type) + " has no '" + key + "'", Lines.fields(type, key));
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
                draft.require(lines, "any of", any);
            }
        }
    }
}
