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
import org.stet.text.Problem;

class CommandLineTest {

    private static final String FOUND = """
            warning  polarity-flip  draft:1  00000000
              It says never.
                draft, line 1  The mayor never resigned – she said.
                                         ~~~~~
              Help  Never say never.

            """;

    private final FakeStages stages = new FakeStages();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String out = "";

    @TempDir
    private Path dir;

    @BeforeEach
    void writeDocuments() throws IOException {
        write("in/draft.txt", "The mayor never resigned – she said.\n");
        write("in/wire.txt", "The mayor resigned.\n");
        write("sources/a.txt", "The mayor resigned.\n");
    }

    @Test
    void checkPrintsFindingsAndFailsOnTheirLevel() {
        assertEquals(0, run("check", "in/draft.txt", "--against", "sources"));
        assertEquals(FOUND + "1 finding: 0 errors, 1 warning, 0 notes; held against 1 source.\n", out);
        assertEquals("", messages());
        assertEquals(1, run("check", "in/draft.txt", "--against", "sources", "--fail-on", "warning"));
        assertEquals(1, run("check", "in/draft.txt", "--against", "sources", "--fail-on", "note"));
        assertEquals(0, run("check", "in/draft.txt", "--against", "sources", "--fail-on", "never"));
    }

    @Test
    void draftHasItsOwnIdAndDate() throws IOException {
        run("check", "in/draft.txt", "--against", "sources", "--published", "2026-01-12");
        write("in/named.md", "---\nid: norwick\npublished: 2026-01-13\n---\nThe mayor resigned.\n");
        run("check", "in/named.md", "--against", "sources", "--published", "2026-01-12");
        assertEquals(List.of("open true 0", "check draft 2026-01-12 against [a]", "open true 0", "check norwick 2026-01-13 against [a]"), stages.asked);
    }

    @Test
    void draftIsNoSourceOfItself() {
        assertEquals(0, run("check", "in/draft.txt", "--against", "in"));
        assertEquals("stet: in/draft.txt: is the draft, so it is not used as a source too\n", messages());
        assertEquals("check draft - against [wire]", stages.asked.get(1));
    }

    @Test
    void badSourceIsToldAndTheRestGoesOn() throws IOException {
        write("sources/b.txt", " ");
        assertEquals(2, run("check", "in/draft.txt", "--against", "sources", "none.txt"));
        assertTrue(out.startsWith(FOUND));
        assertEquals("""
                sources/b.txt: the text is empty
                    Check that the right file was saved.
                none.txt: there is no such file
                    Check the path.
                """, messages());
    }

    @Test
    void nothingIsDoneWithoutDraftOrSources() {
        assertEquals(2, run("check", "none.txt", "--against", "sources"));
        assertEquals(2, run("check", "in/draft.txt", "--against", "none.txt"));
        assertEquals(2, run("check", "in", "--against", "sources"));
        assertEquals(2, run("audit", "none"));
        assertEquals(List.of(), stages.asked);
        assertEquals("", out);
    }

    @Test
    void auditReadsFolders() {
        assertEquals(0, run("audit", "in"));
        assertEquals("audit [draft, wire]", stages.asked.get(1));
        assertTrue(out.endsWith("; 2 documents read.\n"));
    }

    @Test
    void jsonGoesToAFileWhole() throws IOException {
        write("out.json", "old");
        assertEquals(0, run("check", "in/draft.txt", "--against", "sources", "--format", "json", "-o", "out.json"));
        assertEquals("", out);
        assertTrue(Files.readString(dir.resolve("out.json")).startsWith("{\n  \"tool\": {"));
        onlyFiles("in", "out.json", "sources");
    }

