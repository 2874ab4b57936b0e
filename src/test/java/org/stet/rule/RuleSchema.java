package org.stet.rule;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.stet.SchemaFile;
import org.stet.finding.Category;
import org.stet.finding.Level;
import org.stet.rule.condition.ConditionSchema;

/** The JSON Schema of a rule's YAML file, so that editors' programs complete what may stand in it and tell what may not. */
final class RuleSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MARKED = "\\[\\[[\\s\\S]+?\\]\\]";
    private static final String FIELD = "[a-zA-Z]\\w*(?:\\.[a-zA-Z]\\w*)*";
    private static final String DAY = "^\\d{4}-\\d\\d-\\d\\d$";

    private RuleSchema() {
    }

    static ObjectNode make() {
        ObjectNode root = SchemaFile.root("rule.schema.json", "A rule of Stet: <rule-id>.yaml");
        ObjectNode keys = (ObjectNode) root.get("properties");
        RuleReader.KEYS.forEach(key -> keys.set(key, rule(key)));
        List.of("title", "standard", "examples").forEach(root.putArray("required")::add);
        ArrayNode complete = root.putArray("allOf");
        List.of("level", "message", "help").forEach(key -> complete.add(complete(key)));
        ObjectNode definitions = root.putObject("definitions");
        definitions.set("variant", variant());
        definitions.set("parameter", parameter());
        definitions.set("example", example());
        ConditionSchema.addTo(definitions);
        return root;
    }

    private static ObjectNode rule(String key) {
        return switch (key) {
            case "title" -> text("What the rule finds, in one line.");
            case "category" -> choice(Arrays.stream(Category.values()).map(Category::label).toList(), "Only where the folder does not say it.");
            case "standard" -> text("The editorial standard behind the rule, with edition and section.");
            case "why" -> text("The reason for the standard, for whoever wrote the draft.");
            case "confidence" -> confidence();
            case "symmetric" -> symmetric();
            case "parameters" -> keyed("parameter", ParameterReader.NAME.pattern().replace("*+", "*"), "Numbers, texts or lists that a newsroom may set in stet.yaml, by name; conditions write <name>.");
            case "variants" -> keyed("variant", VariantReader.NAME.pattern().replace("*+", "*"), "Ways in which the rule can be broken, by name, each with words, a level or conditions of its own.");
            case "examples" -> examples();
            default -> shared(key);
        };
    }

    /** What a rule and its variants may both say. */
    private static ObjectNode shared(String key) {
        return switch (key) {
            case "level" -> choice(Arrays.stream(Level.values()).map(Level::label).toList(), "How grave its findings are.");
            case "message" -> template("What is wrong, in one sentence. {here.text} prints the words, {there.document.publisher} who published the other text.");
            case "help" -> template("What the writer should do about it, in one sentence.");
            case "for" -> choice(List.of("drafts", "archives"), "Only for drafts, or only for published articles. Left out: for both.");
            case "when" -> conditions("What must be true of the facts of the texts. Each condition begins with a type of facts.").put("minItems", 1);
            case "and" -> conditions("Conditions added to the rule's own.");
            default -> throw new IllegalStateException("the schema does not know the key '" + key + "'");
        };
    }

    private static ObjectNode text(String description) {
        return SchemaFile.filled().put("description", description);
    }

    private static ObjectNode template(String description) {
        return text(description).put("pattern", "^(?![\\s\\S]*\\{(?!" + FIELD + "\\})[^{}]*\\})[\\s\\S]*\\S");
    }

    private static ObjectNode choice(List<String> values, String description) {
        ObjectNode choice = NODES.objectNode().put("description", description);
        values.forEach(choice.withArray("enum")::add);
        return choice;
    }

    private static ObjectNode confidence() {
        return SchemaFile.types("number", "string").put("minimum", 0).put("maximum", 1).put("pattern", "^(?:0(?:\\.\\d+)?|1(?:\\.0+)?|\\.\\d+)$")
                .put("description", "How often the rule is right, from 0 to 1; 0.8 where it is left out.");
    }

    private static ObjectNode symmetric() {
        ObjectNode symmetric = NODES.objectNode().put("description", "Whether the two facts it reports may change places: a pair is then told once.");
        symmetric.withArray("enum").add("yes").add("no").add(true).add(false);
        return symmetric;
    }

    private static ObjectNode keyed(String definition, String name, String description) {
        ObjectNode keyed = SchemaFile.types("object").put("description", description);
        keyed.putObject("propertyNames").put("pattern", "^" + name + "$");
        keyed.putObject("additionalProperties").put("$ref", "#/definitions/" + definition);
        return keyed;
    }

    private static ObjectNode conditions(String description) {
        ObjectNode conditions = NODES.objectNode().put("description", description);
        conditions.putArray("allOf").addObject().put("$ref", "#/definitions/conditions");
        return conditions;
    }

    private static ObjectNode examples() {
        ObjectNode examples = NODES.objectNode().put("description", "Texts on which the rule must find something, or must not: at least one of each.")
                .put("type", "array");
        examples.putObject("items").put("$ref", "#/definitions/example");
        for (String key : List.of("draft", "stands")) {
            examples.withArray("allOf").addObject().withObject("contains").withArray("required").add(key);
        }
        return examples;
    }

    /** The key stands at the root, or in every variant. */
    private static ObjectNode complete(String key) {
        ObjectNode either = NODES.objectNode();
        either.withArray("anyOf").addObject().withArray("required").add(key);
        ObjectNode variants = either.withArray("anyOf").addObject();
        variants.withArray("required").add("variants");
        ObjectNode each = variants.withObject("properties").withObject("variants").put("minProperties", 1);
        each.withObject("additionalProperties").withArray("required").add(key);
        return either;
    }

    private static ObjectNode variant() {
        ObjectNode variant = SchemaFile.only(NODES.objectNode());
        VariantReader.KEYS.forEach(key -> ((ObjectNode) variant.get("properties")).set(key, shared(key)));
        return variant;
    }

    private static ObjectNode parameter() {
        ObjectNode parameter = SchemaFile.only(NODES.objectNode());
        for (String key : ParameterReader.KEYS) {
            ((ObjectNode) parameter.get("properties")).set(key, switch (key) {
                case "default" -> SchemaFile.types("string", "number", "boolean", "array").put("description", "What holds where a newsroom sets nothing else.");
                case "about" -> text("What it is for, in one line.");
                default -> throw new IllegalStateException("the schema does not know the key '" + key + "'");
            });
            parameter.withArray("required").add(key);
        }
        return parameter;
    }

    private static ObjectNode example() {
        ObjectNode example = SchemaFile.only(NODES.objectNode());
        ExampleReader.KEYS.forEach(key -> ((ObjectNode) example.get("properties")).set(key, example(key)));
        for (String key : List.of("draft", "stands")) {
            example.withArray("oneOf").addObject().withArray("required").add(key);
        }
        return example;
    }

    private static ObjectNode example(String key) {
        return switch (key) {
            case "draft" -> SchemaFile.types("string").put("pattern", "^(?![\\s\\S]*" + MARKED + "[\\s\\S]*" + MARKED + ")[\\s\\S]*" + MARKED)
                    .put("description", "A text in which the rule must find the words between [[ and ]].");
            case "stands" -> {
                ObjectNode stands = SchemaFile.types("string", "number", "boolean").put("description", "A text that comes close, in which the rule must find nothing.");
                stands.putObject("not").put("type", "string").put("pattern", MARKED);
                yield stands;
            }
            case "sources" -> SchemaFile.list(SchemaFile.types("string", "number", "boolean")).put("description", "The texts it is held against.");
            case "published" -> SchemaFile.types("string").put("pattern", DAY).put("description", "Day of publication of all of them: 2026-01-08.");
            case "archive" -> {
                ObjectNode archive = SchemaFile.types("object").put("description", "In place of sources: texts that were published too, by their day.");
                archive.putObject("propertyNames").put("pattern", DAY);
                archive.set("additionalProperties", SchemaFile.types("string", "number", "boolean"));
                yield archive;
            }
            case "corrected" -> {
                ObjectNode corrected = SchemaFile.only(NODES.objectNode()).put("description", "A correction that the desk has recorded: what is wrong, what is right instead, and why.");
                ExampleReader.CORRECTED.forEach(field -> ((ObjectNode) corrected.get("properties")).set(field, SchemaFile.types("string").put("pattern", "\\S")));
                ExampleReader.CORRECTED.forEach(corrected.putArray("required")::add);
                yield corrected;
            }
            default -> throw new IllegalStateException("the schema does not know the key '" + key + "'");
        };
    }
}
