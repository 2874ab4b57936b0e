package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.Golden;
import org.stet.finding.Report;
import org.stet.text.Excerpt;
import org.stet.text.Position;

class RenderersTest {

    @Test
    void textIsAsExpected() throws IOException {
        Golden.check("report/fixed.txt", rendered(new TextReport(false), Reports.fixed()));
        Golden.check("report/empty.txt", rendered(new TextReport(false), Reports.empty()));
        Golden.check("report/fixed-colour.txt", rendered(new TextReport(true), Reports.fixed()));
    }

    @Test
    void standingsAreAsExpected() throws IOException {
        Golden.check("report/fixed-standing.txt", rendered(new StandingReport(false, new TextReport(false)), Reports.fixed()).split("\n\nwarning")[0] + "\n");
        String coloured = rendered(new StandingReport(true, (report, out) -> { }), Reports.fixed());
        assertEquals(rendered(new StandingReport(false, (report, out) -> { }), Reports.fixed()), coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void jsonIsAsExpected() throws IOException {
        Golden.check("report/fixed.json", rendered(new JsonReport(), Reports.fixed()));
        Golden.check("report/empty.json", rendered(new JsonReport(), Reports.empty()));
    }

    @Test
    void jsonFitsItsSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(Path.of("docs/report.schema.json")));
        assertEquals(Set.of(), schema.validate(rendered(new JsonReport(), Reports.fixed()), InputFormat.JSON));
        assertEquals(Set.of(), schema.validate(rendered(new JsonReport(), Reports.empty()), InputFormat.JSON));
        String archive = rendered(new JsonReport(), ArchiveReports.of(1, 1, 1));
        assertEquals(Set.of(), schema.validate(archive, InputFormat.JSON));
        assertFalse(schema.validate(archive.replace("\"place\"", "\"places\""), InputFormat.JSON).isEmpty());
        assertFalse(schema.validate(rendered(new JsonReport(), Reports.fixed()).replace("\"error\"", "\"grave\""), InputFormat.JSON).isEmpty());
    }

    @Test
    void whatWasSetAsideIsAList() throws IOException {
        assertTrue(rendered(new JsonReport(), ArchiveReports.of(1, 1, 1)).contains("""
                  "set_aside": [
                    {
                      "place": "archive/old.zip, entry a/b.docx",
                      "reason": "it is damaged."
                    },
                    {
                      "place": "archive/wire.jsonl:7",
                      "reason": "it has no text."
                    }
                  ],
                  "stories": []
                """));
    }

    @Test
    void nothingFromADocumentControlsTheTerminal() throws IOException {
        String shown = rendered(new TextReport(false), Reports.fixed());
        assertFalse(shown.codePoints().anyMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E)));
        String standing = rendered(new StandingReport(false, new TextReport(false)), Reports.fixed());
        assertFalse(standing.codePoints().anyMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He met Mr. Petro in Washington. It went well. | 34 | 36 | It went well.
            It went well. He met Mr. Petro in Lima.       | 21 | 30 | He met Mr. Petro in Lima.
            “It went well.” He left. He slept.            | 16 | 18 | He left.
            In 2025. He left the U.S. President at home.  | 12 | 16 | He left the U.S. President at home.
            """)
    void theSentenceAroundWordsIsShown(String line, int from, int to, String sentence) {
        assertEquals(sentence, Strip.of(new Excerpt(new Position(1, from + 1), line, from, to), 100).words());
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "40, 50", "195, 199", "0, 199"})
    void aStripIsNeverWiderThanAsked(int from, int to) {
        Strip strip = Strip.of(new Excerpt(new Position(1, from + 1), "abc 東京 ".repeat(25).strip() + "x".repeat(30), from, to), 60);
        assertFalse(Glyphs.width(strip.words()) > 60, strip.words());
        assertFalse(strip.underline().length() > 60);
    }

    private static String rendered(Renderer renderer, Report report) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(report, out);
        return out.toString();
    }
}
