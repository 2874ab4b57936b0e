package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.stet.finding.Report;

/** The report as readers have it: in a browser. Pictures of what was seen are left in target/pictures. */
class HtmlInBrowserTest {

    private static final String CHOSEN = "document.querySelector('.finding.chosen .number').textContent";

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

    @BeforeEach
    void asUsual() {
        browser.scripts(true);
        browser.size(1500, 950);
        browser.media("screen", "light");
    }

    @AfterEach
    void thePageDidNotComplain() {
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void keysWalkTheFindings() throws IOException {
        browser.open(Reports.fixed());
        browser.picture("fixed");
        assertEquals("1", browser.words(CHOSEN));
        browser.press("j");
        assertEquals("2", browser.words(CHOSEN));
        assertEquals("SUMMARY", browser.words("document.activeElement.tagName"));
        browser.press("jj");
        assertEquals("3", browser.words(CHOSEN));
        browser.press("k");
        assertEquals("2", browser.words(CHOSEN));
        assertEquals(1, browser.number("document.querySelectorAll('.finding[open]').length"));
    }

    @Test
    void theEvidenceIsShownBesideAndGetsTheFocus() throws IOException {
        browser.open(LongReports.proved(300));
        browser.press("j".repeat(7));
        assertEquals("8", browser.words(CHOSEN));
        assertEquals("paid 10 crowns", browser.words("document.querySelector('#checked mark.chosen').textContent"));
        assertEquals("paid 11 crowns", browser.words("document.querySelector('#beside mark.chosen').textContent"));
        assertTrue(isSeen("#checked mark.chosen", "#checked"));
        assertTrue(isSeen("#beside mark.chosen", "#beside"));
        browser.press(Keys.ENTER);
        assertTrue(browser.holds("document.activeElement.matches('#beside mark.chosen')"));
        browser.press(Keys.ESCAPE);
        assertTrue(browser.holds("document.activeElement.matches('.finding.chosen > summary')"));
        browser.press("o");
        assertTrue(browser.holds("document.activeElement.matches('#beside mark.chosen')"));
    }

    @Test
    void aMarkAndAnAddressChooseTheirFinding() throws IOException {
        browser.open(LongReports.proved(300));
        browser.ask("document.querySelector('#checked mark[data-number=\"250\"]').click()");
        assertEquals("250", browser.words(CHOSEN));
        assertTrue(isSeen(".finding.chosen", "#findings"));
        browser.ask("document.querySelector('a.reference[data-number=\"3\"]').click()");
        assertEquals("3", browser.words(CHOSEN));
        browser.evaluate("new Promise(done => { addEventListener('hashchange', () => setTimeout(done)); location.hash = 'f-000000c7'; })");
        assertEquals("200", browser.words(CHOSEN));
    }

    @Test
    void filtersSayHowManyAreLeft() throws IOException {
        browser.open(LongReports.proved(300));
        assertEquals("300 findings", browser.words("document.getElementById('count').textContent"));
        browser.press("/");
        assertEquals("level", browser.words("document.activeElement.name"));
        browser.press(Keys.SPACE);
        assertEquals("200 of 300 findings", browser.words("document.getElementById('count').textContent"));
        assertEquals("polite", browser.words("document.getElementById('count').ariaLive"));
        choose("rule", "number-conflict");
        assertEquals("100 of 300 findings", browser.words("document.getElementById('count').textContent"));
        assertTrue(browser.holds("[...document.querySelectorAll('#list > .item:not([hidden])')].every(i => i.dataset.rule === 'number-conflict' && i.dataset.level !== 'error')"));
        choose("standing", "waived");
        assertEquals("10 of 300 findings", browser.words("document.getElementById('count').textContent"));
        choose("standing", "");
        choose("rule", "");
        choose("document", "0");
        assertEquals("200 of 300 findings", browser.words("document.getElementById('count').textContent"));
    }

    @Test
    void helpOpensAndClosesAndSingleKeysCanBeSwitchedOff() throws IOException {
        browser.open(Reports.fixed());
        browser.press("?");
        assertTrue(browser.holds("document.getElementById('help').open"));
        browser.press("j");
        assertEquals("1", browser.words(CHOSEN));
        browser.ask("document.getElementById('single').click()");
        browser.press(Keys.ESCAPE);
        assertFalse(browser.holds("document.getElementById('help').open"));
        browser.press("j");
        assertEquals("1", browser.words(CHOSEN));
    }

    @Test
    void hostileTextStaysText() throws IOException {
        browser.open(HostileReports.all());
        browser.press("j");
        browser.press(Keys.ENTER);
        browser.picture("hostile");
        browser.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        assertFalse(browser.holds("window.hacked"));
        assertEquals(1, browser.number("document.scripts.length"));
        assertEquals(0, browser.number("document.querySelectorAll('img, svg, iframe, object, embed, b, [onload], [onmouseover], [onerror]').length"));
        assertTrue(browser.holds("[...document.querySelectorAll('[href]')].every(a => a.getAttribute('href').startsWith('#'))"));
        assertTrue(says("document.querySelector('#checked .text').textContent", "<img src=x onerror=\"window.hacked=2\">"));
        assertTrue(says("document.querySelector('#beside .text').textContent", "&#x3C;script&#x3E;"));
        assertTrue(says("document.querySelector('#checked .text').textContent", "<U+202E>gnisrever<U+202C>"));
        assertTrue(says("document.querySelector('#checked .text').textContent", "<U+0000>"));
        assertTrue(says("document.title", "</title></style><svg"));
    }

    private static boolean says(String expression, String words) {
        return (Boolean) browser.ask("return " + expression + ".includes(arguments[0])", words);
    }

    @Test
    void thePolicyStopsWhatWouldRun() throws IOException {
        browser.open(Reports.fixed());
        browser.ask("const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.body.append(s)");
        browser.ask("const d = document.createElement('div'); d.innerHTML = '<img src=x onerror=\"window.hacked = 2\">'; document.body.append(d)");
        assertFalse(browser.holds("window.hacked"));
        assertFalse(browser.complaints().isEmpty());
    }

    @Test
    void withoutItsScriptItIsAPlainDocument() throws IOException {
        browser.scripts(false);
        browser.open(LongReports.proved(250));
        browser.picture("without-script");
        assertEquals(250L, browser.evaluate("document.querySelectorAll('.finding[open]').length"));
        assertEquals(250L, browser.evaluate("[...document.querySelectorAll('a.place')].filter(a => a.closest('.primary') && document.getElementById(a.hash.slice(1)).textContent === a.closest('li').querySelector('mark').textContent).length"));
        assertEquals(3L, browser.evaluate("[...document.querySelectorAll('.document')].filter(d => d.getBoundingClientRect().height > 100).length"));
        assertEquals(0L, browser.evaluate("[...document.querySelectorAll('.controls, .pager')].filter(e => e.getBoundingClientRect().height > 0).length"));
    }

    @Test
    void onPaperThereAreNoControlsAndEveryFinding() throws IOException {
        browser.open(LongReports.proved(120));
        byte[] pdf = browser.printed();
        assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        assertEquals(20, browser.number("document.querySelectorAll('#list > .item[hidden]').length"), "as before printing");
        browser.ask("window.dispatchEvent(new Event('beforeprint'))");
        browser.media("print", "light");
        assertEquals(120, browser.number("[...document.querySelectorAll('.finding[open]')].filter(f => f.getBoundingClientRect().height > 0).length"));
        assertEquals(0, browser.number("[...document.querySelectorAll('.controls, .pager, .skip, #beside')].filter(e => e.getBoundingClientRect().height > 0).length"));
        assertTrue(browser.holds("document.getElementById('checked').getBoundingClientRect().top < document.getElementById('findings').getBoundingClientRect().top"));
        browser.media("screen", "light");
        browser.ask("window.dispatchEvent(new Event('afterprint'))");
        browser.open(Reports.fixed());
        Files.write(Files.createDirectories(Path.of("target/pictures")).resolve("fixed.pdf"), browser.printed());
    }

    @Test
    void aNarrowPageHasOneColumnAndDoesNotScrollSideways() throws IOException {
        for (int width : new int[] {320, 400, 840, 1100}) {
            browser.size(width, 800);
            for (Report report : List.of(Reports.fixed(), HostileReports.all())) {
                browser.open(report);
                browser.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
                browser.picture("width-" + width);
                assertEquals(0, browser.number("document.documentElement.scrollWidth - innerWidth"), "at " + width);
                assertEquals(0, browser.number("[...document.querySelectorAll('.pane')].filter(p => p.scrollWidth > p.clientWidth + 1).length"), "at " + width);
            }
        }
    }

    @Test
    void theLayerOfStandingsCanBeSwitchedOn() throws IOException {
        browser.open(Reports.fixed());
        assertFalse(browser.holds("document.querySelector('.text .standing').getClientRects().length"));
        browser.ask("document.getElementById('layer').click()");
        browser.picture("coverage");
        assertTrue(browser.holds("document.querySelector('.text .standing').getClientRects().length"));
        assertEquals("5", browser.words("document.querySelectorAll('.legend li').length"));
    }

    @Test
    void ofTenThousandFindingsOnePageIsBuiltAtATime() throws IOException {
        browser.open(LongReports.proved(10_000));
        assertEquals(100, browser.number("document.querySelectorAll('.finding').length"), "what is not shown is not built");
        assertEquals(100, browser.number("document.querySelectorAll('#list > .item:not([hidden])').length"));
        assertEquals("Page 1 of 100", browser.words("document.getElementById('page').textContent"));
        browser.picture("ten-thousand");
        browser.ask("document.getElementById('next').click()");
        assertEquals("101", browser.words(CHOSEN));
        browser.press("k");
        assertEquals("100", browser.words(CHOSEN));
        choose("standing", "waived");
        assertEquals("1000 of 10000 findings", browser.words("document.getElementById('count').textContent"));
        assertEquals("Page 1 of 10", browser.words("document.getElementById('page').textContent"));
    }

    @ParameterizedTest
    @CsvSource({"light, 1500", "dark, 1500", "light, 400"})
    void nothingKeepsPeopleOut(String scheme, int width) throws IOException {
        browser.media("screen", scheme);
        browser.size(width, 950);
        boolean usual = scheme.equals("light") && width == 1500;
        for (Report report : usual ? List.of(HostileReports.all(), Reports.empty(), Reports.fixed()) : List.of(Reports.fixed())) {
            browser.open(report);
            browser.ask("document.getElementById('layer').click(); document.querySelectorAll('details').forEach(d => { d.open = true; })");
            browser.picture(scheme + "-" + width);
            assertEquals("[]", barriers(browser));
        }
    }

    /** What keeps people out of the page that is shown, as JSON. */
    static Object barriers(Browser browser) throws IOException {
        browser.evaluate(axe());
        return browser.evaluate("axe.run(document, {resultTypes: ['violations']}).then(r => JSON.stringify(r.violations"
                + ".map(v => [v.impact, v.id, v.nodes.slice(0, 3).map(n => [n.html.slice(0, 120), n.any.map(a => a.message)])])))");
    }

    private static String axe() throws IOException {
        try (InputStream in = HtmlInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; 0";
        }
    }

    private static void choose(String name, String value) {
        browser.ask("const s = document.querySelector('#findings select[name=' + arguments[0] + ']'); s.value = arguments[1]; s.dispatchEvent(new Event('change'))", name, value);
    }

    /** Whether an element stands within what its column shows. */
    private static boolean isSeen(String element, String pane) {
        return browser.holds("(() => { const e = document.querySelector('" + element + "').getBoundingClientRect(), p = document.querySelector('" + pane
                + "').getBoundingClientRect(); return e.top >= p.top && e.top < p.bottom; })()");
    }
}
