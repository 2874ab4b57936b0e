package org.stet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.stet.finding.Condition;
import org.stet.finding.Evidence;
import org.stet.finding.FactNote;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.finding.Waiving;
import org.stet.text.Span;

/** One finding with its proof as an object; {@code docs/report.md} describes it. */
public final class JsonFinding {

    private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonFinding() {
    }

    /** As a document of its own. @throws IOException where writing to {@code out} fails */
    public static void print(Finding finding, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(JsonReport.layout());
            write(finding, json);
        }
        out.append('\n');
    }

    public static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("category", finding.category().label());
        json.writeStringField("level", finding.level().label());
        json.writeNumberField("confidence", finding.confidence());
        json.writeStringField("message", finding.message());
        json.writeStringField("help", finding.help());
        json.writeStringField("standard", finding.standard());
        json.writeStringField("why", finding.why());
        json.writeFieldName("primary");
        evidence(finding.primary(), json);
        json.writeArrayFieldStart("related");
        for (Evidence place : finding.related()) {
            evidence(place, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("because");
        for (Condition condition : finding.proof().conditions()) {
            condition(condition, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facts");
        for (FactNote fact : finding.proof().facts()) {
            fact(fact, json);
        }
        json.writeEndArray();
        change(finding.proof().change(), json);
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("state", finding.state().label());
        waiving(finding.waiving(), json);
        json.writeEndObject();
    }

    static void span(Span span, JsonGenerator json) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    static void strings(String name, List<String> strings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }

    private static void evidence(Evidence place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", place.document());
        span(place.span(), json);
        json.writeNumberField("line", place.excerpt().at().line());
        json.writeNumberField("column", place.excerpt().at().column());
        json.writeStringField("text", place.text());
        json.writeStringField("says", place.says());
        json.writeEndObject();
    }

    private static void condition(Condition condition, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("condition", condition.condition());
        json.writeStringField("kind", condition.kind().label());
        strings("facts", condition.facts(), json);
        json.writeObjectFieldStart("bindings");
        for (Map.Entry<String, String> binding : condition.bindings().entrySet()) {
            json.writeStringField(binding.getKey(), binding.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("looked", condition.looked());
        json.writeArrayFieldStart("nearest");
        for (Condition.NearMiss miss : condition.nearest()) {
            json.writeStartObject();
            json.writeStringField("fact", miss.fact());
            strings("unmet", miss.unmet(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void fact(FactNote fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", fact.id());
        json.writeStringField("kind", fact.kind());
        json.writeStringField("document", fact.document());
        span(fact.span(), json);
        json.writeNumberField("line", fact.at().line());
        json.writeNumberField("column", fact.at().column());
        json.writeStringField("text", fact.text());
        json.writeStringField("sentence", fact.sentence());
        json.writeStringField("value", fact.value());
        json.writeStringField("says", fact.says());
        strings("from", fact.from(), json);
        json.writeNumberField("sureness", fact.sureness());
        strings("why", fact.why(), json);
        json.writeEndObject();
    }

    private static void change(LeastChange change, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("settled_by");
        json.writeStringField("says", change.says());
        json.writeArrayFieldStart("edits");
        for (LeastChange.Edit edit : change.edits()) {
            json.writeStartObject();
            json.writeStringField("document", edit.document());
            span(edit.span(), json);
            json.writeStringField("words", edit.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void waiving(Waiving waiving, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("waiver");
        json.writeStringField("state", waiving.kind().label());
        json.writeStringField("reason", waiving.reason());
        json.writeStringField("who", waiving.who());
        json.writeStringField("until", waiving.until());
        json.writeEndObject();
    }
}
