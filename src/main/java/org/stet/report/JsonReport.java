package org.stet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.stet.finding.Condition;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Report;

/** The report as JSON for other programs; {@code docs/report.md} describes it. Offsets are UTF-16 code units, the end exclusive. */
public final class JsonReport implements Renderer {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void render(Report report, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(layout());
            report(report, json);
        }
        out.append(text.getBuffer()).append('\n');
    }

    /** Two spaces of indentation, lines that end in a line feed. */
    public static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("").withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private static void report(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "stet");
        json.writeStringField("version", report.version());
        json.writeStringField("rules", report.rules());
        json.writeEndObject();
        json.writeArrayFieldStart("documents");
        for (DocumentEntry document : report.documents()) {
            document(document, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void document(DocumentEntry document, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", document.id());
        json.writeStringField("path", document.path());
        json.writeStringField("role", document.role());
        json.writeStringField("publisher", document.publisher());
        json.writeStringField("published", document.published());
        json.writeStringField("sha256", document.sha256());
        json.writeStringField("unread", document.unread());
        json.writeEndObject();
    }

    /** One finding as an object. */
    public static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("category", finding.category().label());
        json.writeStringField("level", finding.level().label());
        json.writeNumberField("confidence", finding.confidence());
        json.writeStringField("message", finding.message());
        json.writeStringField("help", finding.help());
        json.writeStringField("standard", finding.standard());
        json.writeFieldName("primary");
        evidence(finding.primary(), json);
        json.writeArrayFieldStart("related");
        for (Evidence place : finding.related()) {
            evidence(place, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("because");
        for (Condition condition : finding.because()) {
            condition(condition, json);
        }
        json.writeEndArray();
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("state", finding.state().label());
        json.writeEndObject();
    }

    private static void evidence(Evidence place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", place.document());
        json.writeNumberField("start", place.span().start());
        json.writeNumberField("end", place.span().end());
        json.writeNumberField("line", place.excerpt().at().line());
        json.writeNumberField("column", place.excerpt().at().column());
        json.writeStringField("text", place.text());
        json.writeStringField("says", place.says());
        json.writeEndObject();
    }

    private static void condition(Condition condition, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("condition", condition.condition());
        json.writeArrayFieldStart("facts");
        for (String fact : condition.facts()) {
            json.writeString(fact);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("bindings");
        for (Map.Entry<String, String> binding : condition.bindings().entrySet()) {
            json.writeStringField(binding.getKey(), binding.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
