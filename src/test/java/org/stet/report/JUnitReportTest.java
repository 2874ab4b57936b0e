package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Read as build servers read it: their schemas allow these elements with these attributes, in this order. */
class JUnitReportTest {

    private static final Set<String> SUITE = Set.of("name", "tests", "failures", "errors", "skipped");
    private static final Set<String> TEST = Set.of("name", "classname", "file");
    private static final Set<String> OUTCOME = Set.of("type", "message");

    private static Stream<Report> reports() {
        return Stream.of(Reports.fixed(), Reports.empty(), HostileReports.one(), LongReports.alike(100));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFindingIsATestThatDidNotPass(Report report) throws Exception {
        Element root = parsed(report);
        assertEquals("testsuites", root.getTagName());
        assertEquals(report.open().count(), root.getElementsByTagName("failure").getLength());
        assertEquals(report.findings().size() - report.open().count(), root.getElementsByTagName("skipped").getLength());
        assertEquals(report.unread().size(), root.getElementsByTagName("error").getLength());
        assertEquals(root.getElementsByTagName("testcase").getLength(), Integer.parseInt(root.getAttribute("tests")));
        assertEquals(report.open().count(), Integer.parseInt(root.getAttribute("failures")));
        List<String> told = new ArrayList<>();
        for (Element failure : elements(root.getElementsByTagName("failure"))) {
            told.add(failure.getAttribute("message"));
        }
        assertEquals(report.open().map(Finding::message).map(JUnitReportTest::shown).toList(), told);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void suitesCountTheirTestsAndNoTwoTestsHaveOneName(Report report) throws Exception {
        for (Element suite : elements(parsed(report).getElementsByTagName("testsuite"))) {
            assertEquals(SUITE, names(suite));
            List<Element> tests = elements(suite.getElementsByTagName("testcase"));
            assertEquals(tests.size(), Integer.parseInt(suite.getAttribute("tests")));
            assertEquals(suite.getElementsByTagName("failure").getLength(), Integer.parseInt(suite.getAttribute("failures")));
            assertEquals(suite.getElementsByTagName("skipped").getLength(), Integer.parseInt(suite.getAttribute("skipped")));
            assertEquals(tests.size(), new HashSet<>(tests.stream().map(t -> t.getAttribute("name")).toList()).size());
            for (Element test : tests) {
                assertEquals(TEST, names(test));
                elements(test.getChildNodes()).forEach(outcome -> assertTrue(OUTCOME.containsAll(names(outcome))));
            }
        }
    }

    @Test
    void aDocumentWithoutFindingsPassesAndASourceIsNoTest() throws Exception {
        Element root = parsed(Reports.empty());
        assertEquals(List.of("draft"), elements(root.getElementsByTagName("testsuite")).stream().map(s -> s.getAttribute("name")).toList());
        assertEquals(List.of("no findings"), elements(root.getElementsByTagName("testcase")).stream().map(s -> s.getAttribute("name")).toList());
    }

    /** As attributes are read: blanks at the ends and U+FFFE are gone. */
    private static String shown(String text) {
        return Glyphs.oneLine(text).replace("\uFFFE", "<U+FFFE>").replace("\uFFFF", "<U+FFFF>");
    }

    private static Element parsed(Report report) throws Exception {
        byte[] xml = FormatsTest.rendered(new JUnitReport(), report).getBytes(StandardCharsets.UTF_8);
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static Set<String> names(Element element) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
