package org.stet.newsroom;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stet.SchemaFile;
import org.stet.finding.Level;
import org.stet.rule.Rule;
import org.stet.lexicon.Lexicons;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;

/** The JSON Schema of {@code stet.yaml}, which names the standard rules, so that editors' programs complete them. */
final class StetSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StetSchema() {
    }

    static ObjectNode make() {
        ObjectNode root = SchemaFile.root("stet.schema.json", "Settings of a newsroom for Stet: stet.yaml");
        ObjectNode properties = (ObjectNode) root.get("properties");
        properties.set("extends", SchemaFile.filled().put("description", "Another stet.yaml that this one is laid over, as seen from this file's folder."));
        properties.set("rules", rules());
        properties.set("packs", SchemaFile.list(SchemaFile.filled()).put("description", "Folders of rules, as seen from this file's folder."));
        properties.set("lexicon", SchemaFile.list(SchemaFile.filled())
                .put("description", "Folders of word lists, each laid over those before it, as seen from this file's folder."));
        runs(properties);
        root.putObject("definitions").set("override", override());
        return root;
    }

    private static void runs(ObjectNode properties) {
        properties.set("fail-on", one(RunSettingsReader.GATES).put("description", "From which level on findings make a run fail."));
        properties.set("sources", SchemaFile.list(SchemaFile.filled())
                .put("description", "What a draft is held against where --against names nothing: files, folders and patterns, as seen from this file's folder."));
        properties.set("formats", formats());
        properties.set("waivers", SchemaFile.list(SchemaFile.filled())
                .put("description", "Files of waivers besides those called stet-waivers.yaml beside the draft and above, as seen from this file's folder."));
        properties.set("baseline", SchemaFile.filled().put("description", "The JSON report that findings are held against, as seen from this file's folder."));
        ObjectNode seconds = SchemaFile.types("integer", "string").put("minimum", 1).put("maximum", RunSettings.MOST_SECONDS);
        properties.set("time-limit", seconds.put("pattern", "^[0-9]{1,7}$").put("description", "Seconds after which a document is given up."));
        properties.set("ledger", SchemaFile.filled().put("description", "The folder of the ledger that audits keep, below this file's folder and as seen from it."));
    }

    private static ObjectNode formats() {
        ObjectNode files = SchemaFile.only(NODES.objectNode());
        RunSettingsReader.FORMATS.forEach(name -> ((ObjectNode) files.get("properties")).set(name, SchemaFile.filled()));
        ObjectNode list = SchemaFile.types("array");
        list.putObject("items").putArray("anyOf").add(one(RunSettingsReader.FORMATS)).add(files);
        ObjectNode formats = NODES.objectNode().put("description", "How reports are printed: names of formats, or each with the file that it goes to.");
        formats.putArray("anyOf").add(one(RunSettingsReader.FORMATS)).add(files.deepCopy()).add(list).add(SchemaFile.types("null"));
        return formats;
    }

    private static ObjectNode one(List<String> names) {
        ObjectNode one = NODES.objectNode();
        names.forEach(one.withArray("enum")::add);
        return one;
    }

    private static ObjectNode rules() {
        ObjectNode rules = SchemaFile.types("object").put("description", "What is set for a rule, by its id, or for one variant of it, by rule-id/variant.");
        ObjectNode known = rules.putObject("properties");
        for (Rule rule : RulePack.read(List.of(Path.of("rules")), PackTerms.of(Lexicons.STANDARD)).rules()) {
            known.set(rule.id(), reference().put("description", rule.title()));
            rule.variants().stream().filter(v -> !v.name().isEmpty())
                    .forEach(v -> known.set(rule.id() + "/" + v.name(), reference().put("description", rule.title())));
        }
        rules.set("additionalProperties", reference());
        return rules;
    }

    private static ObjectNode reference() {
        ObjectNode reference = NODES.objectNode();
        reference.putArray("allOf").addObject().put("$ref", "#/definitions/override");
        return reference;
    }

    private static ObjectNode override() {
        ObjectNode override = SchemaFile.only(NODES.objectNode());
        ObjectNode properties = (ObjectNode) override.get("properties");
        ObjectNode level = properties.putObject("level").put("description", "How grave its findings are.");
        Arrays.stream(Level.values()).map(Level::label).forEach(level.withArray("enum")::add);
        String answers = OverrideReader.NO_REASON.stream().map(StetSchema::inAnyCase).collect(Collectors.joining("|"));
        properties.set("off", SchemaFile.types("string", "number").put("pattern", "^(?!\\s*(?:" + answers + ")\\s*$)[\\s\\S]*\\S")
                .put("description", "Why it is switched off."));
        ObjectNode parameters = SchemaFile.types("object").put("description", "Values for the rule's parameters.");
        parameters.set("additionalProperties", SchemaFile.types("string", "number", "boolean", "null", "array"));
        properties.set("parameters", parameters);
        return override;
    }

    static String inAnyCase(String word) {
        return word.chars().mapToObj(c -> "[" + (char) c + String.valueOf((char) c).toUpperCase(Locale.ROOT) + "]").collect(Collectors.joining());
    }
}
