package org.stet.rule.condition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Quantity;
import org.stet.fact.Stated;
import org.stet.fact.Timex;
import org.stet.rule.condition.Constraint.Compare;
import org.stet.rule.condition.Operand.Field;
import org.stet.rule.condition.Operand.Reckoned;
import org.stet.text.Yaml;

/** Reads the lines that say where a fact lies: in which document, beside which other fact, and what it belongs to or overlaps. */
final class PlaceLines {

    private static final String DOCUMENT = ".document";

    private final String name;
    private final Class<? extends Fact> type;
    private final Draft draft;

    PlaceLines(String name, Class<? extends Fact> type, Draft draft) {
        this.name = name;
        this.type = type;
        this.draft = draft;
    }

    void in(Yaml.Value lines, Yaml.Value value) {
        draft.place();
        String where = value.text().strip();
        if (where.equals("a source")) {
            String document = name + DOCUMENT;
            draft.before(new FactPattern(document, Article.class, List.of(Lines.silent(lines, Lines.equal(new Field("", Article.class, List.of("underCheck")), false)))));
            draft.require(lines, "in", Lines.same(type, "document", document, Article.class, "document"));
        } else if (where.equals("another document")) {
            if (!draft.scope().facts().containsKey(PatternReader.HERE)) {
                value.problem("'another document' is read before 'here' is matched", "Write the condition about 'here' first.");
            } else {
                draft.require(lines, "in", new Compare(new Field("", type, List.of("document")), Operator.NOT_EQUAL,
                        new Field(PatternReader.HERE, draft.scope().facts().get(PatternReader.HERE), List.of("document"))));
            }
        } else {
            other(value).ifPresent(other -> draft.require(lines, "in", same("document", other, "document")));
        }
    }

    void of(Yaml.Value lines, Yaml.Value value) {
        draft.place();
        other(value).ifPresent(other -> {
            Class<?> otherType = draft.scope().facts().get(other);
            Optional<List<Constraint>> belongs = Relations.of(type, other, otherType);
            belongs.ifPresent(all -> all.forEach(c -> draft.require(lines, "of", c)));
            if (belongs.isEmpty()) {
                value.problem(Vocabulary.one(type) + " never belongs to " + Vocabulary.one(otherType),
                        "Write 'in: " + other + "' or 'same sentence as: " + other + "', and compare fields.");
            }
        });
    }

    void sentence(Yaml.Value lines, String key, Yaml.Value value, int distance, String side) {
        draft.place();
        other(value).filter(other -> stated(value, other)).ifPresent(other -> {
            draft.require(lines, key, same("document", other, "document"));
            Field own = new Field("", type, List.of("at", "sentence"));
            Field theirs = new Field(other, draft.scope().facts().get(other), List.of("at", "sentence"));
            if (distance == 0) {
                draft.require(lines, key, new Compare(own, Operator.EQUAL, theirs));
            } else {
                draft.require(lines, key, new Compare(own, Operator.AT_LEAST, side.equals("after") ? theirs : new Reckoned(theirs, 1, -distance)));
                draft.require(lines, key, new Compare(own, Operator.AT_MOST, side.equals("before") ? theirs : new Reckoned(theirs, 1, distance)));
            }
        });
    }

    void order(Yaml.Value lines, String key, Yaml.Value value) {
        draft.place();
        other(value).filter(other -> stated(value, other)).ifPresent(other -> {
            draft.require(lines, key, same("document", other, "document"));
            draft.require(lines, key, new Compare(new Field("", type, List.of("span", "start")), key.equals("before") ? Operator.LESS : Operator.MORE,
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

    void overlaps(Yaml.Value lines, Yaml.Value value) {
        boolean negated = value.text().strip().startsWith("not ");
        other(value.reading(value.text().strip().replaceFirst("^not ", ""))).ifPresent(other -> {
            Class<?> otherType = draft.scope().facts().get(other);
            List<String> path = type == Timex.class ? List.of("interval") : List.of();
            if (type != otherType || !Set.<Class<?>>of(Quantity.class, Timex.class).contains(type)) {
                value.problem("only two quantities or two times can overlap", "Compare fields of the two.");
            } else {
                draft.require(lines, "overlaps", new Constraint.Overlap(new Field("", type, path), new Field(other, otherType, path), negated));
            }
        });
    }

    private Optional<String> other(Yaml.Value value) {
        return Lines.other(value, draft.scope());
    }

    private Compare same(String field, String other, String otherField) {
        return Lines.same(type, field, other, draft.scope().facts().get(other), otherField);
    }
}