    @Test
    void outputThatCannotBeWrittenIsRefusedBeforeTheWork() throws IOException {
        assertEquals(2, run("check", "in/draft.txt", "--against", "sources", "-o", "no/such/out.txt"));
        assertEquals(2, run("check", "in/draft.txt", "--against", "sources", "-o", "in"));
        assertEquals(2, run("check", "in/draft.txt", "--against", "sources", "-o", "in/draft.txt"));
        assertEquals(2, run("extract", "in/draft.txt", "-o", "in/wire.txt"));
        assertEquals(List.of(), stages.asked);
        assertEquals("""
                no/such/out.txt: the file cannot be written
                    Check that its folder is there and may be written to.
                in: this is a folder; a file is needed here
                    Name a file in it.
                in/draft.txt: the output would overwrite an input
                    Name another file.
                in/wire.txt: a folder is needed here
                    Facts are written to one YAML file for each document; name a folder for them.
                """, messages());
    }

    @Test
    void failureLeavesTheOldOutput() throws IOException {
        write("out.txt", "old");
        stages.fault = new IllegalStateException("broken");
        assertEquals(3, run("check", "in/draft.txt", "--against", "sources", "-o", "out.txt"));
        assertEquals("old", Files.readString(dir.resolve("out.txt")));
        onlyFiles("in", "out.txt", "sources");
        assertEquals("stet: this is Stet's own fault: java.lang.IllegalStateException: broken (--stacktrace tells where)\n", messages());
    }

    @Test
    void traceIsShownWhenAsked() {
        stages.fault = new IllegalStateException("broken");
        assertEquals(3, run("audit", "in", "--stacktrace"));
        assertTrue(messages().contains("\tat org.stet.cli.CommandLineTest.traceIsShown"));
    }

    @Test
    void problemsOfTheStagesAreBadInput() {
        stages.fault = new CommandException(List.of(Problem.of("facts/a.yaml", "is stale", "Extract it again."), Problem.of("b", "c", "")));
        assertEquals(2, run("audit", "in"));
        assertEquals("facts/a.yaml: is stale\n    Extract it again.\nb: c\n", messages());
    }

    @Test
    void rulesAreListedAlsoBesideBrokenOnes() {
        assertEquals(0, run("rules", "list"));
        String table = """
                number-conflict  contradiction    error    Title of number-conflict
                bare             attribution-gap  note     Title of bare
                """;
        assertEquals(table, out);
        stages.ruleProblems = List.of(Problem.of("rules/x.drl", "does not compile", ""));
        assertEquals(2, run("rules", "list", "--no-standard-rules", "--rules", dir.resolve("in").toString()));
        assertEquals(table, out);
        assertEquals("rules/x.drl: does not compile\n", messages());
    }

