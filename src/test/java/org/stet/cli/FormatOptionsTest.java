package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which format goes where. */
class FormatOptionsTest {

    private final FakeStages stages = new FakeStages();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String out = "";

    @TempDir
    private Path dir;

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(dir.resolve("draft.txt"), "The mayor never resigned.\n");
    }

    @Test
    void eachFormatGoesToTheFileBesideIt() throws IOException {
        assertEquals(0, audit("--format text --format sarif -o /a.sarif -o /b.json --format csv -o /c.txt"));
        assertTrue(out.startsWith("warning  polarity-flip  draft:1  00000000\n"));
        begins("a.sarif", "{\n  \"$schema\"");
        begins("b.json", "{\n  \"tool\"");
        begins("c.txt", "\uFEFF\"kind\"");
        onlyFiles("a.sarif", "b.json", "c.txt", "draft.txt");
        assertEquals("", messages());
    }

    @Test
    void theFileMayComeFirst() throws IOException {
        assertEquals(0, audit("-o /a.out --format json"));
        begins("a.out", "{\n  \"tool\"");
        assertEquals("", out);
        assertEquals(0, audit("-o /b.json --format json"));
        begins("b.json", "{\n  \"tool\"");
        assertEquals("", out);
        assertEquals(0, audit("-o /c.md --format csv -o /d --format text"));
        begins("c.md", "**1 finding");
        begins("d", "\uFEFF\"kind\"");
        assertTrue(out.startsWith("warning"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.json     | { "tool"
            a.sarif    | { "$schema"
            a.MD       | **1 finding
            a.csv      | \uFEFF"kind"
            a.xml      | <?xml
            a.txt      | warning
            report     | warning
            """)
    void theNameOfAFileTellsItsFormat(String name, String beginning) throws IOException {
        assertEquals(0, audit("-o /" + name));
        assertTrue(Files.readString(dir.resolve(name)).replaceAll("\\s+", " ").startsWith(beginning));
    }

    @Test
    void whatCannotBeMeantIsToldBeforeTheWork() throws IOException {
        assertEquals(2, audit("--format text --format json"));
        assertEquals(2, audit("--format json -o /a -o /b.log"));
        assertEquals(2, audit("--format json -o /a.json -o /sub/../a.json"));
        assertEquals(2, audit("--format json -o /draft.txt --format csv -o /a.csv"));
        assertEquals(2, audit("--format csv -o /a.csv --format json -o /no/b.json"));
        assertEquals(2, audit("--format text -o /a.sarif --format sarif"));
        assertEquals(2, audit("--format xml"));
        assertEquals("""
                --format json: text goes to standard output already
                    Give all but one of the formats a file: --format json -o FILE.
                b.log: the file's name does not tell in which format it is to be
                    Write --format FORMAT before it, or let it end in one of .txt .json .sarif .html .htm .md .csv .xml.
                sub/../a.json: two formats would be written to this file
                    Give each a file of its own.
                draft.txt: the output would overwrite an input
                    Name another file.
                no/b.json: the file cannot be written
                    Check that its folder is there and may be written to.
                a.sarif: text would be written to this file, and sarif to standard output
                    Write each -o right after the --format that it is for: --format sarif -o a.sarif.
                stet: Invalid value for option '--format': expected one of [text, json, sarif, html, markdown, csv, junit, github, dashboard] (case-sensitive) but was 'xml'
                Try 'stet audit --help'.
                """, messages());
        assertEquals(List.of(), stages.asked);
        assertEquals("", out);
        onlyFiles("draft.txt");
    }

    @Test
    void aLinkToAFileIsTheFile() throws IOException {
        Files.writeString(dir.resolve("a.json"), "old");
        Files.createSymbolicLink(dir.resolve("b.csv"), dir.resolve("a.json"));
        assertEquals(2, audit("-o /a.json -o /b.csv"));
        assertEquals("old", Files.readString(dir.resolve("a.json")));
    }

    @Test
    void afterAFaultAllOldFilesStand() throws IOException {
        Files.writeString(dir.resolve("a.json"), "old");
        stages.fault = new IllegalStateException("broken");
        assertEquals(3, audit("-o /a.json -o /b.csv --format text"));
        assertEquals("old", Files.readString(dir.resolve("a.json")));
        onlyFiles("a.json", "draft.txt");
    }

    /** Whoever reads only the beginning of standard output still gets the files. */
    @Test
    void aReaderThatEndsDoesNotKeepTheFilesBack() throws IOException {
        OutputStream pipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        for (ReportFormat format : ReportFormat.values()) {
            Path file = dir.resolve(format + ".json");
            assertEquals(0, new Stet(stages, new Console(pipe, err, false), Path.of(".")).run("audit", dir.resolve("draft.txt").toString(), "--format", format.name(),
                    "-o" + file, "--format", format.name()));
            assertTrue(Files.size(file) > 0);
        }
        assertEquals("", messages());
    }

    @Test
    void documentsThatWereNotCheckedAreToldWhereNothingIsPrinted() throws IOException {
        Files.writeString(dir.resolve("draft.txt"), "The mayor is slow.\n");
        assertEquals(2, audit("-o /a.md -o /b.csv"));
        assertEquals("draft.txt: not checked: reading it took longer than 7 s. Split it.\n", messages());
        err.reset();
        assertEquals(2, audit("-o /a.md --format github"));
        assertEquals("", messages());
        assertTrue(out.startsWith("::error file="));
    }

    @Test
    void coloursStayOutOfFilesUnlessAlwaysAskedFor() throws IOException {
        audit("--format text -o /a.txt --format text");
        assertFalse(Files.readString(dir.resolve("a.txt")).contains("\u001B"));
        audit("--format text -o /a.txt --format text --color always");
        assertTrue(Files.readString(dir.resolve("a.txt")).contains("\u001B"));
        assertTrue(out.contains("\u001B"));
    }

    /** Audits the draft; what begins with a slash lies in the test's folder. */
    private int audit(String options) {
        String[] args = Stream.concat(Stream.of("audit", dir.resolve("draft.txt").toString()),
                Stream.of(options.split(" ")).map(o -> o.startsWith("/") ? dir + o : o)).toArray(String[]::new);
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        int exit = new Stet(stages, new Console(results, err, false), Path.of(".")).run(args);
        out = results.toString(StandardCharsets.UTF_8);
        return exit;
    }

    /** Without what is always said of one article alone. */
    private String messages() {
        return err.toString(StandardCharsets.UTF_8).replace(dir + "/", "").replace("stet: no other document tells the same story, so held against itself only: draft\n", "");
    }

    private void begins(String file, String beginning) throws IOException {
        String text = Files.readString(dir.resolve(file));
        assertTrue(text.startsWith(beginning), text);
    }

    private void onlyFiles(String... names) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            assertEquals(List.of(names), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }
}
