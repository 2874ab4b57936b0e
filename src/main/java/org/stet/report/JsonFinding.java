package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.stet.finding.Condition;
import org.stet.finding.Evidence;
import org.stet.finding.FactNote;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.finding.Waiving;

/** One finding with its proof as an object; {@code docs/report.md} describes it. */
public final class JsonFinding {

    private JsonFinding() {
    }

    /** As a document of its own. @throws IOException where writing to {@code out} fails */
    public static void print(Finding finding, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
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
        Json.list("related", finding.related(), JsonFinding::evidence, json);
        if (finding.more() > 0) {
            json.writeNumberField("more", finding.more());
        }
        Json.list("because", finding.proof().conditions(), JsonFinding::condition, json);
        Json.list("facts", finding.proof().facts(), JsonFinding::fact, json);
        change(finding.proof().change(), json);
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("state", finding.state().label());
        waiving(finding.waiving(), json);
        json.writeEndObject();
    }

    private static void evidence(Evidence place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", place.document());
        Json.span(place.span(), json);
        json.writeNumberField("line", place.excerpt().at().line());
        json.writeNumberField("column", place.excerpt().at().column());
        json.writeStringField("text", place.text());
        json.writeStringField("says", place.says());
        if (!place.copyOf().isEmpty()) {
            json.writeStringField("copy_of", place.copyOf());
        }
        json.writeEndObject();
    }

    private static void condition(Condition condition, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("condition", condition.condition());
        json.writeStringField("kind", condition.kind().label());
        Json.strings("facts", condition.facts(), json);
        json.writeObjectFieldStart("bindings");
        for (Map.Entry<String, String> binding : condition.bindings().entrySet()) {
            json.writeStringField(binding.getKey(), binding.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("looked", condition.looked());
        Json.list("nearest", condition.nearest(), JsonFinding::miss, json);
        json.writeEndObject();
    }

    private static void miss(Condition.NearMiss miss, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("fact", miss.fact());
        Json.strings("unmet", miss.unmet(), json);
        json.writeEndObject();
    }

    private static void fact(FactNote fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", fact.id());
        json.writeStringField("kind", fact.kind());
        json.writeStringField("document", fact.document());
        Json.span(fact.span(), json);
        json.writeNumberField("line", fact.at().line());
        json.writeNumberField("column", fact.at().column());
        json.writeStringField("text", fact.text());
        json.writeStringField("sentence", fact.sentence());
        json.writeStringField("value", fact.value());
        json.writeStringField("says", fact.says());
        Json.strings("from", fact.from(), json);
        json.writeNumberField("sureness", fact.sureness());
        Json.strings("why", fact.why(), json);
        json.writeEndObject();
    }

    private static void change(LeastChange change, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("settled_by");
        json.writeStringField("says", change.says());
        Json.list("edits", change.edits(), JsonFinding::edit, json);
        json.writeEndObject();
    }

    private static void edit(LeastChange.Edit edit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", edit.document());
        Json.span(edit.span(), json);
        json.writeStringField("words", edit.words());
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
