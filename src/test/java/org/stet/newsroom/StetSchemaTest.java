package org.stet.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Golden;
import org.stet.SchemaFile;

/** The schema of stet.yaml is current, and says of a file what the reader says wherever a schema can. */
class StetSchemaTest {

    private static final SchemaFile SCHEMA = SchemaFile.of(StetSchema.make());
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path dir;

    /** Run with {@code -Dgolden.update=true} to write the schema anew. */
    @Test
    void isCurrent() throws IOException {
        Golden.checkFile(Path.of("docs/stet.schema.json"), SchemaFile.text(StetSchema.make()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules: {number-conflict: {level: warning}}", "rules: {number-conflict: {level: grave}}",
        "rules: {number-conflict: {level: [note]}}", "rules: {number-conflict: {}}",
        "rules: {number-conflict: note}", "rules:\n  number-conflict:", "rules: {self-contradiction/age: {off: Too often wrong here.}}",
        "rules: {our-own: {off: Too often wrong here.}}",
        "rules: {number-conflict: {off: true}}", "rules: {number-conflict: {off: 'Yes'}}", "rules: {number-conflict: {off: ' off '}}",
        "rules: {number-conflict: {off: }}",
        "rules: {number-conflict: {off: ' '}}", "rules: {number-conflict: {off: \"two\\nlines\"}}",
        "rules: {number-conflict: {off: offside is ours}}", "rules: {number-conflict: {off: 7}}",
        "rules: {number-conflict: {off: [why]}}", "rules: {number-conflict: {of: why}}",
        "rules: {number-conflict: {parameters: {days: 2, unit: km, round: true}}}",
        "rules: {number-conflict: {parameters: {days: [2]}}}", "rules: {number-conflict: {parameters: [days]}}",
        "rules: {number-conflict: {parameters: }}", "rules: [number-conflict]", "rules:",
        "rules: {}", "packs: ours", "packs: [ours]", "packs: []", "packs:", "packs: ['']", "packs: {a: ours}", "packs: [[ours]]",
        "lexicon: [ours, ours]", "lexicon: [{a: ours}]",
        "fail-on: note", "fail-on: never", "fail-on: grave", "fail-on: [note]", "fail-on:",
        "sources: ours", "sources: [ours, 'wire/*.txt']", "sources: ['']", "sources: [{a: ours}]", "sources:",
        "formats: text", "formats: [text, {json: out/report.json}]", "formats: {json: report.json, html: report.html}", "formats: txt",
        "formats: [[text]]", "formats: [{txt: report.txt}]", "formats: [{json: ''}]", "formats:",
        "waivers: ours.yaml", "waivers: [ours.yaml]", "waivers: ['']", "baseline: baseline.json", "baseline: ' '", "baseline: [a.json]",
        "time-limit: 20", "time-limit: 0", "time-limit: '20'", "time-limit: soon", "time-limit: 1.5", "time-limit: 1000001", "time-limit: [20]",
        "ledger: kept/ledger", "ledger: ' '", "ledger: [ours]",
        "extends: other.yaml", "extends: ''", "extends: [other.yaml]",
        "lexica: ours", "- rules", "rules"})
    void schemaAndReaderAgree(String text) throws IOException {
        assertEquals(reads(text), SCHEMA.faults(text).isEmpty(), text + SCHEMA.faults(text));
    }

    @Test
    void whatNoSchemaCanSay() throws IOException {
        assertEquals(List.of(), SCHEMA.faults("packs: theirs"));
        assertFalse(reads("packs: theirs"));
        assertEquals(List.of(), SCHEMA.faults("rules: {number-conflct: {level: note}}"));
        for (String text : List.of("formats: [text, json]", "formats: {json: ../report.json}", "sources: 'wire/[ab.txt'", "extends: theirs.yaml", "ledger: ../theirs",
            "ledger: 'jdbc:postgresql://server/database'")) {
            assertEquals(List.of(), SCHEMA.faults(text));
            assertFalse(reads(text), text);
        }
    }

    static Stream<String> examples() throws IOException {
        Matcher found = EXAMPLE.matcher(Files.readString(Path.of("docs/settings.md")));
        return found.results().map(r -> r.group(1)).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesOfTheDocumentationAreRight(String text) throws IOException {
        Files.createDirectories(dir.resolve("our-words"));
        Files.createDirectories(dir.resolve("our-rules"));
        Files.writeString(dir.resolve("newsroom.yaml"), "");
        assertEquals(List.of(), SCHEMA.faults(text));
        assertEquals(true, reads(text), text);
    }

    @Test
    void everyKeyIsDescribed() throws IOException {
        String settings = Files.readString(Path.of("docs/settings.md"));
        assertEquals(List.of(), NewsroomReader.KEYS.stream().filter(key -> !settings.contains("\n| `" + key + "` |")).toList());
        String waivers = Files.readString(Path.of("docs/waivers.md"));
        assertEquals(List.of(), WaiverReader.KEYS.stream().filter(key -> !waivers.contains("\n| `" + key + "` |")).toList());
    }

    /** The first file of waivers that the documentation shows can be read. */
    @Test
    void theWaiversOfTheDocumentationAreRight() throws IOException {
        Matcher found = EXAMPLE.matcher(Files.readString(Path.of("docs/waivers.md")));
        assertEquals(true, found.find());
        assertEquals(2, WaiverFile.read(List.of(Files.writeString(dir.resolve("waivers.yaml"), found.group(1)))).size());
    }

    private boolean reads(String text) throws IOException {
        Files.createDirectories(dir.resolve("ours"));
        Files.writeString(dir.resolve("other.yaml"), "");
        return Newsroom.read(Files.writeString(dir.resolve("stet.yaml"), text)).problems().isEmpty();
    }
}
