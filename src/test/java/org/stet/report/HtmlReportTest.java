package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.stet.Golden;
import org.stet.finding.Report;

class HtmlReportTest {

    @Test
    void htmlIsAsExpected() throws IOException {
        Golden.check("report/fixed.html", withoutEmbedded(rendered(Reports.fixed())));
        Golden.check("report/empty.html", withoutEmbedded(rendered(Reports.empty())));
    }

    @Test
    void nothingOfADocumentIsMarkup() throws IOException {
        String page = withoutEmbedded(rendered(HostileReports.all()));
        assertFalse(page.contains("<img"));
        assertFalse(page.contains("<svg"));
        assertEquals(1, occurrences(page, "<script"));
        assertEquals(1, occurrences(page, "</script"));
        assertEquals(occurrences(page, "<noscript"), occurrences(page, "</noscript"));
        assertTrue(page.chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7F && c != 0x202E && c != 0x2066 && c != 0x200F && c != 0x2028));
        assertTrue(page.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Test
    void onlyItsOwnStyleAndScriptMayRun() throws IOException {
        String page = rendered(Reports.fixed());
        String policy = page.lines().filter(l -> l.contains("Content-Security-Policy")).findFirst().orElseThrow();
        assertTrue(policy.contains("default-src 'none'; style-src 'sha256-"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(page.contains(" style="));
        assertFalse(page.replace(Embedded.SCRIPT.text(), "").matches("(?s).*\\son[a-z]+=\".*"));
        assertFalse(page.matches("(?s).*(?:src|href)=\"[^#].*"));
    }

    @Test
    void whatStandsBelowDoesNotWaitInMemory() throws IOException {
        Report report = LongReports.proved(2_000);
        long[] longest = {0};
        new HtmlReport().render(report, new Writer() {
            @Override
            public void write(char[] chars, int from, int length) {
                longest[0] = Math.max(longest[0], length);
            }

            @Override
            public void flush() {
                // nothing is kept
            }

            @Override
            public void close() {
                // nothing is open
            }
        });
        assertTrue(longest[0] < 100_000, "a piece of " + longest[0] + " characters was written at once");
    }

    @Test
    void anAttributeBelongsToATag() throws IOException {
        Html html = new Html(new StringWriter());
        html.open(Html.Tag.P).text("words");
        assertThrows(IllegalStateException.class, () -> html.with(Html.Attribute.CLASS, "late"));
    }

    private static String rendered(Report report) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReport().render(report, out);
        return out.toString();
    }

    /** Style and script are read in files of their own. */
    private static String withoutEmbedded(String page) {
        return page.replace(Embedded.STYLE.text(), "").replace(Embedded.SCRIPT.text(), "")
                .replace(Embedded.STYLE.hash(), "'sha256-STYLE'").replace(Embedded.SCRIPT.hash(), "'sha256-SCRIPT'");
    }

    private static int occurrences(String page, String words) {
        return (page.length() - page.replace(words, "").length()) / words.length();
    }
}
