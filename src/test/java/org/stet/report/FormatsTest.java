package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Golden;
import org.stet.finding.Report;

/** Every format against what it is to be, for the fixed report, an empty one, a hostile one and a very long one. */
class FormatsTest {

    /** By the endings of the expected outputs. */
    private static final Map<String, Renderer> FORMATS = new LinkedHashMap<>(Map.of("txt", new TextReport(false), "json", new JsonReport(), "sarif", new SarifReport(), "html", new HtmlReport(),
            "md", new MarkdownReport(), "csv", new CsvReport(), "xml", new JUnitReport(), "github", new GitHubReport()));

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "md", "csv", "xml", "github"})
    void anOrdinaryReportIsAsExpected(String format) throws IOException {
        Golden.check("report/fixed." + format, rendered(FORMATS.get(format), Reports.fixed()));
        Golden.check("report/empty." + format, rendered(FORMATS.get(format), Reports.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "json", "sarif", "html", "md", "csv", "xml", "github"})
    void aHostileReportIsAsExpected(String format) throws IOException {
        Golden.check("report/hostile." + format, rendered(FORMATS.get(format), HostileReports.one()));
    }

    /** Too long to be kept: its number of lines and bytes, and what they come to. */
    @ParameterizedTest
    @ValueSource(strings = {"txt", "json", "sarif", "html", "md", "csv", "xml", "github"})
    void aLongReportIsAsExpected(String format) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long[] counted = new long[2];
        try (Writer out = new OutputStreamWriter(new DigestOutputStream(new OutputStream() {
            @Override
            public void write(int b) {
                counted[0] += b == '\n' ? 1 : 0;
                counted[1]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    write(bytes[i]);
                }
            }
        }, digest), StandardCharsets.UTF_8)) {
            FORMATS.get(format).render(LongReports.alike(10_000), out);
        }
        Golden.check("report/many." + format, counted[0] + " lines, " + counted[1] + " bytes, sha256 " + HexFormat.of().formatHex(digest.digest()) + "\n");
    }

    /** What people read raw must not move the cursor, turn the direction of writing or ring. */
    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "csv", "xml", "github"})
    void nothingThatIsReadRawIsObeyed(String format) throws IOException {
        String shown = rendered(FORMATS.get(format), HostileReports.one()).replace("\r\n", "\n");
        assertEquals("", shown.codePoints().filter(c -> c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x2028 || c == 0x2029)).mapToObj(Integer::toHexString).toList().toString().replaceAll("\\[]", ""));
        assertFalse(shown.isEmpty());
    }

    static String rendered(Renderer renderer, Report report) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(report, out);
        return out.toString();
    }
}
