package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.Golden;
import org.stet.document.Documents;
import org.stet.document.ZonePatterns;
import org.stet.eval.CaseFiles;
import org.stet.text.Problem;
import org.stet.text.Source;

/** The command {@code stet eval} from outside. */
class EvalCommandTest {

    private static final String DENIAL = """
            - name: denial
              sources: ["The mayor resigned."]
              draft: The mayor never resigned.
              expect: [{category: contradiction, text: never}]
            """;
    private static final String FAITHFUL = "- name: faithful\n  sources: [The mayor resigned.]\n  draft: The mayor has resigned.\n  expect: none\n";
    private static final String CRIED = "- name: cried\n  draft: The mayor never came.\n  expect: []\n";

    private final FakeStages stages = new FakeStages();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String out = "";

    @TempDir
    private Path dir;

    @BeforeEach
    void writeCases() throws IOException {
        write("cases.yaml", DENIAL + FAITHFUL);
    }

    @Test
    void scoresArePrinted() {
        assertEquals(0, run("eval", "cases.yaml"));
        assertEquals("""
                2 cases: 1 clean, 1 faulty

                  precision                        1.000   1 of 1 findings are right
                  recall                           1.000   1 of 1 expectations are met
                  F1                               1.000
                  false findings per clean draft   0.000   0 on 1
                  clean drafts flagged             0.000   0 of 1
                  faulty drafts flagged            1.000   1 of 1
                  balanced accuracy                1.000

                by category      expected  met  recall  findings  right  precision     F1
                  contradiction         1    1   1.000         1      1      1.000  1.000

                by rule          findings  right  precision  false  on clean drafts
                  polarity-flip         1      1      1.000      0                0

                by confidence  findings  right  share right
                  0.9 to 1.0          1      1        1.000
                """, out);
        assertEquals("", messages());
        assertEquals("open true 0", stages.asked.get(0));
        assertEquals(List.of("check draft - against [source-1]", "check draft - against [source-1]"), stages.asked.subList(1, 3));
    }

    @Test
    void failuresAreShownAsManyAsAskedFor() throws IOException {
        write("cases.yaml", CRIED + CRIED.replace("cried", "again"));
        assertEquals(0, run("eval", "cases.yaml", "--failures", "1"));
        assertTrue(out.endsWith("""

                the first 1 of 2 cases that failed
                  cried  cases.yaml:1
                    false   polarity-flip, warning (1.0): It says never.
                """), out);
        assertEquals(0, run("eval", "cases.yaml", "--failures", "0"));
        assertFalse(out.contains("failed"), out);
    }

    @Test
    void aNewsroomCanDemandFigures() throws IOException {
        assertEquals(0, run("eval", "cases.yaml", "--min-recall", "1", "--max-false-per-clean", "0"));
        write("cases.yaml", DENIAL + FAITHFUL + CRIED + DENIAL.replace("denial", "missed").replace("never", "seldom"));
        assertEquals(0, run("eval", "cases.yaml", "--min-recall", "0.5", "--max-false-per-clean", "0.5"));
        assertEquals("", messages());
        assertEquals(1, run("eval", "cases.yaml", "--min-recall", "0.51"));
        assertEquals(1, run("eval", "cases.yaml", "--max-false-per-clean", "0.1"));
        assertEquals("""
                stet: recall is 0.500, less than --min-recall 0.51
                stet: false findings per clean draft are 0.500, more than --max-false-per-clean 0.1
                """, messages());
    }

    @Test
    void whatCannotBeReadOrCheckedIsToldAtTheEndAndTheRestScored() throws IOException {
        write("cases.yaml", "- draft: Rain.\n" + DENIAL + "- name: late\n  draft: It is slow.\n  expect: any\n" + FAITHFUL);
        assertEquals(2, run("eval", "cases.yaml", "none.yaml", "--min-recall", "1"));
        assertTrue(out.startsWith("2 cases: 1 clean, 1 faulty; 1 not checked\n"), out);
        assertEquals("""
                none.yaml: there is no such file
                    Check the path.
                cases.yaml:1:3: the key 'expect' is missing
                    - draft: Rain.
                      ^
                    Write none or [] if the draft stands, any if something must be found, or a list such as [{category: contradiction, text: words of the draft}].
                cases.yaml:6: draft was not checked: reading it took longer than 7 s. Split it.
                """, messages());
    }

