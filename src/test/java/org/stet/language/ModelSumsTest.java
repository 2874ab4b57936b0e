package org.stet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSumsTest {

    /** In a small jar. */
    private static final String RESOURCE = "org/jspecify/annotations/NullMarked.class";

    @TempDir
    private Path cache;

    @Test
    void aSumIsThatOfTheJarAndIsKept() throws IOException {
        JarURLConnection jar = (JarURLConnection) ModelSumsTest.class.getClassLoader().getResource(RESOURCE).openConnection();
        String sum = ModelSums.sha256(Path.of(URI.create(jar.getJarFileURL().toString())));
        assertEquals(List.of(sum), new ModelSums(cache).of(List.of(RESOURCE)));
        Path kept = cache.resolve("models.sha256");
        String line = Files.readString(kept);
        assertTrue(line.matches("jspecify-.+\\.jar \\d+ \\d+ " + sum + "\n"), line);
        Files.writeString(kept, line.replace(sum, "0".repeat(64)));
        assertEquals(List.of("0".repeat(64)), new ModelSums(cache).of(List.of(RESOURCE)), "it is not made twice");
        Files.writeString(kept, "no sums\n\n" + line.replace(".jar ", ".jar 9").replace(sum, "0".repeat(64)));
        assertEquals(List.of(sum), new ModelSums(cache).of(List.of(RESOURCE)), "another jar has another sum");
    }

    @Test
    void whatLiesInNoJarHasNone() {
        assertEquals(List.of("", ""), new ModelSums(cache).of(List.of("org/stet/language/ModelSums.class", "none")));
    }

    @Test
    void aCacheThatCannotBeWrittenStopsNothing() throws IOException {
        assertEquals(64, new ModelSums(Files.writeString(cache.resolve("file"), "")).of(List.of(RESOURCE)).get(0).length());
    }

    @Test
    void everyModelIsNamed() {
        List<ModelVersion> models = Language.models(CacheRoot.choose());
        assertEquals(models.stream().map(ModelVersion::name).sorted().toList(), models.stream().map(ModelVersion::name).toList());
        assertTrue(models.stream().allMatch(m -> m.sha256().matches("[0-9a-f]{64}")), models.toString());
        assertTrue(models.stream().anyMatch(m -> m.name().contains("minilm")), models.toString());
    }
}
