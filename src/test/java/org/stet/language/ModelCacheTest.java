package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

    @TempDir
    private Path root;
    private final AtomicInteger conversions = new AtomicInteger();

    private ModelCache cache(String version) {
        return new ModelCache(root, version, (folder, progress) -> {
            conversions.incrementAndGet();
            progress.step("tiny model", 0, 1);
            Files.writeString(folder.resolve("model"), "words of " + version);
        });
    }

    @Test
    void convertsOnceAndSaysSo() {
        List<String> steps = new ArrayList<>();
        Path first = cache("1").folder((what, done, total) -> steps.add(what));
        Path second = cache("1").folder(Progress.none());
        assertEquals(first, second);
        assertEquals(List.of("tiny model"), steps);
        assertEquals(1, conversions.get());
    }

    @Test
    void anotherVersionIsConvertedAgain() throws IOException {
        cache("1").folder(Progress.none());
        assertEquals("words of 2", Files.readString(cache("2").folder(Progress.none()).resolve("model")));
        assertEquals(2, conversions.get());
    }

    @Test
    void aFileOfAnotherSizeIsMended() throws IOException {
        Path model = cache("1").folder(Progress.none()).resolve("model");
        Files.writeString(model, "cut");
        cache("1").folder(Progress.none());
        assertEquals("words of 1", Files.readString(model));
    }

    @Test
    void aMissingFileOrManifestIsMended() throws IOException {
        for (String name : List.of("model", "manifest")) {
            Path file = cache("1").folder(Progress.none()).resolve(name);
            Files.delete(file);
            cache("1").folder(Progress.none());
            assertTrue(Files.exists(file), name);
        }
    }

    @Test
    void aFailedConversionLeavesNothingBehind() throws IOException {
        ModelCache failing = new ModelCache(root, "1", (folder, progress) -> {
            Files.writeString(folder.resolve("half"), "x");
            throw new IOException("disk full");
        });
        LanguageException thrown = assertThrows(LanguageException.class, () -> failing.folder(Progress.none()));
        assertTrue(thrown.getMessage().contains("disk full"), thrown.getMessage());
        try (var left = Files.list(root)) {
            assertEquals(List.of(root.resolve("models.lock")), left.toList());
        }
    }

    @Test
    void aRootThatCannotBeWrittenIsAProblem() throws IOException {
        Path file = Files.createFile(root.resolve("file"));
        ModelCache cache = new ModelCache(file.resolve("below"), "1", (folder, progress) -> { });
        LanguageException thrown = assertThrows(LanguageException.class, () -> cache.folder(Progress.none()));
        assertFalse(thrown.problems().get(0).mend().isEmpty());
    }

    @Test
    void ofTwoAtOnceOneConverts() {
        CompletableFuture<Path> one = CompletableFuture.supplyAsync(() -> cache("1").folder(Progress.none()));
        CompletableFuture<Path> other = CompletableFuture.supplyAsync(() -> cache("1").folder(Progress.none()));
        assertEquals(one.join(), other.join());
        assertEquals(1, conversions.get());
    }
}