    @Test
    void ofVeryManyProblemsSomeAreTold() throws IOException {
        write("cases.yaml", DENIAL + "- Rain\n".repeat(103));
        assertEquals(2, run("eval", "cases.yaml"));
        assertEquals(301, messages().lines().count() - 100);
        assertTrue(messages().endsWith("stet: and 3 more such problems\n"), messages());
    }

    @Test
    void nothingIsDoneWithoutCases() throws IOException {
        write("empty.yaml", "# later\n");
        assertEquals(2, run("eval", "none.yaml"));
        assertEquals(2, run("eval", "empty.yaml", "-o", "out.json", "--format", "json"));
        assertEquals(2, run("eval"));
        assertEquals("", out);
        assertEquals(List.of(), stages.asked);
        assertFalse(Files.exists(dir.resolve("out.json")));
        assertEquals("""
                none.yaml: there is no such file
                    Check the path.
                empty.yaml: there is no case to be scored
                    docs/eval.md tells how to write one.
                stet: Missing required parameter: 'CASES'
                Try 'stet eval --help'.
                """, messages());
    }

    @Test
    void oneRuleOrCategoryCanBeScored() throws IOException {
        assertEquals(0, run("eval", "cases.yaml", "--only", "contradiction"));
        assertTrue(out.contains("1 of 1 findings are right"), out);
        assertEquals(0, run("eval", "cases.yaml", "--only", "unsupported"));
        assertTrue(out.contains("0 of 0 findings are right") && out.contains("0 of 0 expectations are met"), out);
        assertEquals(0, run("eval", "cases.yaml", "--only", "number-conflict"));
        assertTrue(out.contains("0 of 0 findings are right") && out.contains("0 of 1 expectations are met"), out);
        assertEquals("", messages());
        assertEquals(2, run("eval", "cases.yaml", "--only", "number-conflicts"));
        assertEquals(2, run("eval", "cases.yaml", "--only", "weather"));
        assertEquals("""
                --only number-conflicts: there is no such rule or category
                    Did you mean 'number-conflict'?
                --only weather: there is no such rule or category
                    'stet rules list' names them.
                """, messages());
    }

    @Test
    void scoresGoToAFileWhole() throws IOException {
        assertEquals(0, run("eval", "cases.yaml", "--format", "json"));
        String printed = out;
        assertEquals(0, run("eval", "cases.yaml", "--format", "json", "-o", "out.json"));
        assertEquals("", out);
        assertEquals(printed, Files.readString(dir.resolve("out.json")).replace(dir + "/", ""));
        assertEquals(2, run("eval", "cases.yaml", "-o", "cases.yaml"));
        assertEquals("cases.yaml: the output would overwrite an input\n    Name another file.\n", messages());
        stages.fault = new CommandException(List.of(Problem.of("rules/x.drl", "does not compile", "")));
        assertEquals(2, run("eval", "cases.yaml", "-o", "out.json"));
        assertEquals(printed, Files.readString(dir.resolve("out.json")).replace(dir + "/", ""));
    }

    @Test
    void aThousandCasesComeOutInTheirOrder() throws IOException {
        write("many.jsonl", IntStream.range(0, 1000).mapToObj(i -> "{\"name\": \"case " + i + "\", \"draft\": \"Rain"
                + (i % 2 == 0 ? " never" : "") + " fell.\", \"expect\": \"" + (i % 4 == 0 ? "any" : "none") + "\"}\n").collect(Collectors.joining()));
        assertEquals(0, run("eval", "many.jsonl", "--format", "json"));
        assertEquals(IntStream.range(0, 1000).mapToObj(i -> "\"case " + i + "\",").toList(),
                out.lines().filter(l -> l.contains("\"name\": ")).map(l -> l.replaceFirst(".*\"name\": ", "")).toList());
        assertTrue(out.contains("\"balanced_accuracy\": 0.8333"), "250 of 750 clean ones are flagged, and 250 of 250 others");
    }

