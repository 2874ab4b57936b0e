package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.finding.Settled;

/**
 * The report as SARIF for code scanning and viewers: OASIS Static Analysis Results Interchange Format 2.1.0, errata 01. Section numbers in
 * this and the other Sarif classes are those of that standard. Texts stand exactly as in the documents.
 */
public final class SarifReport implements Renderer {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void render(Report report, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            run(report, json);
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append('\n');
    }

    private static void run(Report report, JsonGenerator json) throws IOException {
        SarifPlaces places = new SarifPlaces(new DocumentIndex(report), json);
        json.writeStartObject();
        SarifTool.write(report, json);
        SarifInvocation.write(report, places, json);
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifPlaces.BASE);
        SarifTool.text("description", "The folder in which Stet was started.", json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("language", "en");
        json.writeStringField("defaultEncoding", "UTF-8");
        json.writeStringField("columnKind", "utf16CodeUnits");
        Json.strings("newlineSequences", List.of("\r\n", "\n", "\r"), json);
        json.writeArrayFieldStart("artifacts");
        for (DocumentEntry document : report.documents()) {
            artifact(document, places, json);
        }
        json.writeEndArray();
        results(report, places, json);
        json.writeEndObject();
    }

    private static void artifact(DocumentEntry document, SarifPlaces places, JsonGenerator json) throws IOException {
        json.writeStartObject();
        SarifTool.text("description", document.id() + (document.publisher().isEmpty() ? "" : ", " + document.publisher())
                + (document.published().isEmpty() ? "" : ", " + document.published()), json);
        json.writeFieldName("location");
        places.artifact(document.id());
        json.writeArrayFieldStart("roles");
        json.writeString(document.isSource() ? "referencedOnCommandLine" : "analysisTarget");
        json.writeEndArray();
        json.writeStringField("encoding", "UTF-8");
        if (!document.sha256().isEmpty()) {
            json.writeObjectFieldStart("hashes");
            json.writeStringField("sha-256", document.sha256());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("id", document.id());
        json.writeStringField("role", document.role());
        json.writeStringField("publisher", document.publisher());
        json.writeStringField("published", document.published());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void results(Report report, SarifPlaces places, JsonGenerator json) throws IOException {
        Map<String, Integer> rules = new HashMap<>();
        report.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rules.size()));
        SarifResult results = new SarifResult(rules, report.settled().baseline(), places, json);
        json.writeArrayFieldStart("results");
        for (Finding finding : report.findings()) {
            results.write(finding);
        }
        for (Settled.Gone gone : report.settled().gone()) {
            results.write(gone);
        }
        json.writeEndArray();
    }
}