    @Test
    void factsArePrintedOneDocumentAfterTheOther() throws IOException {
        write("more.jsonl", "{\"id\": \"x\", \"text\": \"Go.\"}\n{\"id\": \"y\"}\n{\"id\": \"z\", \"text\": \"Go on.\"}\n");
        assertEquals(2, run("extract", "in/wire.txt", "more.jsonl"));
        assertEquals("document: wire\n---\ndocument: x\n---\ndocument: z\n", out);
        assertEquals(2, run("extract", "more.jsonl", "--format", "jsonl", "-o", "facts.jsonl"));
        assertEquals("""
                {"id":"x","claims":[],"attributions":[],"quotations":[],"quantities":[],"times":[],"names":[],"qualifiers":[],"positions":[]}
                {"id":"z","claims":[],"attributions":[],"quotations":[],"quantities":[],"times":[],"names":[],"qualifiers":[],"positions":[]}
                """, Files.readString(dir.resolve("facts.jsonl")));
        assertEquals(2, run("extract", "in", "more.jsonl", "-o", "facts"));
        assertEquals("document: wire\n", Files.readString(dir.resolve("facts/wire.yaml")));
        try (Stream<Path> files = Files.list(dir.resolve("facts"))) {
            assertEquals(List.of("draft.yaml", "wire.yaml", "x.yaml", "z.yaml"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void whatTakesTooLongIsNamedAndNeverPassesForClean() throws IOException {
        write("in/wire.txt", "The mayor is slow.\n");
        assertEquals(2, run("audit", "in", "--fail-on", "never"));
        assertEquals(FOUND + """
                in/wire.txt: not checked: reading it took longer than 7 s. Split it.

                1 finding: 0 errors, 1 warning, 0 notes; 1 document read, 1 document not checked.
                """, out.replace(dir + "/", ""));
        assertEquals("", messages());
        assertEquals(2, run("check", "in/wire.txt", "--against", "sources"));
        assertEquals("""
                in/wire.txt: not checked: reading it took longer than 7 s. Split it.

                Not everything was checked: no findings in the rest, held against 1 source, 1 document not checked.
                """, out.replace(dir + "/", ""));
        assertEquals(2, run("audit", "in", "--format", "json", "-o", "out.json"));
        assertTrue(Files.readString(dir.resolve("out.json")).contains("\"unread\": \"not checked: reading it took longer than 7 s. Split it.\""));
        assertEquals("in/wire.txt: not checked: reading it took longer than 7 s. Split it.\n", messages());
        err.reset();
        assertEquals(2, run("extract", "in", "--time-limit", "7"));
        assertEquals("document: draft\n", out);
        assertEquals("in/wire.txt: reading it took longer than 7 s\n    Split it, take out what is no prose, or allow more with --time-limit.\n", messages());
    }

    @Test
    void badUseIsToldInALineOrTwo() {
        assertEquals(2, run());
        assertEquals(2, run("chekc"));
        assertEquals(2, run("check"));
        assertEquals(2, run("rules"));
        assertEquals(2, run("extract", "in/draft.txt", "--published", "2026-02-30"));
        assertEquals(2, run("audit", "in", "--time-limit", "0"));
        assertEquals(2, run("audit", "in", "--no-standard-rules"));
        assertEquals("""
                stet: Say what to do: check, audit, explain, waive, replay, extract, trace, correct, ledger, rules, eval or config
                Try 'stet --help'.
                stet: Unmatched argument at index 0: 'chekc'
                Did you mean: stet check?
                Try 'stet --help'.
                stet: Missing required parameter: 'DRAFT'
                Try 'stet check --help'.
                stet: Say what to do: list, show, new, test, lint, why, drl, diff
                Try 'stet rules --help'.
                stet: Invalid value for option '--published': '2026-02-30' is not a date. Write a day of the calendar as year-month-day, such as 2026-01-08.
                Try 'stet extract --help'.
                stet: Invalid value for option '--time-limit': '0' is not a number of seconds. Write a whole number from 1 to 1000000.
                Try 'stet audit --help'.
                --no-standard-rules: no rules are left
                    Name a folder of your own with --rules.
                """, messages());
    }

    @Test
    void helpAndCompletionGoToStandardOutput() {
        assertEquals(0, run("check", "--help"));
        assertTrue(out.contains("stet check [OPTIONS] DRAFT [--against PATH...]"));
        assertEquals(0, run("generate-completion"));
        assertTrue(out.startsWith("#!/usr/bin/env bash"));
        assertEquals("", messages());
    }

    @Test
    void brokenPipeEndsQuietly() throws IOException {
        OutputStream pipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        write("more.jsonl", "{\"id\": \"x\", \"text\": \"Go.\"}\n");
        assertEquals(0, new Stet(stages, new Console(pipe, err, false), Path.of(".")).run("audit", dir.resolve("in").toString()));
        assertEquals(0, new Stet(stages, new Console(pipe, err, false), Path.of(".")).run("extract", dir.resolve("more.jsonl").toString()));
        assertEquals("", messages());
    }

    @Test
    void colourOnlyWhenAskedOrOnATerminal() {
        run("audit", "in", "--color", "always");
        assertTrue(out.contains("\u001B["));
        run("audit", "in");
        assertFalse(out.contains("\u001B["));
    }

    /** Runs with paths that name something in the test's folder taken from there. */
    private int run(String... args) {
        String[] placed = Stream.of(args).map(a -> a.matches("[a-z./]*(/|\\.[a-z]+)[a-z./]*|in|none|sources|facts") ? dir.resolve(a).toString() : a)
                .toArray(String[]::new);
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        int exit = new Stet(stages, new Console(results, err, false), Path.of(".")).run(placed);
        out = results.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8).replace(dir + "/", "");
    }

    private void onlyFiles(String... names) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            assertEquals(List.of(names), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }
}
