package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.stet.finding.Report;

class CsvReportTest {

    private static final Pattern FORMULA = Pattern.compile("(?:^|;)[\\s\"\\u00A0\\u201C\\u201D']*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]");

    @Test
    void thereIsALineForEachFindingAndWhatelseMustNotPassForClean() throws IOException {
        Report report = HostileReports.one();
        List<CSVRecord> lines = parsed(report);
        assertEquals(report.findings().size() + 3, lines.size());
        for (int i = 0; i < report.findings().size(); i++) {
            assertEquals(report.findings().get(i).fingerprint(), lines.get(i).get("fingerprint"));
            assertEquals(Glyphs.oneLine(report.findings().get(i).message()), lines.get(i).get("message").replace(";'", ";"));
        }
        assertEquals(List.of("not checked", "gone", "waiver without a finding"), lines.subList(report.findings().size(), lines.size()).stream().map(l -> l.get("kind")).toList());
    }

    @Test
    void everyLineHasAllCellsAndNoCellHasALine() throws IOException {
        String csv = FormatsTest.rendered(new CsvReport(), HostileReports.one());
        List<CSVRecord> lines = parsed(HostileReports.one());
        assertTrue(lines.stream().allMatch(l -> l.size() == 25));
        assertEquals(lines.size() + 1, csv.split("\r\n").length);
        assertFalse(csv.replace("\r\n", "").matches("(?s).*[\r\n].*"));
        assertTrue(csv.startsWith("\uFEFF\"kind\","));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        for (CSVRecord line : parsed(HostileReports.one())) {
            for (String cell : line) {
                // one apostrophe was put before what would have been one
                assertFalse(FORMULA.matcher(cell.replaceAll("(^|;)'", "$1x")).find(), cell);
            }
        }
        String csv = FormatsTest.rendered(new CsvReport(), HostileReports.one());
        assertTrue(csv.contains("\"'=cmd|' /C calc'!A0\""));
        assertTrue(csv.contains("\"one;'=1+1\""));
    }

    private static List<CSVRecord> parsed(Report report) throws IOException {
        String csv = FormatsTest.rendered(new CsvReport(), report);
        try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180.withHeader())) {
            return parser.getRecords();
        }
    }
}
