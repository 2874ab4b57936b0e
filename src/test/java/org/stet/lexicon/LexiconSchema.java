package org.stet.lexicon;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.SchemaFile;

/** The JSON Schema of one file of word lists, made from {@link Words}. It is that of a layer; a standard file has all classes besides. */
final class LexiconSchema {

    static final List<String> FILES = Stream.concat(Arrays.stream(Words.values()).map(Words::file), Stream.of("boilerplate")).distinct().sorted().toList();

    private static final List<String> PATTERNS = List.of("boilerplate", "ending", "byline", "caption", "summary", "dateline", "credit", "page-furniture", "page-summary");
    private static final int FAR = 1000;
    /** What {@link Phrase#of} asks for: a word that is neither marked as optional nor a gap. */
    private static final String PHRASE = "(?:^|\\s)(?!\\.\\.\\.(?:\\s|$))\\S*[^?\\s](?:\\s|$)";

    private LexiconSchema() {
    }

    static ObjectNode of(String file) {
        ObjectNode root = SchemaFile.root("lexicon/" + file + ".schema.json", "Stet's word lists: " + file + ".yaml, and what newsrooms lay over it");
        ObjectNode properties = (ObjectNode) root.get("properties");
        if (!file.equals("boilerplate")) {
            properties.set("about", SchemaFile.types("string", "number", "boolean", "null").put("description", "A text for readers of the file."));
        }
        ObjectNode remove = SchemaFile.only(JsonNodeFactory.instance.objectNode()
                .put("description", "What is taken from the standard words, by class, before anything is added."));
        ObjectNode removed = (ObjectNode) remove.get("properties");
        for (Words words : Words.values()) {
            if (words.file().equals(file)) {
                properties.set(words.key(), of(words));
                removed.set(words.key(), removal(words));
            }
        }
        if (file.equals("boilerplate")) {
            PATTERNS.forEach(key -> properties.set(key, patterns().put("description", "Regular expressions.")));
            PATTERNS.forEach(key -> removed.set(key, patterns().put("description", "Patterns as they stand in the standard file.")));
        }
        properties.set("remove", remove);
        return root;
    }

    private static ObjectNode patterns() {
        return SchemaFile.list(SchemaFile.types("string", "number", "boolean", "null"));
    }

    private static ObjectNode of(Words words) {
        return switch (words.form()) {
            case LIST -> SchemaFile.list(SchemaFile.filled()).put("description", "Words, in their base form, or fixed phrases.");
            case PHRASES -> keyed(SchemaFile.list(SchemaFile.types("string", "number", "boolean").put("pattern", PHRASE)))
                    .put("description", "Kinds, each with phrase patterns: a slash separates alternatives, a question mark makes a word optional, "
                            + "... stands for up to four words.");
            default -> keyed(value(words)).put("description", "Words, each with " + described(words) + ".");
        };
    }

    private static String described(Words words) {
        return words.hasCode() ? words.plainly() : words.form().plainly().isEmpty() ? "a text" : words.form().plainly();
    }

    private static ObjectNode keyed(ObjectNode values) {
        ObjectNode keyed = SchemaFile.types("object");
        keyed.set("additionalProperties", values);
        return keyed;
    }

    private static ObjectNode removal(Words words) {
        if (words.form() != Form.PHRASES) {
            return SchemaFile.list(SchemaFile.filled()).put("description", words.form() == Form.LIST ? "Words to be removed." : "Keys to be removed.");
        }
        ObjectNode removal = SchemaFile.types("array", "string", "number", "boolean", "null", "object")
                .put("description", "Kinds to be removed; or kinds, each with patterns to be removed.");
        removal.put("pattern", "^$|\\S").set("items", SchemaFile.filled());
        removal.set("additionalProperties", SchemaFile.list(SchemaFile.filled()));
        return removal;
    }

    /** What a value may be. Numbers without quotation marks are texts to the reader, and numbers to the schema. */
    private static ObjectNode value(Words words) {
        if (!words.hasCode() && words.form() == Form.MAP) {
            return SchemaFile.types("string", "number", "boolean", "null");
        }
        int[] numbers = IntStream.rangeClosed(-FAR, FAR).filter(n -> takes(words, String.valueOf(n))).toArray();
        ObjectNode value = numbers.length == 0 ? SchemaFile.types("string") : SchemaFile.types("string", takes(words, "0.5") ? "number" : "integer");
        value.put("pattern", "^(?:" + (words.hasCode() ? words.pattern() : words.form().pattern()).pattern() + ")$");
        if (numbers.length > 0 && numbers[0] > -FAR) {
            value.put("minimum", numbers[0]);
        }
        if (numbers.length > 0 && numbers[numbers.length - 1] < FAR) {
            value.put("maximum", numbers[numbers.length - 1]);
        }
        return value;
    }

    private static boolean takes(Words words, String text) {
        return words.form().pattern().matcher(text).matches() && words.pattern().matcher(text).matches();
    }
}
