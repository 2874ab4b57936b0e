package org.stet.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Golden;
import org.stet.SchemaFile;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;

/** The schemas of the word lists are current, and say of a file what the reader says wherever a schema can. */
class LexiconSchemaTest {

    private static final Path STANDARD = Path.of("rules/lexicon");

    /** Values of every kind, right for some classes and wrong for others. */
    private static final List<String> VALUES = List.of("[]", "word", "''", "'  '", "[one, two]", "[one, '']", "\n  - one\n  -", "[1, true]",
            "[[one]]", "[{a: b}]", "", "7", "true", "{}",
            "{a: b}", "{a: }", "{a: ''}", "{a: true}", "{a: [b]}", "{a: {b: c}}", "{a: [b, [c]]}", "{a: 0}", "{a: 1}", "{a: -1}", "{a: 2}",
            "{a: 0.5}", "{a: -0.5}", "{a: 99}", "{a: 100}",
            "{a: '0.5'}", "{a: 0.9n..inf}", "{a: '>n..inf'}", "{a: 3..4..5}", "{a: certain}", "{a: sure}", "{a: +/-}", "{a: +probable/o}",
            "{a: +/x}", "{a: 1000 metre}", "{a: metre}",
            "{a: P1D}", "{a: PT1H}", "{a: P1X}", "{a: TMO}", "{a: T12:00}", "{a: SP}", "{a: MID}", "{a: PAST_REF}", "{a: X}", "{a: APPROX}",
            "{a: '+01:00'}", "{a: local}",
            "{a: America/New_York}", "{a: 12-25}", "{a: 11-thu-4}", "{a: easter-2}", "{a: A2:to beat A0}", "{a: beat}", "{a: most}",
            "{a: XXXX-WXX}",
            "{a: [one? two?]}", "{a: [one? two]}", "{a: [...]}", "{a: ['... a/b ...']}", "{a: ['? ?']}", "{a: ['a?b']}");

    @TempDir
    private Path dir;

    static Stream<String> files() {
        return LexiconSchema.FILES.stream();
    }

    /** Run with {@code -Dgolden.update=true} to write the schemas anew. */
    @ParameterizedTest
    @MethodSource("files")
    void isCurrent(String file) throws IOException {
        Golden.checkFile(Path.of("docs/lexicon/" + file + ".schema.json"), SchemaFile.text(LexiconSchema.of(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theStandardFilesAreRight(String file) throws IOException {
        assertEquals(List.of(), SchemaFile.of(LexiconSchema.of(file)).faults(Files.readString(STANDARD.resolve(file + ".yaml"))));
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void schemaAndReaderAgreeOnEveryClass(Words words) {
        SchemaFile schema = SchemaFile.of(LexiconSchema.of(words.file()));
        for (String value : VALUES) {
            String text = words.key() + ": " + value + "\n";
            List<Problem> problems = new ArrayList<>();
            new Stock().add(words, Yaml.read(new Source(words.file() + ".yaml", text), problems).orElseThrow().get(words.key()).orElseThrow());
            assertEquals(problems.isEmpty(), schema.faults(text).isEmpty(), text + problems.stream().map(Problem::what).toList() + schema.faults(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"neutral: [say]", "about: Ours.", "about: [Ours]", "neutrl: [say]", "- neutral", "remove: {neutral: [say]}",
        "remove: {neutral: say}", "remove: {neutrl: [say]}",
        "remove: [say]", "remove:", "remove: {nouns-with: [claim]}", "remove: {nouns-with: {claim: of}}", "remove: {neutral: [[say]]}",
        "remove: {neutral: ['']}", "remove: {about: [x]}"})
    void schemaAndReaderAgreeOnALayer(String text) throws IOException {
        assertEquals(reads("cues", text), SchemaFile.of(LexiconSchema.of("cues")).faults(text).isEmpty(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"remove: {kinds: [unverified]}", "remove: {kinds: unverified}", "remove: {kinds: {unverified: [unverified]}}",
        "remove: {kinds: {unverified: unverified}}",
        "remove: {kinds: {unverified: {a: b}}}", "remove: {kinds: [{unverified: [unverified]}]}", "remove:\n  kinds:",
        "kinds: {ours: [not nailed down]}\nremove: {kinds: {}}"})
    void schemaAndReaderAgreeOnPatterns(String text) throws IOException {
        assertEquals(reads("qualifiers", text), SchemaFile.of(LexiconSchema.of("qualifiers")).faults(text).isEmpty(), text);
    }

    @Test
    void whatNoSchemaCanSay() throws IOException {
        SchemaFile schema = SchemaFile.of(LexiconSchema.of("cues"));
        assertEquals(List.of(), schema.faults("remove: {neutral: [sayy]}"));
        assertFalse(reads("cues", "remove: {neutral: [sayy]}"));
    }

    @Test
    void theFilesOfTheBrokenLayersAreRefusedByBoth() throws IOException {
        Path layer = Golden.path("lexicon/broken-layers/all-at-once/1");
        for (String file : List.of("cues", "qualifiers")) {
            assertTrue(SchemaFile.of(LexiconSchema.of(file)).faults(Files.readString(layer.resolve(file + ".yaml"))).size() > 0);
        }
        assertThrows(LexiconException.class, () -> LexiconReader.read(STANDARD, List.of(layer)));
    }

    private boolean reads(String file, String text) throws IOException {
        Files.writeString(dir.resolve(file + ".yaml"), text);
        try {
            LexiconReader.read(STANDARD, List.of(dir));
            return true;
        } catch (LexiconException e) {
            return false;
        }
    }
}
