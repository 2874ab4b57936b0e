package org.stet.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive whose texts alone take more memory than the program is given, from reading to the report. */
class MemoryTest {

    private static final String MEMORY = "-Xmx48m";
    private static final String DOCUMENTS = "2000";
    /** Characters of each: 60 MB in all. */
    private static final String LENGTH = "30000";

    @TempDir
    private Path dir;

    @Test
    void isBoundedByAStoryAndNotByTheArchive() throws Exception {
        Path out = dir.resolve("out");
        Path err = dir.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, MEMORY, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), ManyDocuments.class.getName(),
                dir.resolve("ledger").toString(), DOCUMENTS, LENGTH).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertEquals("2000 documents, 2000 findings, 200 stories\n", Files.readString(out), Files.readString(err));
    }
}
