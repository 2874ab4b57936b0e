package org.stet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.lexicon.Lexicons;

class WarmStartTest {

    @TempDir
    private Path cache;

    @Test
    void theStandardRulesAreCompiledOnce() throws IOException {
        Settings settings = Settings.standard(RealStages.HOME);
        assertFalse(Workbench.rules(settings, () -> Lexicons.STANDARD, cache).get().fromCache());
        Map<Path, FileTime> written = files();
        assertTrue(Workbench.rules(settings, () -> Lexicons.STANDARD, cache).get().fromCache());
        assertEquals(written, files());
    }

    private Map<Path, FileTime> files() throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(cache)) {
            for (Path file : all.toList()) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        }
        return files;
    }
}
