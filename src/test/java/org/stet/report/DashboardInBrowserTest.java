package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.finding.Report;

/** The figures of an archive as readers have them: in a browser. Pictures of what was seen are left in target/pictures. */
class DashboardInBrowserTest {

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void thePageDidNotComplain() {
        assertEquals(List.of(), browser.complaints());
    }

    @ParameterizedTest
    @CsvSource({"light, 1300, 1, 1, 1", "dark, 1300, 40, 60, 12", "light, 1300, 40, 60, 12", "light, 400, 3, 14, 3", "dark, 400, 40, 60, 12", "light, 1300, 1, 130, 0"})
    void nobodyIsKeptOut(String scheme, int width, int publishers, int months, int runs) throws IOException {
        browser.size(width, 2400);
        browser.media("screen", scheme);
        open(ArchiveReports.of(publishers, months, runs));
        browser.picture("dashboard-" + scheme + "-" + width + "-" + publishers + "-" + months);
        assertTrue(browser.number("document.documentElement.scrollWidth") <= width, "the page itself does not scroll sideways");
        assertEquals("[]", HtmlInBrowserTest.barriers(browser));
    }

    @Test
    void barsAreAsLongAsTheirFigures() throws IOException {
        browser.size(1300, 2400);
        browser.media("screen", "light");
        open(ArchiveReports.of(3, 5, 3));
        String widths = "(section, n) => [...document.querySelectorAll('[aria-labelledby=' + section + '-title] tbody tr')][n].querySelectorAll('rect')";
        long errors = browser.number("(" + widths + ")('rules', 0)[0].getBoundingClientRect().width * 1000");
        long warnings = browser.number("(" + widths + ")('rules', 0)[1].getBoundingClientRect().width * 1000");
        long told = browser.number("Number(document.querySelectorAll('[aria-labelledby=rules-title] tbody tr .number')[0].textContent)");
        long toldToo = browser.number("Number(document.querySelectorAll('[aria-labelledby=rules-title] tbody tr .number')[1].textContent)");
        assertEquals((double) told / toldToo, (double) errors / warnings, 0.1);
    }

    @Test
    void hostileTextStaysText() throws IOException {
        open(ArchiveReports.hostile());
        assertEquals("undefined", browser.words("typeof window.hacked"));
        assertEquals(0, browser.number("document.querySelectorAll('script, img, [onload], [onerror], [onmouseover]').length"));
    }

    private static void open(Report report) throws IOException {
        Path file = Files.createTempFile(folder, "dashboard", ".html");
        Files.writeString(file, DashboardTest.rendered(new DashboardReport(), report));
        browser.openStill(file);
    }
}
