package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.text.Position;

class SarifReportTest {

    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        InputStream file = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(file);
    }

    private static Stream<Report> reports() {
        return Stream.of(Reports.fixed(), Reports.empty(), HostileReports.one(), LongReports.alike(100), ArchiveReports.of(1, 1, 1), ArchiveReports.hostile());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void itFitsTheStandardsSchema(Report report) throws IOException {
        String sarif = FormatsTest.rendered(new SarifReport(), report);
        assertEquals(Set.of(), SCHEMA.validate(sarif, InputFormat.JSON, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)));
        assertFalse(SCHEMA.validate(sarif.replace("utf16CodeUnits", "bytes"), InputFormat.JSON).isEmpty());
    }

    /** What the schema cannot say: lines, columns and offsets mean the same words, exactly as the document has them. */
    @ParameterizedTest
    @MethodSource("reports")
    void regionsAreTheWordsOfTheDocuments(Report report) throws IOException {
        JsonNode run = run(report);
        for (JsonNode location : run.findParents("region")) {
            JsonNode region = location.get("region");
            if (region.has("charOffset")) {
                DocumentEntry document = report.documents().get(location.get("artifactLocation").get("index").asInt());
                int start = document.text().offset(new Position(region.get("startLine").asInt(), region.get("startColumn").asInt()));
                assertEquals(start, region.get("charOffset").asInt());
                assertEquals(document.text().position(start + region.get("charLength").asInt()),
                        new Position(region.get("endLine").asInt(), region.get("endColumn").asInt()));
                assertEquals(document.text().text().substring(start, start + region.get("charLength").asInt()), region.get("snippet").get("text").asText());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFindingIsAResult(Report report) throws IOException {
        JsonNode run = run(report);
        List<JsonNode> results = list(run.get("results")).filter(r -> !r.path("baselineState").asText().equals("absent")).toList();
        assertEquals(report.findings().stream().map(Finding::id).toList(), results.stream().map(r -> r.get("properties").get("id").asText()).toList());
        for (int i = 0; i < results.size(); i++) {
            JsonNode result = results.get(i);
            Finding finding = report.findings().get(i);
            assertEquals(finding.rule(), run.get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt()).get("id").asText());
            assertEquals(1, result.get("locations").size());
            assertTrue(result.get("message").get("text").asText().startsWith(finding.message().replace("{", "{{").replace("}", "}}")));
            assertEquals(finding.waived(), !result.get("suppressions").isEmpty());
            assertEquals(finding.fingerprint(), result.get("partialFingerprints").get("stet/v1").asText());
            assertEquals(report.settled().baseline(), result.has("baselineState"));
        }
        assertEquals(results.size() + report.settled().gone().size(), run.get("results").size());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyAddressIsOneAndLeadsToADocument(Report report) throws IOException {
        JsonNode run = run(report);
        for (JsonNode uri : run.findValues("uri")) {
            URI.create(uri.asText());
        }
        for (JsonNode place : run.findParents("index")) {
            assertEquals(place.get("uri"), run.get("artifacts").get(place.get("index").asInt()).get("location").get("uri"));
            assertEquals(place.get("uri").asText().startsWith("file:"), !place.has("uriBaseId"));
        }
    }

    @ParameterizedTest
    @CsvSource({"in/draft.txt, in/draft.txt", "in\\draft.txt, in/draft.txt", "'a b/50%,ü#?.md', a%20b/50%25%2C%C3%BC%23%3F.md", "/tmp/a b, file:///tmp/a%20b",
        "C:\\t\\a.txt, file:///C:/t/a.txt", "\\\\desk\\t\\a.txt, file://desk/t/a.txt", "mail:to, mail%3Ato", "'', ."})
    void pathsBecomeAddresses(String path, String uri) {
        assertEquals(uri, Uris.of(path));
    }

    @Test
    void aDocumentThatWasNotCheckedFailsTheRun() throws IOException {
        assertFalse(run(HostileReports.one()).get("invocations").get(0).get("executionSuccessful").asBoolean());
        assertTrue(run(Reports.fixed()).get("invocations").get(0).get("executionSuccessful").asBoolean());
    }

    @Test
    void whatWasSetAsideIsANotificationWithItsPlace() throws IOException {
        JsonNode run = run(ArchiveReports.of(1, 1, 1));
        List<JsonNode> aside = list(run.get("invocations").get(0).get("toolExecutionNotifications"))
                .filter(n -> n.get("descriptor").get("id").asText().equals("file-set-aside")).toList();
        assertEquals(List.of("it is damaged.", "it has no text."), aside.stream().map(n -> n.get("message").get("text").asText()).toList());
        JsonNode place = aside.get(1).get("locations").get(0).get("physicalLocation");
        assertEquals("archive/wire.jsonl 7", place.get("artifactLocation").get("uri").asText() + " " + place.get("region").get("startLine"));
        assertFalse(run.get("invocations").get(0).get("executionSuccessful").asBoolean());
        assertTrue(list(run.get("tool").get("driver").get("notifications")).anyMatch(n -> n.get("id").asText().equals("file-set-aside")));
    }

    private static JsonNode run(Report report) throws IOException {
        return new ObjectMapper().readTree(FormatsTest.rendered(new SarifReport(), report)).get("runs").get(0);
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
