package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.audit.Release;
import org.stet.text.Problem;

/** What is in force, and where it comes from. */
class ConfigCommandTest {

    private final FakeStages stages = new FakeStages();
    private String err = "";

    @TempDir
    private Path dir;

    @Test
    void withoutSettingsAllIsStandard() {
        assertEquals(Stream.of(
                "Stet " + Release.version(),
                "file        none                                    standard",
                "packs       ./rules                                 standard",
                "lexicon     ./rules/lexicon                         standard",
                "rules       2 in force",
                "sources     none: a draft is held against itself    standard",
                "formats     text                                    standard",
                "fail-on     error                                   standard",
                "time-limit  120 s                                   standard",
                "baseline    none                                    standard",
                "ledger      a file for each archive, in the state folder  standard",
                "waivers     none                                    standard").map(ConfigCommandTest::single).toList(), lines(0, "config", dir));
    }

    @Test
    void everyValueSaysWhereItComesFrom() throws IOException {
        write("stet.yaml", """
                rules:
                  number-conflict: {level: warning, parameters: {tolerance: 2}}
                  vague-source: {off: The wire desk checks these.}
                sources: [wire/*.txt]
                fail-on: warning
                time-limit: 20
                waivers: known.yaml
                ledger: ledger
                """);
        write("city/stet.yaml", """
                extends: ../stet.yaml
                packs: ours
                formats: [text, {json: out/report.json}]
                rules: {vague-source: {level: note}}
                """);
        write("city/ours/x.txt", "");
        write("wire/a.txt", "");
        write("known.yaml", "- {rule: vague-source, reason: known to us}\n");
        write("city/stet-waivers.yaml", "- {rule: vague-source, reason: known to us, until: 2026-01-31}\n- {rule: bare-source, reason: known to us}\n");
        write("city/draft.txt", "");
        assertEquals(Stream.of(
                "Stet " + Release.version(),
                "file                                        city/stet.yaml                                    found",
                "                                            stet.yaml                                         extended by city/stet.yaml",
                "packs                                       ./rules                                           standard",
                "                                            city/ours                                         city/stet.yaml:2",
                "lexicon                                     ./rules/lexicon                                   standard",
                "rules                                       2 in force",
                "rules.number-conflict.level                 warning                                           stet.yaml:2",
                "rules.number-conflict.parameters.tolerance  2                                                 stet.yaml:2",
                "rules.vague-source.level                    note                                              city/stet.yaml:4",
                "sources                                     wire/*.txt                                        stet.yaml:4",
                "formats                                     text                                              city/stet.yaml:3",
                "                                            json to city/out/report.json                      city/stet.yaml:3",
                "fail-on                                     never                                             command line",
                "time-limit                                  20 s                                              stet.yaml:6",
                "baseline                                    none                                              standard",
                "ledger                                      ledger                                            stet.yaml:8",
                "waivers                                     city/stet-waivers.yaml: 2 entries, 1 of them ended  found",
                "                                            known.yaml: 1 entry                               stet.yaml:7").map(ConfigCommandTest::single).toList(),
                lines(0, "config", dir.resolve("city/draft.txt"), "--fail-on", "never", "--today", "2026-11-22").stream().map(ConfigCommandTest::single).toList());
        assertEquals("", err);
    }

    @Test
    void whatIsWrongIsToldAndTheRestShown() throws IOException {
        write("stet.yaml", "sources: [none.txt]\nbaseline: none.json\nwaivers: [none.yaml]\n");
        stages.ruleProblems = List.of(Problem.of("rules/x.yaml", "is broken", ""));
        assertTrue(lines(2, "config", dir).contains("rules  2 in force"));
        assertEquals("""
                rules/x.yaml: is broken
                stet.yaml:1:11: there is no file or folder 'none.txt'
                    sources: [none.txt]
                              ^~~~~~~~
                    Write it as seen from the folder that this file lies in; or name the sources with --against.
                none.json: there is no such file
                    Check the path.
                stet.yaml:3:11: there is no file 'none.yaml'
                    waivers: [none.yaml]
                              ^~~~~~~~~
                    Write it as seen from the folder that this file lies in.
                """, err);
    }

    @Test
    void jsonHasTheSame() throws IOException {
        write("stet.yaml", "fail-on: warning\n");
        JsonNode json = new ObjectMapper().readTree(run(0, "config", dir, "--format", "json", "--config", dir.resolve("stet.yaml")));
        assertEquals(Release.version(), json.get("version").asText());
        List<String> rows = StreamSupport.stream(json.get("settings").spliterator(), false)
                .map(s -> s.get("key").asText() + "|" + s.get("value").asText() + "|" + s.get("from").asText()).toList();
        assertTrue(rows.contains("fail-on|warning|" + dir + "/stet.yaml:1"), rows.toString());
        assertTrue(rows.contains("file|" + dir + "/stet.yaml|command line"), rows.toString());
        assertTrue(rows.contains("cache|" + stages.cache() + "|"), rows.toString());
    }

    private static String single(String line) {
        return line.replaceAll(" {2,}", "  ");
    }

    /** Without the last line, which names a folder of this machine. */
    private List<String> lines(int exit, Object... args) {
        List<String> lines = run(exit, args).lines().map(line -> line.replace(dir + "/", "")).toList();
        assertTrue(lines.get(lines.size() - 1).startsWith("cache "));
        return lines.subList(0, lines.size() - 1).stream().map(ConfigCommandTest::single).toList();
    }

    private String run(int exit, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int ended = new Stet(stages, new Console(out, messages, false), Path.of(".")).run(Stream.of(args).map(Object::toString).toArray(String[]::new));
        err = messages.toString(StandardCharsets.UTF_8).replace(dir + "/", "");
        assertEquals(exit, ended, err);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }
}
