package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;

class ExplainCommandTest {

    private final FakeStages stages = new FakeStages();
    private String out = "";
    private String messages = "";

    @TempDir
    private Path dir;
    private Path draft;
    private Path fixed;

    @BeforeEach
    void prepare() throws IOException {
        stages.cache = dir.resolve("cache");
        draft = Files.writeString(dir.resolve("draft.txt"), "The mayor never resigned.\n");
        fixed = Golden.path("report/fixed.json");
    }

    @Test
    void aFindingIsFoundByItsIdAndByHowItBegins() throws IOException {
        assertEquals(0, run("explain", "f2", fixed));
        String proof = out;
        assertTrue(Files.readString(Golden.path("report/proofs.txt")).contains(proof), proof);
        assertEquals(0, run("explain", "bbb", fixed));
        assertEquals(proof, out);
        assertEquals(0, run("explain", "F2", fixed));
        assertEquals(proof, out);
        assertEquals("", messages);
    }

    @Test
    void jsonIsTheFindingAlone() throws IOException {
        assertEquals(0, run("explain", "f2", fixed, "--format", "json"));
        assertTrue(Files.readString(fixed).contains(out.strip().replace("\n", "\n    ")), out);
        assertTrue(out.startsWith("{\n  \"id\": \"f2\",\n") && out.endsWith("}\n"));
    }

    @Test
    void coloursOnlyWhenAsked() {
        run("explain", "f2", fixed);
        assertTrue(out.indexOf('\u001B') < 0);
        run("explain", "f2", fixed, "--color", "always");
        assertTrue(out.startsWith("\u001B[1;33mwarning"));
    }

    @Test
    void namesThatDoNotTellOneFindingListThoseThereAre() {
        assertEquals(2, run("explain", "f", fixed));
        assertEquals("""
                f: 3 findings have an id or a fingerprint that begins like this
                    Name one of these:
                    f2  warning  date-conflict  draft:2
                    f1  error  qualifier-dropped  draft:2
                    f3  note  quote-altered  draft:3
                """, messages);
        assertEquals(2, run("explain", "f4", fixed));
        assertTrue(messages.startsWith("f4: no finding of the report has an id or a fingerprint that begins like this\n    Name one of these:\n    f2"));
        assertEquals(2, run("explain", "f1", Golden.path("report/empty.json")));
        assertEquals("f1: the report has no findings\n", messages);
        assertEquals("", out);
    }

    @Test
    void theLastReportIsTakenWhereNoneIsNamed() throws IOException {
        assertEquals(2, run("explain", "00000000"));
        assertEquals("REPORT: no report of an earlier check or audit from this working directory is kept\n"
                + "    Run 'stet check' or 'stet audit' first, or name a JSON report; that of a large archive must be named.\n", messages);
        assertEquals(0, run("check", draft));
        assertEquals(0, run("explain", "00000000"));
        assertTrue(out.startsWith("warning  polarity-flip  draft:1  00000000\n  It says never.\n"), out);
        Path wire = Files.writeString(dir.resolve("wire.txt"), "It never rains.\n");
        assertEquals(0, run("audit", wire));
        assertEquals(0, run("explain", "00000000"));
        assertTrue(out.startsWith("warning  polarity-flip  wire:1  00000000\n"), out);
        try (Stream<Path> kept = Files.list(dir.resolve("cache/last-reports"))) {
            List<Path> files = kept.toList();
            assertEquals(1, files.size(), files.toString());
            Files.writeString(files.get(0), "{");
        }
        assertEquals(2, run("explain", "00000000"));
        assertTrue(messages.startsWith("REPORT: no report"), messages);
    }

    @Test
    void aCacheThatCannotBeWrittenStopsNothing() throws IOException {
        stages.cache = Files.writeString(dir.resolve("file"), "").resolve("cache");
        assertEquals(0, run("check", draft));
        assertEquals("", messages);
    }

    @Test
    void badReportsAreRefused() throws IOException {
        Path cut = Files.writeString(dir.resolve("cut.json"), Files.readString(fixed).substring(0, 3000));
        assertEquals(2, run("explain", "f1", cut));
        assertTrue(messages.contains("cut.json:100:17: the file ends in the middle of the report\n"), messages);
        assertEquals(2, run("explain", "f1", dir.resolve("none.json")));
        assertTrue(messages.endsWith("none.json: there is no such file\n    Check the path.\n"), messages);
        assertEquals(2, run("explain"));
        assertEquals("stet: Missing required parameter: 'FINDING'\nTry 'stet explain --help'.\n", messages);
    }

    private int run(Object... args) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Stet(stages, new Console(results, err, false), Path.of(".")).run(Stream.of(args).map(Object::toString).toArray(String[]::new));
        out = results.toString(StandardCharsets.UTF_8);
        messages = err.toString(StandardCharsets.UTF_8);
        return exit;
    }
}
