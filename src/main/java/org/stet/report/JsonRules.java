package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.rule.Conditions;
import org.stet.rule.Example;
import org.stet.rule.Parameter;
import org.stet.rule.Premise;
import org.stet.rule.Rule;
import org.stet.rule.Variant;

/** Rules as JSON for other programs; {@code docs/rules.md} describes it. */
public final class JsonRules {

    private JsonRules() {
    }

    /** The heads of all rules, in one array. @throws IOException where writing fails */
    public static void list(List<Rule> rules, Appendable out) throws IOException {
        write(out, json -> {
            json.writeStartArray();
            for (Rule rule : rules) {
                json.writeStartObject();
                head(rule, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** One rule, whole. @throws IOException where writing fails */
    public static void show(Rule rule, Appendable out) throws IOException {
        write(out, json -> {
            json.writeStartObject();
            head(rule, json);
            json.writeNumberField("confidence", rule.confidence());
            json.writeBooleanField("symmetric", rule.symmetric());
            json.writeStringField("standard", rule.standard());
            json.writeStringField("why", rule.why());
            json.writeArrayFieldStart("parameters");
            for (Parameter parameter : rule.parameters()) {
                json.writeStartObject();
                json.writeStringField("name", parameter.name());
                json.writeStringField("about", parameter.about());
                json.writeStringField("value", parameter.value());
                json.writeStringField("standard", parameter.standard());
                json.writeEndObject();
            }
            json.writeEndArray();
            Json.list("variants", rule.variants(), JsonRules::variant, json);
            Json.list("examples", rule.examples(), JsonRules::example, json);
            json.writeEndObject();
        });
    }

    /** Writes the parts of a document. */
    @FunctionalInterface
    private interface Parts {

        void to(JsonGenerator json) throws IOException;
    }

    private static void write(Appendable out, Parts parts) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            parts.to(json);
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static void head(Rule rule, JsonGenerator json) throws IOException {
        json.writeStringField("id", rule.id());
        json.writeStringField("category", rule.category().label());
        json.writeStringField("level", rule.level().label());
        json.writeStringField("title", rule.title());
        json.writeStringField("file", rule.file().name());
    }

    private static void variant(Variant variant, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", variant.name());
        json.writeStringField("level", variant.level().label());
        json.writeStringField("message", variant.message().text());
        json.writeStringField("help", variant.help().text());
        json.writeArrayFieldStart("conditions");
        for (Conditions way : variant.ways()) {
            json.writeStartArray();
            for (Premise premise : way.premises()) {
                json.writeString(premise.text());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void example(Example example, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("draft", example.draft());
        json.writeBooleanField("stands", example.stands());
        json.writeStringField("marked", example.marked().in(example.draft()));
        json.writeNumberField("start", example.marked().start());
        json.writeNumberField("end", example.marked().end());
        json.writeStringField("published", example.published());
        Json.strings("sources", example.sources(), json);
        json.writeObjectFieldStart("archive");
        for (Map.Entry<String, String> published : new TreeMap<>(example.archive()).entrySet()) {
            json.writeStringField(published.getKey(), published.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("corrected");
        for (Example.Corrected corrected : example.corrected()) {
            json.writeStartObject();
            json.writeStringField("claim", corrected.claim());
            json.writeStringField("right", corrected.right());
            json.writeStringField("reason", corrected.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
