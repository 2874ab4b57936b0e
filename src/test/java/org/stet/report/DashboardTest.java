package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.stet.Golden;
import org.stet.finding.Report;

/** Figures of archives, as text and as a page. */
class DashboardTest {

    @Test
    void thePageIsAsExpected() throws IOException {
        Golden.check("archive/dashboard.html", withoutStyles(rendered(new DashboardReport(), ArchiveReports.of(3, 5, 3))));
        Golden.check("archive/dashboard-hostile.html", withoutStyles(rendered(new DashboardReport(), ArchiveReports.hostile())));
        Golden.check("archive/dashboard-empty.html", withoutStyles(rendered(new DashboardReport(), Reports.empty())));
    }

    @Test
    void theSummaryIsAsExpected() throws IOException {
        Renderer only = new SummaryReport(false, true, (report, out) -> { });
        Golden.check("archive/summary.txt", rendered(only, ArchiveReports.of(40, 60, 3)));
        Golden.check("archive/summary-first-run.txt", rendered(only, ArchiveReports.of(1, 1, 1)));
        Golden.check("archive/summary-without-ledger.txt", rendered(only, ArchiveReports.of(3, 5, 0)));
        assertEquals("", rendered(new SummaryReport(false, false, (report, out) -> { }), ArchiveReports.of(1, 2, 1)), "few documents need none");
    }

    @Test
    void whatWasNotCheckedIsListed() throws IOException {
        Golden.check("archive/few-unread.txt", last(rendered(new TextReport(false), ArchiveReports.of(2, 30, 1))));
        Golden.check("archive/many-unread.txt", last(rendered(new TextReport(false), ArchiveReports.of(40, 60, 1))));
    }

    /** What comes after the findings. */
    private static String last(String text) {
        int waived = text.lastIndexOf("  Waived  ");
        return text.substring(text.indexOf("\n\n", waived) + 2);
    }

    @Test
    void theSameArchiveGivesTheSameBytes() throws IOException {
        assertEquals(rendered(new DashboardReport(), ArchiveReports.of(7, 9, 2)), rendered(new DashboardReport(), ArchiveReports.of(7, 9, 2)));
    }

    @Test
    void longTimesAreToldByTheYear() throws IOException {
        String page = rendered(new DashboardReport(), ArchiveReports.of(1, 130, 0));
        assertTrue(page.contains("By year of publication") && page.contains(">2031<"));
        assertFalse(rendered(new DashboardReport(), ArchiveReports.of(1, 120, 0)).contains("By year of publication"));
    }

    private static String withoutStyles(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "<style></style>").replaceAll("'sha256-[^']+'", "'sha256-...'");
    }

    static String rendered(Renderer renderer, Report report) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(report, out);
        return out.toString();
    }
}
