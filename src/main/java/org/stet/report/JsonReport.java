package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.stet.fact.Fact;
import org.stet.fact.FactJson;
import org.stet.finding.Archive;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Settled;
import org.stet.finding.Story;

/** The report as JSON for other programs; {@code docs/report.md} describes it. Offsets are UTF-16 code units, the end exclusive. */
public final class JsonReport implements Renderer {

    /** What of an archive could not be read; left out where there is none. */
    static final String SET_ASIDE = "set_aside";

    @Override
    public void render(Report report, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            report(report, json);
        }
        out.append('\n');
    }

    private static void report(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        tool("tool", report.made(), json);
        Json.list("rules", report.rules(), JsonReport::rule, json);
        Json.list("documents", report.documents(), JsonReport::document, json);
        Json.list("findings", report.findings(), JsonFinding::write, json);
        Json.list("coverage", report.coverage(), JsonCoverage::write, json);
        settled(report.settled(), json);
        if (!report.archive().aside().isEmpty()) {
            Json.list(SET_ASIDE, report.archive().aside(), JsonReport::aside, json);
        }
        Json.list("stories", report.stories(), JsonReport::story, json);
        json.writeEndObject();
    }

    /** Each fact in a line of its own. */
    private static void story(Story story, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Json.strings("documents", story.documents(), json);
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
        Json.list("models", made.models(), JsonReport::model, json);
        json.writeEndObject();
    }

    private static void model(Provenance.Model model, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", model.name());
        json.writeStringField("version", model.version());
        json.writeStringField("sha256", model.sha256());
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
        Json.list("gone", settled.gone(), JsonReport::gone, json);
        Json.list("idle_waivers", settled.idle(), JsonReport::idle, json);
        json.writeEndObject();
    }

    private static void idle(Settled.IdleWaiver idle, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", idle.file());
        json.writeNumberField("line", idle.line());
        json.writeStringField("what", idle.what());
        json.writeStringField("reason", idle.reason());
        json.writeEndObject();
    }

    private static void aside(Archive.Aside aside, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("place", aside.place());
        json.writeStringField("reason", aside.reason());
        json.writeEndObject();
    }

    private static void gone(Settled.Gone gone, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", gone.id());
        json.writeStringField("rule", gone.rule());
        json.writeStringField("level", gone.level().label());
        json.writeStringField("document", gone.document());
        json.writeStringField("message", gone.message());
        json.writeStringField("fingerprint", gone.fingerprint());
        json.writeEndObject();
    }
}
