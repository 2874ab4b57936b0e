package org.stet.rule.condition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stet.SchemaFile;
import org.stet.fact.Qualifier;
import org.stet.lexicon.Lexicons;
import org.stet.lexicon.Words;

/** The part of the rules' schema that says what may stand behind a field: one definition for each {@link Form}, and for each enum. */
final class ValueSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String REFERENCE = "<[^<>]*>";
    private static final String NUMBER = "[-+]?[0-9.]+";
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String BOUND = "(?:at least|at most|more than|less than|fewer than|after|before|from|until|exactly) ";
    private static final String MEANINGS = "Also: [a, b] for one of several, 'not x', <name.field> for another fact's field, <parameter>, 'one of <name.field>'.";

    private final ObjectNode definitions;

    /** @param definitions takes what several fields share */
    ValueSchema(ObjectNode definitions) {
        this.definitions = definitions;
        Words.names().forEach(definitions.putObject("word class").withArray("enum")::add);
    }

    /** What may stand behind a field of that type. */
    ObjectNode of(Class<?> owner, List<String> path) {
        Class<?> type = Accessors.type(owner, path);
        Form form = Form.of(type);
        String name = form == Form.CHOICE ? type.getSimpleName() : form.name().toLowerCase(Locale.ROOT);
        if (!definitions.has(name)) {
            definitions.putObject(name);
            definitions.set(name, form == Form.CHOICE ? choice(type) : make(form));
        }
        if (owner == Qualifier.class && path.equals(List.of("kind"))) {
            ObjectNode kinds = NODES.objectNode();
            ArrayNode either = kinds.putArray("anyOf");
            Lexicons.STANDARD.phrases(Words.QUALIFIER).kinds().forEach(either.addObject().withArray("enum")::add);
            either.add(reference(name));
            return kinds;
        }
        return reference(name);
    }

    static ObjectNode reference(String definition) {
        return NODES.objectNode().put("$ref", "#/definitions/" + definition);
    }

    private static ObjectNode make(Form form) {
        String operand = switch (form) {
            case NUMBER -> "(?:" + NUMBER + "|" + REFERENCE + "(?:\\s*(?:[-+]|times)\\s*(?:" + NUMBER + "|" + REFERENCE + "))?)";
            case DATE -> "(?:" + DAY + "|" + REFERENCE + ")";
            default -> REFERENCE;
        };
        return switch (form) {
            case TEXT -> either("A text. " + MEANINGS + " 'none' or 'any' for empty or not. Or lines below: like, has word, listed in, ...",
                    ValueReader.OPERATIONS, printable(), "text");
            case LIST -> either("A list: the value is asked to be in it. 'none' or 'any' for empty or not. " + MEANINGS, List.of("is", "not"), printable(), "list");
            case NUMBER -> either("A number; 'at least 3', 'between 2 and 5', 'within 5 percent of <there.max>', '<there.sentence> + 2'. " + MEANINGS,
                    List.of("is", "not"), numbers(phrases("(?:" + BOUND + ")?" + operand, "(?:between|from) " + operand + " (?:and|to) " + operand,
                            "within \\S+(?: percent)? of " + REFERENCE)), "number");
            case DATE -> either("A day: 2026-01-08; 'from 2026-01-01', 'none', 'any'. " + MEANINGS, List.of("is", "not"),
                    List.of(phrases("none", "any", "(?:" + BOUND + ")?" + operand, "(?:between|from) " + operand + " (?:and|to) " + operand)), "date");
            case TRUTH -> either("yes or no. " + MEANINGS, List.of("is", "not"), truths(), "truth");
            default -> either("It cannot be compared as a whole: 'any', 'none', or the same field of another fact, <name.field>.",
                    List.of("is", "not"), List.of(phrases("none", "any", REFERENCE)), "other");
        };
    }

    private static ObjectNode choice(Class<?> type) {
        ObjectNode fixed = NODES.objectNode();
        Vocabulary.constants(type).forEach(fixed.withArray("enum")::add);
        // letter case, and what stands between two words, do not matter to the reader
        String spellings = Vocabulary.constants(type).stream().map(c -> c.replace(" ", "[ _-]?") + "|" + c.toUpperCase(Locale.ROOT).replace(" ", "[ _-]?"))
                .collect(Collectors.joining("|"));
        String told = FactModel.values(type);
        return either("One of: " + String.join(", ", Vocabulary.constants(type)) + "." + (told.isEmpty() ? "" : " " + told), List.of("is", "not"),
                List.of(fixed, phrases(spellings, REFERENCE)), type.getSimpleName());
    }

    /** Forms of a value, a list of them, or lines with operations. */
    private static ObjectNode either(String description, List<String> operations, List<ObjectNode> forms, String name) {
        ObjectNode value = NODES.objectNode().put("description", description);
        ArrayNode either = value.putArray("anyOf");
        either.addAll(forms);
        either.addObject().put("type", "array").put("minItems", 1).set("items", plain(forms));
        ObjectNode lines = SchemaFile.only(either.addObject());
        operations.forEach(operation -> ((ObjectNode) lines.get("properties")).set(operation, operation(operation, name)));
        return value;
    }

    private static ObjectNode plain(List<ObjectNode> forms) {
        ObjectNode item = NODES.objectNode();
        forms.forEach(form -> item.withArray("anyOf").add(form.deepCopy()));
        return item;
    }

    private static ObjectNode operation(String operation, String name) {
        return switch (operation) {
            case "is" -> described(reference(name), "The value itself.");
            case "not" -> described(reference(name), "Any other value.");
            case "like", "not like" -> texts("(?:[^*]*\\*){0," + TextPatterns.MOST_STARS + "}[^*]*", "Texts of this form (or not), whole; * stands for anything.");
            case "has word", "has no word" -> texts("[\\s\\S]*", "One of these words or phrases stands in the text (or none does).");
            case "listed in", "not listed in", "has a word of", "has no word of" -> described(reference("word class"), operation.contains("listed")
                    ? "The whole text stands in this class of the word lists (or does not)." : "A word of this class of the word lists stands in the text (or none does).");
            default -> throw new IllegalStateException("the schema does not know the operation " + operation);
        };
    }

    private static ObjectNode described(ObjectNode reference, String description) {
        ObjectNode described = NODES.objectNode().put("description", description);
        described.putArray("allOf").add(reference);
        return described;
    }

    private static ObjectNode texts(String pattern, String description) {
        ObjectNode item = SchemaFile.types("string", "number", "boolean").put("pattern", "^" + pattern + "$");
        ObjectNode list = SchemaFile.types("array", "string", "number", "boolean").put("pattern", "^" + pattern + "$").put("description", description);
        list.set("items", item);
        return list;
    }

    /** Texts without control characters, of which facts have none. */
    private static List<ObjectNode> printable() {
        return List.of(SchemaFile.types("string", "number", "boolean").put("pattern", "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"));
    }

    private static List<ObjectNode> numbers(ObjectNode phrases) {
        return List.of(SchemaFile.types("number"), phrases);
    }

    private static List<ObjectNode> truths() {
        ObjectNode words = NODES.objectNode();
        List.of("yes", "no").forEach(words.withArray("enum")::add);
        return List.of(words, SchemaFile.types("boolean"), phrases("yes|no|true|false", REFERENCE));
    }

    /** One of the patterns, each perhaps denied. */
    private static ObjectNode phrases(String... patterns) {
        String one = "(?:" + String.join("|", patterns) + ")";
        return SchemaFile.types("string").put("pattern", "^\\s*(?:not )*(?:" + one + "|one of " + REFERENCE + "|\\[[^\\[\\]]*\\])\\s*$");
    }
}
