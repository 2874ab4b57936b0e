package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.finding.Category;
import org.stet.finding.Condition;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.FactNote;
import org.stet.finding.Finding;
import org.stet.finding.LeastChange;
import org.stet.finding.Level;
import org.stet.finding.Proof;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Settled;
import org.stet.finding.State;
import org.stet.finding.Waiving;
import org.stet.text.Position;
import org.stet.text.Source;
import org.stet.text.Span;

class JsonReportReaderTest {

    private static final String NOT_OURS = "    Name a file that 'stet check --format json -o FILE' or 'stet audit --format json -o FILE' wrote.";

    @TempDir
    private Path dir;

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        for (Report report : List.of(Reports.fixed(), Reports.empty(), ArchiveReports.of(1, 1, 1))) {
            String written = written(report);
            Report read = read(written);
            assertEquals(written, written(read));
            assertEquals(report.findings(), read.findings());
            assertEquals(report.coverage(), read.coverage());
            assertEquals(report.settled(), read.settled());
            assertEquals(report.rules(), read.rules());
            assertEquals(report.made(), read.made());
            assertEquals(report.stories(), read.stories());
            assertEquals(report.archive().aside(), read.archive().aside());
        }
    }

    @Test
    void keysMayStandInAnyOrder() throws IOException {
        JsonMapper sorting = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
        String written = written(Reports.fixed());
        String sorted = sorting.writeValueAsString(sorting.readValue(written, Map.class));
        assertEquals(written, written(read(sorted)));
    }

    @Property(tries = 200)
    void anyTextSurvives(@ForAll("odd") String text, @ForAll("odd") String other, @ForAll int cut) throws IOException {
        String written = written(odd(text, other, text.offsetByCodePoints(0, Math.floorMod(cut, text.codePointCount(0, text.length()) + 1))));
        assertEquals(written, written(read(written)));
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        assertEquals(written, written(read(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** Right-to-left, astral and combining characters, controls, line ends of every kind, what JSON escapes. */
    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.of("a", "é", "e\u0301", "שלום", "\u202E", "\u2066", "😀", "𐍈", "\n", "\r", "\r\n", "\u2028", "\u0000", "\u0007", "\u001B[31m", "\u007F",
                "\"", "\\", "\\u0041", "</script>", "\uFEFF", "\uFFFF", " ", "\t").list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

    private static Report odd(String text, String other, int cut) {
        Source source = new Source(other, text);
        Span span = new Span(cut, text.length());
        Evidence at = new Evidence("d", other, span, span.in(text), other, source.excerpt(span));
        Proof proof = new Proof(List.of(new Condition(other, Condition.Kind.COUNTED, List.of(text), Map.of(text, other, other + "2", text), 4,
                List.of(new Condition.NearMiss(other, List.of(text))))),
                List.of(new FactNote(other, text, "d", span, source.position(cut), text, other, text, other, List.of(text), 1 / 3.0, List.of(other))),
                new LeastChange(text, List.of(new LeastChange.Edit("d", span, other))));
        Finding finding = new Finding(other, text, Category.UNSUPPORTED, Level.NOTE, 0.1 + 0.2, text, other, text, other, at, List.of(at), proof, "0a".repeat(32),
                State.NEW, new Waiving(Waiving.Kind.CHANGED, text, other, text));
        Coverage coverage = new Coverage("d", List.of(new Coverage.Sentence(span, Coverage.Standing.SKIPPED, other,
                List.of(new Coverage.Unit(text, span, Coverage.Standing.SILENT, other, List.of(new Coverage.Place("d", span)))))));
        return new Report(Reports.empty().made(), List.of(new RuleEntry(text, other, text, Category.CONTRADICTION, Level.ERROR, text, other)),
                List.of(new DocumentEntry("d", other, text, other, text, "1b".repeat(32), other, source)), List.of(finding), List.of(coverage),
                new Settled(false, List.of(), List.of(new Settled.IdleWaiver(text, 1, other, text))), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "level": "error"         | "level": "grave"                   | the key 'level' is 'grave', not one of note, warning, error
            "confidence": 0.8        | "confidence": "much"               | the key 'confidence' is 'much', not a number from 0 to 1
            "start": 58              | "start": 900                       | the key 'end' is 64, not a whole number from 900 on
            "end": 64                | "end": 99999                       | the place 58-99999 lies outside the text of 'draft', which has 321 characters
            "fingerprint": "bbbb     | "fingerprint": "BBBB               | the key 'fingerprint' is 'BBBBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…', not 64 hex digits
            "document": "wire"       | "document": "wires"                | no document of this report has the id 'wires'
            "help": "Check the day." | "help": ["Check the day."]         | the key 'help' is not a text
            "settled": {             | "settled": 5, "unsettled": {       | the key 'settled' is 5, not an object
            "related": [             | "related": [ 5,                    | the key 'related' is not a list of objects
            "column": 34             | "column": 35                       | the text of 'draft' in this report does not have these words at this place
            "text": "Monday"         | "text": "Friday"                   | the text of 'draft' in this report does not have these words at this place
            "looked": 3              | "looked": -3                       | the key 'looked' is -3, not a whole number from 0 on
            """)
    void aSpoiltReportIsRefusedWithItsPlace(String from, String to, String message) throws IOException {
        String written = written(Reports.fixed());
        String spoilt = spoilt(written, from, to);
        String refused = refused(spoilt);
        Matcher place = Pattern.compile("r\\.json:(\\d+):(\\d+): ").matcher(refused);
        assertTrue(place.lookingAt(), refused);
        assertEquals(message + "\n    Run the check again, and take the report that it writes.", refused.substring(place.end()));
        Source source = new Source("", spoilt);
        int object = source.offset(new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
        assertEquals('{', spoilt.charAt(object));
        assertTrue(object < spoilt.indexOf(to));
    }

    private static String spoilt(String written, String from, String to) {
        int at = written.indexOf(from);
        assertTrue(at >= 0, from);
        return written.substring(0, at) + to + written.substring(at + from.length());
    }

    @Test
    void aReportOfAnotherStetSaysSo() throws IOException {
        String written = written(Reports.fixed());
        assertEquals("""
                r.json:1:1: the key 'stories' is missing: this report was written by Stet 0.0.9, which did not keep it
                    Run the check again with the Stet that you have now.""",
                refused("{\"tool\": {\"name\": \"stet\", \"version\": \"0.0.9\", \"rules\": \"" + "0".repeat(64) + "\"}}"));
        assertEquals("""
                the key 'hint' is not known: this report was written by Stet 0.1.0
                    Read it with the Stet that wrote it, or run the check again with the one that you have now.""",
                withoutPlace(spoilt(written, "\"help\": \"Check", "\"hint\": \"\", \"help\": \"Check")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2]", "5", "{}", "{\"version\": \"2.1.0\", \"runs\": []}", "{\"tool\": {\"name\": \"other\"}}", "{\"tool\": []}"})
    void anotherProgramsJsonIsRefused(String json) {
        assertEquals("r.json: this is JSON, but not a report of Stet\n" + NOT_OURS, refused(json));
    }

    @Test
    void whatIsNoWholeJsonIsRefused() throws IOException {
        String written = written(Reports.fixed());
        assertEquals("r.json: the file is empty\n" + NOT_OURS, refused(" "));
        assertEquals("r.json:1:1: this is not JSON: Unrecognized token 'Norwick': was expecting (JSON String, Number, Array, Object or token 'null', "
                + "'true' or 'false')\n" + NOT_OURS, refused("Norwick news"));
        assertEquals("r.json: no report of Stet is built like this: Document nesting depth (1001) exceeds the maximum allowed (1000)\n" + NOT_OURS,
                refused("[".repeat(5000)));
        assertEquals("r.json:100:17: the file ends in the middle of the report\n    It was not written to its end, or was cut off. "
                + "Run the check again, and take the report that it writes.", refused(written.substring(0, 3000)));
        assertEquals("r.json:" + (written.lines().count() + 1) + ":1: something follows the end of the report\n    Run the check again, and take the report that it writes.",
                refused(written + "{}"));
        assertTrue(refused(spoilt(written, "\"baseline\": true", "\"baseline\": true, \"baseline\": false")).contains("this is not JSON: Duplicate field 'baseline'"));
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        Path file = Files.write(dir.resolve("r.json"), new byte[] {'{', (byte) 0xFF, '}'});
        assertEquals(file + ": the file is not UTF-8 text, so it is not a report of Stet\n    Check the path.",
                assertThrows(ReportException.class, () -> JsonReportReader.read(file)).getMessage());
        assertEquals(dir + ": this is a folder; a file is needed here\n    Name a JSON report.",
                assertThrows(ReportException.class, () -> JsonReportReader.read(dir)).getMessage());
        assertEquals(dir + "/none: there is no such file\n    Check the path.",
                assertThrows(ReportException.class, () -> JsonReportReader.read(dir.resolve("none"))).getMessage());
    }

    @Test
    @Timeout(20)
    void whatIsNoFileIsNotWaitedFor() throws Exception {
        Path pipe = dir.resolve("pipe");
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        for (Path none : List.of(pipe, Path.of("/dev/zero"))) {
            assertEquals(none + ": this is a pipe or a device; a file is needed here\n    Write the report to a file, and name that.",
                    assertThrows(ReportException.class, () -> JsonReportReader.readWithoutFacts(none)).getMessage());
        }
    }

    @Test
    void aMarkBeforeTheTextIsPassedOver() throws IOException {
        assertEquals(written(Reports.fixed()), written(read("\uFEFF" + written(Reports.fixed()))));
        assertEquals("r.json: the file is empty\n" + NOT_OURS, refused("\uFEFF"));
        assertEquals("r.json: the file is empty\n" + NOT_OURS, refused(""));
    }

    @Test
    @Timeout(20)
    void manyFindingsAreReadInSeconds() throws IOException {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(Reports.fixed().findings().get(i % 3));
        }
        String written = written(Reports.fixed().with(many, Settled.NOTHING));
        Path file = Files.writeString(dir.resolve("many.json"), written);
        assertEquals(10_000, JsonReportReader.read(file).findings().size());
    }

    @Test
    @Timeout(60)
    void moreThanMemoryHoldsIsRefused() {
        assertEquals("r.json: the report is too large: it has more than 2000000 parts, not counting its facts\n    Check fewer documents at once, or with fewer rules.",
                refused("{\"findings\": [" + "{},".repeat(2_100_000) + "{}]}"));
    }

    @Test
    void aSpoiltFactIsRefused() throws IOException {
        String written = written(Reports.fixed());
        String mend = "\n    Read it with the Stet that wrote it, or run the check again with the one that you have now.";
        assertEquals("this Stet cannot read the fact that stands here" + mend, withoutPlace(spoilt(written, "\"fact\":\"quantity\"", "\"fact\":\"guess\"")));
        assertEquals("this Stet cannot read the fact that stands here, for its key 'bound'" + mend,
                withoutPlace(spoilt(written, "\"bound\":\"AT_LEAST\"", "\"bound\":\"MOST\"")));
        assertEquals("this Stet cannot read the fact that stands here, for its key 'mood'" + mend,
                withoutPlace(spoilt(written, "\"min\":2.0", "\"min\":2.0,\"mood\":1")));
        assertEquals("the fact 'draft#quantity-1' lies outside the text of 'draft', which has 321 characters\n    Run the check again, and take the report that it writes.",
                withoutPlace(spoilt(written, "\"span\":\"198-209\"", "\"span\":\"1980-2090\"")));
        assertEquals("the fact 'draft' is of 'draft', which is no document of its story\n    Run the check again, and take the report that it writes.",
                withoutPlace(written.replaceFirst("(?s)(\"stories\".*?\"documents\": )\\[[^]]*]", "$1[]")));
        assertEquals("a list of stories is expected here\n    Run the check again, and take the report that it writes.",
                withoutPlace(spoilt(written, "\"stories\": [", "\"stories\": 5, \"more\": [")));
    }

    @Test
    void factsCanBePassedOver() throws IOException {
        Path file = Files.writeString(dir.resolve("r.json"), written(Reports.fixed()));
        Report read = JsonReportReader.readWithoutFacts(file);
        assertEquals(List.of(), read.stories());
        assertEquals(Reports.fixed().findings(), read.findings());
    }

    private static String withoutPlace(String text) {
        return refused(text).replaceFirst("^r\\.json:\\d+:\\d+: ", "");
    }

    private static String refused(String text) {
        return assertThrows(ReportException.class, () -> read(text)).getMessage();
    }

    private static String written(Report report) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport().render(report, out);
        return out.toString();
    }

    private static Report read(String text) throws IOException {
        return JsonReportReader.read("r.json", new StringReader(text));
    }
}
