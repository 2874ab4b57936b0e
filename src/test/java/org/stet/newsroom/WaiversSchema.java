package org.stet.newsroom;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.SchemaFile;
import org.stet.finding.Waiver;
import org.stet.lexicon.Lexicons;
import org.stet.rule.PackTerms;
import org.stet.rule.Rule;
import org.stet.rule.RulePack;

/** The JSON Schema of a file of waivers, which names the standard rules, so that editors' programs complete them. */
final class WaiversSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WaiversSchema() {
    }

    static ObjectNode make() {
        ObjectNode root = NODES.objectNode().put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("$id", "https://stet.example/stet-waivers.schema.json").put("title", "What may stand, for Stet: stet-waivers.yaml");
        root.putArray("type").add("array").add("null");
        ObjectNode entry = SchemaFile.only(root.putObject("items"));
        entry.putArray("required").add("reason");
        entry.withArray("anyOf").addObject().putArray("required").add("rule");
        entry.withArray("anyOf").addObject().putArray("required").add("finding");
        ObjectNode properties = (ObjectNode) entry.get("properties");
        properties.set("rule", rule());
        properties.set("finding", text("^[0-9a-f]{" + Waiver.FEWEST_DIGITS + ",64}$", "The first digits of a finding's fingerprint, at least "
                + Waiver.FEWEST_DIGITS + ": its id."));
        properties.set("document", text("", "Where it was found: a file as seen from this file's folder, or a document's id."));
        properties.set("claim", text("", "The words it is about."));
        String answers = OverrideReader.NO_REASON.stream().map(StetSchema::inAnyCase).collect(Collectors.joining("|"));
        properties.set("reason", text("^(?!\\s*(?:" + answers + ")\\s*$)[\\s\\S]*\\S", "Why it may stand."));
        properties.set("who", text("", "Who decided."));
        properties.set("until", text("^\\d{4}-\\d{2}-\\d{2}$", "The last day on which it counts, as year-month-day."));
        return root;
    }

    /** Any id will do: a newsroom may have rules of its own. */
    private static ObjectNode rule() {
        ObjectNode rule = NODES.objectNode().put("description", "The id of a rule. Without 'finding' all its findings may stand, or those that 'document' and 'claim' leave.");
        ObjectNode known = rule.putArray("anyOf").addObject();
        RulePack.read(List.of(Path.of("rules")), PackTerms.of(Lexicons.STANDARD)).rules().stream().map(Rule::id).forEach(known.withArray("enum")::add);
        rule.withArray("anyOf").addObject().put("type", "string").put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
        return rule;
    }

    private static ObjectNode text(String pattern, String description) {
        ObjectNode text = SchemaFile.types("string", "number");
        if (!pattern.isEmpty()) {
            text.put("pattern", pattern);
        }
        return text.put("description", description);
    }
}
