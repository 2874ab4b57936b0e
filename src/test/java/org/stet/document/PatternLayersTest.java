package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom's own patterns of boilerplate laid over the standard ones. */
class PatternLayersTest {

    private static final Path STANDARD = Path.of("rules/lexicon");

    @TempDir
    private Path dir;

    @Test
    void patternsAreAddedAndRemoved() throws IOException {
        ZonePatterns standard = ZonePatterns.read(List.of(STANDARD));
        Files.writeString(dir.resolve("boilerplate.yaml"), "boilerplate: ['^The Elsmere desk']\nremove:\n  boilerplate: ['^\u00a9']\n");
        ZonePatterns laid = ZonePatterns.read(List.of(STANDARD, dir));
        List<String> written = laid.boilerplate().stream().map(Pattern::pattern).toList();
        assertTrue(written.contains("^The Elsmere desk"));
        assertFalse(written.contains("^\u00a9"));
        assertEquals(standard.boilerplate().size(), laid.boilerplate().size());
        assertEquals(standard.byline().toString(), laid.byline().toString());
    }

    @Test
    void aFolderWithoutTheFileChangesNothing() {
        assertEquals(ZonePatterns.read(List.of(STANDARD)).toString(), ZonePatterns.read(List.of(STANDARD, dir)).toString());
    }

    @Test
    void everyMistakeIsTold() throws IOException {
        Path file = Files.writeString(dir.resolve("boilerplate.yaml"), "bylines: [x]\nending: ['(']\nremove:\n  byline: ['^BYLIN\\s*:']\n");
        DocumentException e = assertThrows(DocumentException.class, () -> ZonePatterns.read(List.of(STANDARD, dir)));
        assertEquals("""
                boilerplate.yaml:1:1: unknown key 'bylines'
                    bylines: [x]
                    ^~~~~~~
                    Did you mean 'byline'?
                boilerplate.yaml:2:10: this is not a regular expression: Unclosed group
                    ending: ['(']
                             ^~~
                    Put a backslash before ( ) [ ] { } . * + ? | where they stand for themselves.
                boilerplate.yaml:4:12: this pattern is not in 'byline', so it cannot be removed
                      byline: ['^BYLIN\\s*:']
                               ^~~~~~~~~~~~
                    Did you mean '^BYLINE\\s*:'?
                """.strip(), e.getMessage().replace(file.getParent() + "/", ""));
    }
}
