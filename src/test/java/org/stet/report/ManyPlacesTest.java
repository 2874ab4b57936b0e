package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.finding.Finding;
import org.stet.finding.FindingJson;
import org.stet.finding.Report;

class ManyPlacesTest {

    private static final Report FIXED = Reports.fixed();
    private static final Report MANY = held(1333);

    private static Report held(int more) {
        Finding first = FIXED.findings().get(0);
        Finding many = new Finding(first.id(), first.rule(), first.category(), first.level(), first.confidence(), first.message(), first.help(), first.standard(),
                first.why(), first.primary(), first.related(), more, first.proof(), first.fingerprint(), first.state(), first.waiving());
        return FIXED.with(Stream.concat(Stream.of(many), FIXED.findings().stream().skip(1)).toList(), FIXED.settled());
    }

    @Test
    void everyFormatThatListsPlacesSaysHowManyMoreThereAre() throws IOException {
        Map<String, Renderer> renderers = Map.of("text", new TextReport(false), "html", new HtmlReport(), "markdown", new MarkdownReport(),
                "github", new GitHubReport(), "junit", new JUnitReport(), "csv", new CsvReport(), "sarif", new SarifReport());
        for (Map.Entry<String, Renderer> format : renderers.entrySet()) {
            assertTrue(FormatsTest.rendered(format.getValue(), MANY).contains("and 1,333 more places"), format.getKey());
            assertFalse(FormatsTest.rendered(format.getValue(), FIXED).contains("more place"), format.getKey());
        }
        assertTrue(FormatsTest.rendered(new TextReport(false), held(1)).contains("and 1 more place\n"));
        StringWriter proof = new StringWriter();
        new TextProof(false).write(MANY.findings().get(0), MANY, proof);
        assertTrue(proof.toString().contains("and 1,333 more places, by which the same conditions are met"), proof.toString());
    }

    @Test
    void jsonHasTheNumberAndGivesItBack() throws IOException {
        String json = FormatsTest.rendered(new JsonReport(), MANY);
        assertTrue(json.contains("\"more\": 1333"), json);
        assertEquals(MANY.findings(), JsonReportReader.read("report.json", new StringReader(json)).findings());
    }

    @Test
    void storedFindingsKeepIt() {
        for (Finding finding : List.of(FIXED.findings().get(0), MANY.findings().get(0))) {
            assertEquals(finding, FindingJson.finding(FindingJson.write(finding)));
        }
        assertFalse(FindingJson.write(FIXED.findings().get(0)).contains("\"more\""));
    }
}
