package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand findings from outside: formats hold no more than a finding or a document at a time, and end quietly with their reader. */
class ManyFindingsTest {

    /** About what the report itself takes, and no room for a format's text as a whole. */
    private static final String MEMORY = "-Xmx20m";

    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void littleMemoryIsEnough(ReportFormat format) throws Exception {
        assertEquals("0 ", printed(format, "> /dev/null; echo $?"));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aReaderThatEndsIsNoFault(ReportFormat format) throws Exception {
        assertEquals("0 ", printed(format, "| head -n 1 > /dev/null; echo ${PIPESTATUS[0]}"));
    }

    /** What the shell prints, and what the program tells. */
    private String printed(ReportFormat format, String rest) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Path out = dir.resolve("out");
        Path err = dir.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of("/bin/bash", "-c", "\"$1\" " + MEMORY + " -XX:+UseSerialGC -cp \"$2\" " + ManyFindings.class.getName() + " " + format
                + " 10000 " + rest, "bash", java, System.getProperty("java.class.path"))).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(out).strip() + " " + Files.readString(err);
    }
}
