package org.stet.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.finding.Waiving;

/**
 * The report as the XML that JUnit's runners write, which build servers show: a suite for each document under check, in it a failure for
 * each finding, waived ones as skipped; a document that was not checked is an error, and one without findings a test that passes.
 */
public final class JUnitReport implements Renderer {

    private static final int LONGEST_NAME = 80;

    @Override
    public void render(Report report, Writer out) throws IOException {
        try {
            // buffered, as the XML writer would ask an OutputStreamWriter for its encoding and write what it takes for unfit as entities
            BufferedWriter buffered = new BufferedWriter(out);
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered);
            buffered.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            suites(report, xml);
            xml.writeCharacters("\n");
            xml.flush();
            buffered.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    private static void suites(Report report, XMLStreamWriter xml) throws XMLStreamException {
        Tally tally = Tally.of(report);
        Map<String, Part> suites = suites(report);
        Map<String, Integer> coverage = new HashMap<>();
        int number = 0;
        for (Coverage covered : report.coverage()) {
            coverage.putIfAbsent(covered.document(), number++);
        }
        DocumentIndex documents = new DocumentIndex(report);
        xml.writeStartElement("testsuites");
        attribute("name", "stet", xml);
        attribute("tests", String.valueOf(suites.values().stream().mapToInt(Part::tests).sum()), xml);
        attribute("failures", String.valueOf(tally.open()), xml);
        attribute("errors", String.valueOf(tally.unread()), xml);
        for (Map.Entry<String, Part> suite : suites.entrySet()) {
            suite(suite.getKey(), report.findings().subList(suite.getValue().from, suite.getValue().to), documents, xml);
            if (coverage.containsKey(suite.getKey())) {
                element("\n    ", "system-out", CoverageWords.of(List.of(report.coverage().get(coverage.get(suite.getKey())))), xml);
            }
            end("\n  ", xml);
        }
        end("\n", xml);
    }

    /** Where the findings of each document stand, which are sorted by document. */
    private static Map<String, Part> suites(Report report) {
        Map<String, Part> suites = new LinkedHashMap<>();
        report.documents().stream().filter(d -> !d.isSource() || !d.unread().isEmpty()).forEach(d -> suites.put(d.id(), Part.NONE));
        int next = 0;
        for (Finding finding : report.findings()) {
            Part before = suites.getOrDefault(finding.primary().document(), Part.NONE);
            suites.put(finding.primary().document(), new Part(before.to == 0 ? next : before.from, ++next));
        }
        return suites;
    }

    /** A stretch of the list of findings. */
    private record Part(int from, int to) {

        private static final Part NONE = new Part(0, 0);

        /** A document without findings still is a test: one that passes, or an error if it was not checked. */
        private int tests() {
            return Math.max(1, to - from);
        }
    }

    private static void suite(String document, List<Finding> findings, DocumentIndex documents, XMLStreamWriter xml) throws XMLStreamException {
        String unread = documents.document(document).map(DocumentEntry::unread).orElse("");
        long waived = findings.stream().filter(Finding::waived).count();
        start("\n  ", "testsuite", xml);
        attribute("name", document, xml);
        attribute("tests", String.valueOf(Math.max(1, findings.size())), xml);
        attribute("failures", String.valueOf(findings.size() - waived), xml);
        attribute("errors", unread.isEmpty() ? "0" : "1", xml);
        attribute("skipped", String.valueOf(waived), xml);
        if (!unread.isEmpty()) {
            test("checked", document, documents, xml);
            start("\n      ", "error", xml);
            attribute("type", "not checked", xml);
            attribute("message", unread, xml);
            xml.writeEndElement();
            end("\n    ", xml);
        } else if (findings.isEmpty()) {
            test("no findings", document, documents, xml);
            xml.writeEndElement();
        }
        Map<String, Integer> names = new HashMap<>();
        for (Finding finding : findings) {
            String name = name(finding);
            int number = names.merge(name, 1, Integer::sum);
            test(number == 1 ? name : name + " (" + number + ")", document, documents, xml);
            finding(finding, documents, xml);
            end("\n    ", xml);
        }
    }

    /** The rule and the words, but not the line: a build server knows by it that a failure is the same as in the build before. */
    private static String name(Finding finding) {
        String name = Glyphs.oneLine(finding.rule() + ": " + finding.primary().text());
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "\u2026";
    }

    private static void test(String name, String document, DocumentIndex documents, XMLStreamWriter xml) throws XMLStreamException {
        start("\n    ", "testcase", xml);
        attribute("name", name, xml);
        attribute("classname", document, xml);
        attribute("file", documents.path(document), xml);
    }

    private static void finding(Finding finding, DocumentIndex documents, XMLStreamWriter xml) throws XMLStreamException {
        if (finding.waived()) {
            start("\n      ", "skipped", xml);
            attribute("message", waived(finding.waiving()) + " " + finding.message(), xml);
            xml.writeEndElement();
            return;
        }
        start("\n      ", "failure", xml);
        attribute("type", finding.level().label(), xml);
        attribute("message", finding.message(), xml);
        Evidence primary = finding.primary();
        line(documents.path(primary.document()) + ":" + primary.excerpt().at() + ": " + primary.text(), xml);
        for (Evidence place : finding.related()) {
            line(Places.label(place) + ": " + place.text(), xml);
        }
        labelled("", Places.more(finding).orElse(""), xml);
        labelled("Help: ", finding.help(), xml);
        labelled("Standard: ", finding.standard(), xml);
        labelled("Why: ", finding.why(), xml);
        labelled("", finding.proof().change().says(), xml);
        labelled("", finding.reopened() ? TextSettled.why(finding.waiving()) : "", xml);
        xml.writeEndElement();
    }

    private static void labelled(String label, String text, XMLStreamWriter xml) throws XMLStreamException {
        if (!text.isBlank()) {
            line(label + text, xml);
        }
    }

    private static String waived(Waiving waiving) {
        return "Waived" + (waiving.who().isEmpty() ? "" : " by " + waiving.who()) + (waiving.until().isEmpty() ? "" : " until " + waiving.until()) + ": "
                + waiving.reason() + ".";
    }

    private static void line(String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters(legal(text) + "\n");
    }

    private static void element(String before, String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        start(before, name, xml);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void start(String before, String name, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters(before);
        xml.writeStartElement(name);
    }

    private static void end(String before, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters(before);
        xml.writeEndElement();
    }

    private static void attribute(String name, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** Without what XML 1.0 cannot hold: beyond what can do harm these are two code points that stand for no character. */
    private static String legal(String text) {
        return Glyphs.oneLine(text).replace("\uFFFE", "<U+FFFE>").replace("\uFFFF", "<U+FFFF>");
    }
}
