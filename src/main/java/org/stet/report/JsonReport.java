package org.stet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import org.stet.fact.Fact;
import org.stet.fact.FactJson;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Settled;
import org.stet.finding.Story;

/** The report as JSON for other programs; {@code docs/report.md} describes it. Offsets are UTF-16 code units, the end exclusive. */
public final class JsonReport implements Renderer {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void render(Report report, Writer out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            report(report, json);
        }
        out.append('\n');
    }

    /** To be closed; {@code out} stays open. */
    static JsonGenerator generator(Writer out) throws IOException {
        JsonGenerator json = JSON.createGenerator(new LoneSurrogates(out));
        json.setPrettyPrinter(layout());
        return json;
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
        tool("tool", report.made(), json);
        json.writeArrayFieldStart("rules");
        for (RuleEntry rule : report.rules()) {
            rule(rule, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("documents");
        for (DocumentEntry document : report.documents()) {
            document(document, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            JsonFinding.write(finding, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("coverage");
        for (Coverage coverage : report.coverage()) {
            JsonCoverage.write(coverage, json);
        }
        json.writeEndArray();
        settled(report.settled(), json);
        json.writeArrayFieldStart("stories");
        for (Story story : report.stories()) {
            story(story, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Each fact in a line of its own. */
    private static void story(Story story, JsonGenerator json) throws IOException {
        json.writeStartObject();
        JsonFinding.strings("documents", story.documents(), json);
        json.writeArrayFieldStart("facts");
        for (Fact fact : story.facts()) {
            json.writeRawValue(FactJson.write(fact));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void tool(String key, Provenance made, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("name", "stet");
        json.writeStringField("version", made.version());
        json.writeStringField("rules", made.rules());
        json.writeStringField("lexicon", made.lexicon());
        json.writeStringField("extractor", made.extractor());
        json.writeArrayFieldStart("models");
        for (Provenance.Model model : made.models()) {
            json.writeStartObject();
            json.writeStringField("name", model.name());
            json.writeStringField("version", model.version());
            json.writeStringField("sha256", model.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(RuleEntry rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("version", rule.version());
        json.writeStringField("title", rule.title());
        json.writeStringField("category", rule.category().label());
        json.writeStringField("level", rule.level().label());
        json.writeStringField("standard", rule.standard());
        json.writeStringField("why", rule.why());
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
        json.writeStringField("text", document.text().text());
        json.writeEndObject();
    }

    private static void settled(Settled settled, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("settled");
        json.writeBooleanField("baseline", settled.baseline());
        json.writeArrayFieldStart("gone");
        for (Settled.Gone gone : settled.gone()) {
            json.writeStartObject();
            json.writeStringField("id", gone.id());
            json.writeStringField("rule", gone.rule());
            json.writeStringField("level", gone.level().label());
            json.writeStringField("document", gone.document());
            json.writeStringField("message", gone.message());
            json.writeStringField("fingerprint", gone.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("idle_waivers");
        for (Settled.IdleWaiver idle : settled.idle()) {
            json.writeStartObject();
            json.writeStringField("file", idle.file());
            json.writeNumberField("line", idle.line());
            json.writeStringField("what", idle.what());
            json.writeStringField("reason", idle.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
