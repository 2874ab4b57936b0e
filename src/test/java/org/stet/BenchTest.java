package org.stet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmarks compile with what the program runs with, so that nobody finds them broken on the day they are needed. What stands under
 * {@code bench/with} needs libraries that a build does not fetch; {@code bench/compile} compiles it.
 */
class BenchTest {

    @TempDir
    private Path out;

    @Test
    void theBenchmarksCompile() throws IOException {
        String classes = Path.of("target/classes") + System.getProperty("path.separator") + Files.readString(Path.of("target/classpath.txt"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8); Stream<Path> found = Files.walk(Path.of("bench/java"))) {
            List<Path> sources = found.filter(p -> p.toString().endsWith(".java")).sorted().toList();
            compiler.getTask(said, files, null, List.of("-proc:none", "-nowarn", "-cp", classes, "-d", out.toString()), null,
                    files.getJavaFileObjectsFromPaths(sources)).call();
        }
        assertEquals("", said.toString());
    }
}
