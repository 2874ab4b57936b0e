package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.audit.RealStages;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.fact.Fact;
import org.stet.report.JsonReport;
import org.stet.report.JsonReportReader;

/** What programs rely on in the JSON of real runs. */
class JsonOfRealRunsTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final Path DRAFT = SEEDS.resolve("001_bb87a06dfedaeebb.txt");

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path dir;

    @Test
    void auditOfTheSeeds() throws IOException {
        Map<String, Document> documents = byId(List.of(SEEDS), Metadata.of(Role.PEER));
        holds(Shell.run("audit", SEEDS, "--format", "json").out(), documents);
    }

    @Test
    void checkOfASeed() throws IOException {
        Map<String, Document> documents = byId(List.of(SEEDS), Metadata.of(Role.SOURCE));
        documents.remove("001");
        documents.put("draft", byId(List.of(DRAFT), Metadata.of(Role.DRAFT).withId("draft")).get("draft"));
        JsonNode report = holds(check(DRAFT), documents);
        assertEquals("draft", report.path("documents").path(0).path("role").asText());
        report.path("findings").forEach(f -> assertEquals("draft", f.at("/primary/document").asText()));
    }

    @Test
    void fingerprintsStayWhenTheTextMoves() throws IOException {
        // neither is a text that reviewed facts are kept of
        String text = Files.readString(DRAFT) + "\n";
        Path original = Files.writeString(dir.resolve("original.txt"), text);
        Path moved = Files.writeString(dir.resolve("moved.txt"), "\n\n\n" + text);
        JsonNode before = JSON.readTree(check(original)).path("findings");
        JsonNode after = JSON.readTree(check(moved)).path("findings");
        assertFalse(before.isEmpty());
        assertEquals(before.findValuesAsText("fingerprint"), after.findValuesAsText("fingerprint"));
        assertEquals(before.findValuesAsText("id"), after.findValuesAsText("id"));
        assertEquals(before.at("/0/primary/start").asInt() + 3, after.at("/0/primary/start").asInt());
    }

    @Test
    void whatOfAnArchiveCannotBeReadIsListed() throws IOException {
        Path archive = Files.createDirectories(dir.resolve("archive"));
        Files.writeString(archive.resolve("dam.txt"), "The dam above Osk was unsafe, engineer Karl Moen told the council.\n");
        Files.writeString(archive.resolve("old.docx"), "no Word document\n");
        Files.writeString(archive.resolve("wire.jsonl"), "{\"id\": \"ferry\", \"text\": \"A ferry sank off Port Amsel on Sunday.\"}\n{\"id\": \"port\"}\n");
        Object[] audit = {"audit", archive, "--format", "json", "--ledger", dir.resolve("ledger")};
        Shell.Ran cold = Shell.run(audit).in(dir);
        assertEquals(2, cold.exit());
        assertEquals(cold.out(), Shell.run(audit).in(dir).out(), "of a ledger that knows the documents");
        List<String> aside = new ArrayList<>();
        JSON.readTree(cold.out()).path("set_aside").forEach(a -> aside.add(a.path("place").asText() + ": " + a.path("reason").asText()));
        assertEquals(List.of("archive/old.docx: this is not a Word document of the kind .docx. Save it from Word as .docx or .txt.",
                "archive/wire.jsonl:2: the key 'text' is missing. Write one object a line, such as {\"id\": \"a1\", \"text\": \"...\", \"published\": \"2026-01-08\"}."), aside);
        StringWriter again = new StringWriter();
        new JsonReport().render(JsonReportReader.read("report", new StringReader(cold.out())), again);
        assertEquals(cold.out(), again.toString(), "read and written again");
    }

    private static String check(Path draft) {
        return Shell.run("check", draft, "--against", SEEDS.resolve("corpus.yaml"), "--published", "2026-01-08", "--format", "json").out();
    }

    private static Map<String, Document> byId(List<Path> paths, Metadata defaults) {
        Map<String, Document> documents = new HashMap<>();
        RealStages.documents().read(paths, defaults).documents().forEach(d -> documents.put(d.id(), d));
        return documents;
    }

    private static JsonNode holds(String json, Map<String, Document> documents) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(Path.of("docs/report.schema.json")));
        assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
        StringWriter again = new StringWriter();
        new JsonReport().render(JsonReportReader.read("report", new StringReader(json)), again);
        assertEquals(json, again.toString(), "read and written again");
        JsonNode report = JSON.readTree(json);
        Set<String> listed = new HashSet<>();
        report.path("documents").forEach(d -> {
            assertEquals(documents.get(d.path("id").asText()).sha256(), d.path("sha256").asText());
            listed.add(d.path("id").asText());
        });
        assertEquals(documents.keySet(), listed);
        Set<String> ids = new HashSet<>();
        Set<String> facts = facts(documents);
        assertFalse(report.path("findings").isEmpty());
        for (JsonNode finding : report.path("findings")) {
            assertTrue(ids.add(finding.path("id").asText()), "two findings have the id " + finding.path("id"));
            assertTrue(finding.path("fingerprint").asText().startsWith(finding.path("id").asText().replaceFirst("-\\d+$", "")));
            stands(finding.path("primary"), documents);
            finding.path("related").forEach(place -> stands(place, documents));
            assertFalse(finding.path("because").isEmpty());
            finding.path("because").forEach(condition -> condition.path("facts").forEach(fact ->
                    assertTrue(there(fact.asText(), facts), "there is no fact " + fact)));
        }
        return report;
    }

    private static void stands(JsonNode place, Map<String, Document> documents) {
        Document document = documents.get(place.path("document").asText());
        int start = place.path("start").asInt();
        assertEquals(document.text().substring(start, place.path("end").asInt()), place.path("text").asText());
        String before = document.text().substring(0, start);
        assertEquals(before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0), place.path("line").asInt());
        assertEquals(start - before.lastIndexOf('\n'), place.path("column").asInt());
    }

    private static Set<String> facts(Map<String, Document> documents) {
        List<Fact> facts = new ArrayList<>();
        documents.values().forEach(d -> RealStages.facts(d).all().forEach(facts::add));
        Set<String> ids = new HashSet<>(documents.keySet());
        facts.forEach(f -> ids.add(f.id()));
        return ids;
    }

    /** Stated facts by their id; a correspondence, such as {@code 000~001#12}, by its two documents. */
    private static boolean there(String id, Set<String> facts) {
        return facts.contains(id) || id.matches(".+#support-\\d+") && facts.contains(id.replaceFirst("#.*", "")) || id.matches(".+~.+#\\d+") && facts.containsAll(List.of(id.replaceFirst("#\\d+$", "").split("~")));
    }
}
