package org.stet.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.SchemaFile;

/** A newsroom's own words laid over the standard ones. */
class LayersTest {

    private static final Path STANDARD = Path.of("rules/lexicon");

    @TempDir
    private Path dir;

    @Test
    void aListIsAddedToAndTakenFrom() throws IOException {
        Lexicon lexicon = laid(layer("one", "cues", """
                doubting: [Huffpuff]
                remove:
                  doubting: [claim]
                """));
        assertTrue(lexicon.has(Words.CUE_DOUBTING, "huffpuff"));
        assertFalse(lexicon.has(Words.CUE_DOUBTING, "claim"));
        assertEquals(LexiconReader.read(STANDARD).words(Words.CUE_DOUBTING).size(), lexicon.words(Words.CUE_DOUBTING).size());
    }

    @Test
    void aKeyTakesThePlaceOfTheStandardOne() throws IOException {
        Lexicon lexicon = laid(layer("one", "causes", """
                connectives: {because: "0.25", thanks entirely to: "0.9"}
                remove:
                  connectives: [after]
                """));
        assertEquals("0.25", lexicon.map(Words.CAUSE).get("because"));
        assertEquals("0.9", lexicon.map(Words.CAUSE).get("thanks entirely to"));
        assertFalse(lexicon.map(Words.CAUSE).containsKey("after"));
    }

    @Test
    void patternsAreAddedToTheirKindAndTakenFromIt() throws IOException {
        Lexicon lexicon = laid(layer("one", "qualifiers", """
                kinds:
                  unverified: [not nailed down]
                remove:
                  kinds:
                    unverified: [unverified]
                """));
        assertEquals(Optional.of(new Phrases.Match("unverified", 3)), match(lexicon, "not nailed down"));
        assertEquals(Optional.empty(), match(lexicon, "unverified"));
        assertEquals(match(LexiconReader.read(STANDARD), "not verified"), match(lexicon, "not verified"));
    }

    @Test
    void aKindTakenAwayMayBeWrittenAnew() throws IOException {
        Lexicon lexicon = laid(layer("one", "qualifiers", """
                kinds:
                  unverified: [not nailed down]
                remove:
                  kinds: [unverified]
                """));
        assertEquals(Optional.of(new Phrases.Match("unverified", 3)), match(lexicon, "not nailed down"));
        assertEquals(Optional.empty(), match(lexicon, "not verified"));
    }

    @Test
    void aLayerChangesWhatThoseBeforeItLeft() throws IOException {
        Path first = layer("first", "cues", "doubting: [huffpuff]\nremove: {neutral: [say]}\n");
        Path second = layer("second", "cues", "neutral: [say]\nremove: {doubting: [huffpuff]}\n");
        Lexicon lexicon = laid(first, second);
        assertTrue(lexicon.has(Words.CUE_NEUTRAL, "say"));
        assertFalse(lexicon.has(Words.CUE_DOUBTING, "huffpuff"));
        assertThrows(LexiconException.class, () -> laid(second, first));
    }

    @Test
    void theExampleOfTheDocumentationIsRight() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("docs/lexicon.md")));
        assertTrue(example.find());
        Lexicon lexicon = laid(layer("our-words", "cues", example.group(1)));
        assertTrue(lexicon.has(Words.CUE_NEUTRAL, "claim"));
        assertFalse(lexicon.has(Words.CUE_DOUBTING, "claim"));
        assertEquals("about", lexicon.map(Words.CUE_NOUN_MATTER).get("tip"));
        assertEquals(List.of(), SchemaFile.of(LexiconSchema.of("cues")).faults(example.group(1)));
    }

    @Test
    void theOtherFilesStayAsTheyAre() throws IOException {
        Lexicon standard = LexiconReader.read(STANDARD);
        Lexicon lexicon = laid(layer("one", "cues", "about: Nothing yet.\n"));
        for (Words words : Words.values()) {
            assertEquals(List.copyOf(standard.words(words)), List.copyOf(lexicon.words(words)), words.key());
            assertEquals(List.copyOf(standard.map(words).entrySet()), List.copyOf(lexicon.map(words).entrySet()), words.key());
        }
    }

    @Test
    void aFileWrongThroughoutKeepsNobodyWaiting() throws IOException {
        StringBuilder text = new StringBuilder("remove:\n  unnamed:\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("    - officiall").append(i).append('\n');
        }
        Path layer = layer("one", "sources", text.toString());
        LexiconException e = assertThrows(LexiconException.class, () -> laid(layer));
        assertEquals(101, e.problems().size());
        assertEquals("there are more mistakes in this file than the 100 told here", e.problems().get(0).what());
    }

    @Test
    void aFileThatNobodyWroteByHandIsRefused() throws IOException {
        Path layer = layer("one", "sources", "unnamed:\n" + "  - official\n".repeat(100_000));
        LexiconException e = assertThrows(LexiconException.class, () -> laid(layer));
        assertEquals(List.of("the file has 100002 lines; at most 50000 are read"), e.problems().stream().map(p -> p.what()).toList());
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Path layer = layer("one", "sources", "unnamed: " + "[".repeat(100_000));
        LexiconException e = assertThrows(LexiconException.class, () -> laid(layer));
        assertEquals(List.of("nested more than 50 levels deep"), e.problems().stream().map(p -> p.what()).toList());
    }

    @Test
    void aBombIsRefused() throws IOException {
        Path layer = layer("one", "sources", "unnamed: &a [source, source, source, source]\nvague:\n  many: &b [*a, *a, *a, *a]\n  more: &c [*b, *b, *b, *b]\n"
                + "  most: &d [*c, *c, *c, *c]\n  all: [*d, *d, *d, *d]\n");
        LexiconException e = assertThrows(LexiconException.class, () -> laid(layer));
        assertTrue(e.problems().stream().anyMatch(p -> p.what().startsWith("aliases such as *name make this file many times longer")), e.getMessage());
    }

    private Lexicon laid(Path... layers) {
        return LexiconReader.read(STANDARD, Arrays.asList(layers));
    }

    private Path layer(String name, String file, String text) throws IOException {
        Path folder = Files.createDirectories(dir.resolve(name));
        Files.writeString(folder.resolve(file + ".yaml"), text);
        return folder;
    }

    private static Optional<Phrases.Match> match(Lexicon lexicon, String text) {
        return lexicon.phrases(Words.QUALIFIER).longest(Stream.of(text.split(" ")).map(w -> new Phrase.Word(w, w)).toList(), 0);
    }
}