    @Test
    void brokenPipeEndsQuietly() {
        OutputStream pipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        for (String format : List.of("text", "json")) {
            assertEquals(0, new Stet(stages, new Console(pipe, err, false), Path.of(".")).run("eval", dir.resolve("cases.yaml").toString(), "--format", format));
        }
        assertEquals("", messages());
    }

    @Test
    void helpTellsTheExitCodes() {
        assertEquals(0, run("eval", "--help"));
        assertTrue(out.contains("1   what --min-recall or --max-false-per-clean asks for is not reached"), out);
    }

    @Test
    void progressIsToldEveryFewSeconds() throws IOException {
        Path patterns = Path.of("rules/lexicon/boilerplate.yaml");
        write("more.jsonl", "{\"draft\": \"Rain fell.\", \"expect\": []}\n".repeat(20));
        CaseFiles files = CaseFiles.of(List.of(dir.resolve("more.jsonl")),
                new Documents(ZonePatterns.read(new Source(patterns.toString(), Files.readString(patterns)))));
        AtomicLong seconds = new AtomicLong();
        List<String> told = new ArrayList<>();
        EvalProgress progress = new EvalProgress(files, told::add, () -> seconds.get() * 1_000_000_000L);
        files.read(next -> {
            progress.read();
            progress.done();
            seconds.incrementAndGet();
        }, problem -> { });
        assertEquals(List.of("6 of about 20 cases, 1.0 a second, about 14 s to go", "11 of about 20 cases, 1.0 a second, about 9 s to go",
                "16 of about 20 cases, 1.0 a second, about 4 s to go"), told);
    }

    @Test
    void theRealStagesScoreCases() throws IOException {
        write("real.yaml", """
                - name: nobody named
                  sources: [{id: wire, published: 2026-01-08, text: The merger talks failed on Monday.}]
                  draft: {published: 2026-01-08, text: A source said the merger talks had failed.}
                  expect: [{category: attribution-gap, text: A source}]
                - name: named
                  sources: [{id: wire, published: 2026-01-08, text: The merger talks failed on Monday.}]
                  draft: The merger talks failed.
                  expect: []
                - name: too much
                  draft: A source said the talks went on.
                  expect: none
                """);
        Object[] command = {"eval", dir.resolve("real.yaml"), "--no-standard-rules", "--rules", Golden.path("cli/own-rules")};
        Shell.Ran ran = Shell.run(command).in(dir);
        Golden.check("cli/eval.txt", ran.out());
        assertEquals(new Shell.Ran(0, ran.out(), ""), ran);
    }

    @Test
    void theFindingsAreThoseOfACheck() throws IOException {
        String draft = "A source said the merger talks had failed.\n\nShare this article\n";
        write("draft.txt", draft);
        write("wire.txt", "The merger talks failed on Monday.\n");
        write("same.jsonl", new JsonMapper().writeValueAsString(Map.of("draft", draft, "expect", "any", "sources",
                List.of(Map.of("id", "wire", "text", "The merger talks failed on Monday.\n")))) + "\n");
        Shell.Ran checked = Shell.run("check", dir.resolve("draft.txt"), "--against", dir.resolve("wire.txt"), "--format", "json");
        Shell.Ran scored = Shell.run("eval", dir.resolve("same.jsonl"), "--format", "json");
        JsonNode findings = new JsonMapper().readTree(checked.out()).path("findings");
        assertFalse(findings.isEmpty());
        assertEquals(findings, new JsonMapper().readTree(scored.out()).at("/cases/0/findings"));
    }

    /** Runs with file names taken from the test's folder. */
    private int run(String... args) {
        String[] placed = Stream.of(args).map(a -> a.matches("[a-z]+\\.(yaml|jsonl|json)") ? dir.resolve(a).toString() : a).toArray(String[]::new);
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        int exit = new Stet(stages, new Console(results, err, false), Path.of(".")).run(placed);
        out = results.toString(StandardCharsets.UTF_8).replace(dir + "/", "");
        return exit;
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8).replace(dir + "/", "");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }
}
