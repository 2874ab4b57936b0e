package org.stet.rule.condition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.SchemaFile;
import org.stet.fact.Correspondence;
import org.stet.fact.Fact;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.Slot;
import org.stet.fact.Stated;
import org.stet.fact.Support;
import org.stet.fact.Timex;
import org.stet.rule.FactTypes;

/**
 * The part of the rules' schema that describes conditions, made from the {@link Vocabulary} and the keys that the readers allow. What a
 * condition may say goes by its first key, the fact's type; as schemas know no order of keys, a type that is also a field of another type
 * in the same condition is taken for that field.
 */
public final class ConditionSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String NAME = "^(?!(?:" + String.join("|", ConditionsReader.RESERVED) + ")$)" + ConditionsReader.NAME.pattern() + "$";
    private static final String OTHER = "^(?:" + ConditionsReader.NAME.pattern() + ")$";
    private static final String NEAR = "^within \\d{1,4} sentences? (?:of|after|before)$";
    private static final String COUNT = "^(?:at least|at most|more than|fewer than|exactly) (?:\\d{1,6}|<[^<>]+>) (?:%s)$";
    /** Fields that are for programs, or stand under a shorter name too: they are allowed, and not offered. */
    private static final List<String> SELDOM = List.of("at", "span");

    private final ObjectNode definitions;
    private final ValueSchema values;

    private ConditionSchema(ObjectNode definitions) {
        this.definitions = definitions;
        this.values = new ValueSchema(definitions);
    }

    /** Adds the definitions "conditions" and "condition", and all that these need. */
    public static void addTo(ObjectNode definitions) {
        new ConditionSchema(definitions).add();
    }

    private void add() {
        ObjectNode conditions = definitions.putObject("conditions").put("type", "array").put("maxItems", ConditionsReader.MOST_CONDITIONS);
        conditions.set("items", ValueSchema.reference("condition"));
        ObjectNode condition = definitions.putObject("condition").put("type", "object").put("minProperties", 1);
        definitions.set("head", heads());
        definitions.set("placed", placed());
        ArrayNode cases = condition.putArray("allOf");
        ObjectNode none = cases.addObject();
        for (Class<? extends Fact> type : FactModel.types()) {
            none.withObject("if").withObject("not").withArray("anyOf").addObject().withArray("required").add(Vocabulary.word(type));
            ObjectNode one = cases.addObject();
            one.set("if", isAbout(type));
            one.set("then", ValueSchema.reference(Vocabulary.one(type)));
        }
        none.set("then", ValueSchema.reference("head"));
        for (Class<? extends Fact> type : FactModel.types()) {
            definitions.set(Vocabulary.one(type), named(type));
            definitions.set("lines of " + Vocabulary.word(type), lines(type));
            definitions.set("fields of " + Vocabulary.word(type), fields(type));
        }
    }

    private static ObjectNode isAbout(Class<? extends Fact> type) {
        String word = Vocabulary.word(type);
        ObjectNode about = NODES.objectNode();
        about.putArray("required").add(word);
        List<String> others = FactModel.types().stream().filter(t -> t != type && Vocabulary.path(t, word).isPresent()).map(Vocabulary::word).toList();
        others.forEach(o -> about.withObject("not").withArray("anyOf").addObject().withArray("required").add(o));
        if (type == Support.class) {
            FactModel.types().stream().filter(t -> t != type).map(Vocabulary::word)
                    .forEach(o -> about.withObject("not").withArray("anyOf").addObject().withArray("required").add(o));
        }
        return about;
    }

    /** Conditions that give no name to a fact. */
    private static ObjectNode heads() {
        ObjectNode head = SchemaFile.only(NODES.objectNode()).put("minProperties", 1).put("maxProperties", 1);
        ObjectNode keys = (ObjectNode) head.get("properties");
        for (Class<? extends Fact> type : FactModel.types()) {
            String word = Vocabulary.word(type);
            keys.set(word, name().put("description", FactModel.of(type)));
            keys.set("no " + word, lines(type, "There is no such " + word + "."));
            keys.set("some " + word, lines(type, "There is such " + Vocabulary.one(type) + ", one or several: it is matched once."));
            head.withObject("patternProperties").set(String.format(COUNT, plurals(word)), lines(type, "There are so many of these."));
        }
        ObjectNode together = NODES.objectNode().put("type", "array").put("minItems", 1);
        together.set("items", ValueSchema.reference("condition"));
        keys.set("no", together.deepCopy().put("description", "There are no such facts together."));
        keys.set("some", together.put("description", "There are such facts together: they are matched once."));
        ObjectNode ways = NODES.objectNode().put("type", "array").put("minItems", 2).put("description", "Any of these conditions, or lists of conditions.");
        ways.withObject("items").withArray("anyOf").add(ValueSchema.reference("condition")).add(ValueSchema.reference("conditions"));
        keys.set("any of", ways);
        return head;
    }

    private static String plurals(String word) {
        return word + "|" + word + "s" + (word.endsWith("y") ? "|" + word.replaceFirst("y$", "ies") : "");
    }

    private static ObjectNode lines(Class<? extends Fact> type, String description) {
        ObjectNode lines = NODES.objectNode().put("description", description);
        lines.putArray("allOf").add(ValueSchema.reference("lines of " + Vocabulary.word(type)));
        if (Stated.class.isAssignableFrom(type)) {
            lines.withArray("allOf").add(ValueSchema.reference("placed"));
        }
        return lines;
    }

    private static ObjectNode name() {
        ObjectNode name = NODES.objectNode();
        name.withArray("anyOf").addObject().withArray("enum").add(PatternReader.HERE).add("there");
        name.withArray("anyOf").addObject().put("type", "string").put("pattern", NAME);
        return name;
    }

    /** A condition that gives its fact a name. */
    private ObjectNode named(Class<? extends Fact> type) {
        String word = Vocabulary.word(type);
        ObjectNode lines = lines(type);
        ((ObjectNode) lines.get("properties")).set(word, name().put("description", FactModel.of(type) + " Behind it stands a name for this one: "
                + "'here' for the one of the text under check at which the finding stands, 'there' for the one it is held against, or any other."));
        lines.withArray("required").add(word);
        if (Stated.class.isAssignableFrom(type)) {
            ObjectNode placed = lines.putArray("allOf").addObject();
            placed.withObject("if").withObject("properties").withObject(word).withObject("not").put("const", PatternReader.HERE);
            placed.set("then", ValueSchema.reference("placed"));
        }
        return lines;
    }

    /** Asks for a line that tells which fact is meant. */
    private static ObjectNode placed() {
        ObjectNode placed = NODES.objectNode();
        List<String> placing = new ArrayList<>(List.of("in", "of", "same sentence as", "before", "after", "document", "id"));
        placing.addAll(PatternReader.COMPARED);
        placing.forEach(key -> placed.withArray("anyOf").addObject().withArray("required").add(key));
        placed.withArray("anyOf").addObject().withObject("not").withObject("propertyNames").withObject("not").put("pattern", NEAR);
        return placed;
    }

    /** Everything that can be asked of a fact of the type. */
    private ObjectNode lines(Class<? extends Fact> type) {
        ObjectNode lines = fields(type);
        ObjectNode keys = (ObjectNode) lines.get("properties");
        PatternReader.KEYS.forEach(key -> line(type, key, lines, keys));
        if (Stated.class.isAssignableFrom(type)) {
            lines.withObject("patternProperties").set(NEAR, ValueSchema.reference("within 2 sentences of"));
        }
        for (Class<? extends Fact> owned : FactModel.types()) {
            if (Relations.of(owned, "x", type).isPresent()) {
                String word = Vocabulary.word(owned);
                keys.set("has " + word, shared("has " + word, owned(owned).put("description", "There is " + Vocabulary.one(owned) + " that belongs to it."), type));
                keys.set("has no " + word, shared("has no " + word, owned(owned).put("description", "No " + word + " belongs to it."), type));
            }
        }
        if (type == Correspondence.class) {
            keys.set("with", other("The other fact that is compared."));
        }
        return lines;
    }

    private void line(Class<? extends Fact> type, String key, ObjectNode lines, ObjectNode keys) {
        boolean stated = Stated.class.isAssignableFrom(type);
        boolean comparable = !List.of(Correspondence.class, Support.class).contains(type);
        ObjectNode line = switch (key) {
            case "in" -> where();
            case "of" -> FactModel.types().stream().anyMatch(t -> Relations.of(type, "x", t).isPresent())
                    ? otherOrField(type, key, "It belongs to that fact, which is matched above.") : null;
            case "same sentence as" -> stated ? other("It stands in the sentence of that fact.") : null;
            case "within 2 sentences of" -> stated ? other("It stands that near to that fact; also 'after', 'before'.") : null;
            case "before", "after" -> stated ? otherOrField(type, key, "It stands " + key + " that fact in the same text.") : null;
            case "says the same as" -> comparable ? other("It was compared with that fact and says the same.") : null;
            case "differs from" -> comparable ? other("It was compared with that fact and differs.") : null;
            case "compared with" -> comparable ? other("It was compared with that fact; 'by' says in what, 'comes out' how.") : null;
            case "by" -> by(type, comparable);
            case "comes out" -> comparable || type == Correspondence.class ? outcomes(type) : null;
            case "similarity" -> comparable ? values.of(Correspondence.class, List.of("similarity")) : null;
            case "support" -> stated ? support() : null;
            case "overlaps" -> List.of(Quantity.class, Timex.class).contains(type) ? overlaps() : null;
            case "any of" -> ways(type);
            default -> throw new IllegalStateException("the schema does not know the key '" + key + "'");
        };
        if (line != null) {
            keys.set(key, shared(key, line, type));
        }
        if (line != null && key.equals("compared with")) {
            lines.withObject("dependencies").putArray(key).add("by");
        } else if (line != null && (key.equals("comes out") && comparable || key.equals("similarity"))) {
            PatternReader.COMPARED.stream().filter(c -> key.equals("similarity") || c.equals("compared with")).forEach(c ->
                    lines.withObject("dependencies").withObject(key).withArray("anyOf").addObject().withArray("required").add(c));
        } else if (line != null && key.equals("by") && comparable && Vocabulary.path(type, key).isEmpty()) {
            PatternReader.COMPARED.forEach(c -> lines.withObject("dependencies").withObject(key).withArray("anyOf").addObject().withArray("required").add(c));
        }
    }

    /** A definition for what many types have in common; one of the type's own where it differs. */
    private ObjectNode shared(String key, ObjectNode line, Class<? extends Fact> type) {
        String name = !definitions.has(key) || definitions.get(key).equals(line) ? key : key + " (" + Vocabulary.word(type) + ")";
        definitions.set(name, line);
        return ValueSchema.reference(name);
    }

    private static ObjectNode where() {
        ObjectNode where = NODES.objectNode().put("description", "Which text states it: a source, another document, or that of a fact matched above.");
        List.of(PatternReader.HERE, "a source", "another document").forEach(where.withArray("anyOf").addObject().withArray("enum")::add);
        where.withArray("anyOf").addObject().put("type", "string").put("pattern", OTHER);
        return where;
    }

    private static ObjectNode other(String description) {
        ObjectNode other = NODES.objectNode().put("description", description);
        other.withArray("anyOf").addObject().withArray("enum").add(PatternReader.HERE).add("there");
        other.withArray("anyOf").addObject().put("type", "string").put("pattern", OTHER);
        return other;
    }

    /** A word that may be a field too. */
    private ObjectNode otherOrField(Class<? extends Fact> type, String key, String description) {
        ObjectNode other = other(description);
        Vocabulary.path(type, key).ifPresent(path -> other.withArray("anyOf").add(values.of(type, path)));
        return other;
    }

    private ObjectNode by(Class<? extends Fact> type, boolean comparable) {
        ObjectNode slot = values.of(Correspondence.class, List.of("slot"));
        if (!comparable) {
            return type == Correspondence.class ? slot : values.of(type, List.of("by"));
        }
        ObjectNode by = NODES.objectNode().put("description", "In what the two facts are compared: " + String.join(", ", Vocabulary.constants(Slot.class)) + ".");
        by.withArray("anyOf").add(slot);
        Vocabulary.path(type, "by").ifPresent(path -> by.withArray("anyOf").add(values.of(type, path)));
        return by;
    }

    private ObjectNode outcomes(Class<? extends Fact> type) {
        ObjectNode outcomes = NODES.objectNode().put("description", "How the comparison comes out: " + String.join(", ", Vocabulary.constants(Outcome.class)) + ".");
        outcomes.withArray("allOf").add(values.of(Correspondence.class, List.of("outcome")));
        return outcomes;
    }

    private ObjectNode support() {
        ObjectNode support = NODES.objectNode().put("description", FactModel.of(Support.class) + " One of its verdicts, or its fields below.");
        support.withArray("anyOf").add(values.of(Support.class, List.of("verdict"))).add(ValueSchema.reference("fields of support"));
        return support;
    }

    private static ObjectNode overlaps() {
        return NODES.objectNode().put("description", "What it covers and what that fact covers have something in common; 'not here' for nothing.")
                .put("type", "string").put("pattern", "^(?:not )?" + ConditionsReader.NAME.pattern() + "$");
    }

    private static ObjectNode ways(Class<? extends Fact> type) {
        ObjectNode ways = NODES.objectNode().put("description", "At least two ways: lines of which one must be so.").put("type", "array").put("minItems", 2);
        ways.set("items", ValueSchema.reference("fields of " + Vocabulary.word(type)));
        return ways;
    }

    /** Its main field's value, or its lines below. */
    private ObjectNode owned(Class<? extends Fact> owned) {
        ObjectNode value = NODES.objectNode();
        ArrayNode either = value.putArray("anyOf");
        either.addObject().withArray("enum").add("any");
        Vocabulary.mainField(owned).ifPresent(field -> either.add(values.of(owned, Vocabulary.path(owned, field).orElseThrow())));
        either.add(ValueSchema.reference("lines of " + Vocabulary.word(owned)));
        return value;
    }

    /** What a type's own fields hold, and those of other facts. */
    private ObjectNode fields(Class<? extends Fact> type) {
        ObjectNode fields = SchemaFile.only(NODES.objectNode());
        List<String> seldom = new ArrayList<>(List.of("<[^<>]*>"));
        Vocabulary.fields(type).forEach(field -> field(type, type, field, "", fields, seldom));
        fields.withObject("patternProperties").putObject("^(?:" + String.join("|", seldom) + ")$");
        return fields;
    }

    private void field(Class<?> type, Class<?> owner, String field, String prefix, ObjectNode fields, List<String> seldom) {
        String words = prefix + field;
        Optional<String> own = FactTypes.fields(owner).stream().filter(f -> plain(f).equals(plain(field))).findFirst();
        String spellings = words.replace(".", "[. ]").replaceAll("(?<!\\.) (?!\\])", "[ _-]?");
        if (SELDOM.contains(words.split("\\.")[0])) {
            seldom.add(capitals(spellings));
        } else {
            ((ObjectNode) fields.get("properties")).set(words, defined(type, owner, own, words));
            if (!spellings.equals(words)) {
                fields.withObject("patternProperties").set("^" + capitals(spellings) + "$", values.of(type, Vocabulary.path(type, words).orElseThrow()));
            }
        }
        own.map(f -> Accessors.type(owner, List.of(f))).filter(t -> t.isRecord() && !Fact.class.isAssignableFrom(t))
                .ifPresent(inside -> Vocabulary.fields(inside).forEach(inner -> field(type, inside, inner, words + ".", fields, seldom)));
    }

    /** What a field holds, told once for all places where it may stand. */
    private ObjectNode defined(Class<?> type, Class<?> owner, Optional<String> own, String words) {
        List<String> path = Vocabulary.path(type, words).orElseThrow();
        String last = path.get(path.size() - 1);
        // a word of rules' own for a field that lies deeper
        Class<?> holder = own.isPresent() ? owner : Accessors.type(type, path.subList(0, path.size() - 1));
        String name = (Fact.class.isAssignableFrom(holder) ? Vocabulary.word(holder) : holder.getSimpleName()) + "." + own.orElse(last);
        if (!definitions.has(name)) {
            String told = FactModel.of(holder, own.orElse(last));
            ObjectNode definition = told.isEmpty() ? NODES.objectNode() : NODES.objectNode().put("description", told);
            definition.putArray("allOf").add(values.of(type, path));
            definitions.set(name, definition);
        }
        return ValueSchema.reference(name);
    }

    /** Field names may be written as programs write them: accuserText. */
    private static String capitals(String pattern) {
        Matcher behind = Pattern.compile("(\\[ _-]\\?)([a-z])").matcher(pattern);
        return behind.replaceAll(m -> Matcher.quoteReplacement(m.group(1) + "[" + m.group(2) + m.group(2).toUpperCase(Locale.ROOT) + "]"));
    }

    private static String plain(String words) {
        return words.chars().filter(Character::isLetterOrDigit).mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
    }
}
