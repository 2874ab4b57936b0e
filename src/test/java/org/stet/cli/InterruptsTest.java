package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real signals to a real program. */
class InterruptsTest {

    private static final String STOPPING = "stet: stopping as soon as what is begun is done; again ends at once";

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void theFirstAsksTheWorkToEnd(String signal) throws Exception {
        Process program = start("300");
        BufferedReader told = program.errorReader(StandardCharsets.UTF_8);
        assertEquals("stet: working", told.readLine());
        send(signal, program);
        assertEquals(List.of(STOPPING, "stet: stopped"), told.lines().collect(Collectors.toList()));
        assertTrue(program.waitFor(1, TimeUnit.MINUTES));
        assertEquals(Exit.STOPPED, program.exitValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void theSecondEndsItAtOnce(String signal) throws Exception {
        Process program = start("600000");
        BufferedReader told = program.errorReader(StandardCharsets.UTF_8);
        assertEquals("stet: working", told.readLine());
        send(signal, program);
        assertEquals(STOPPING, told.readLine());
        send(signal, program);
        assertTrue(program.waitFor(1, TimeUnit.MINUTES));
        assertEquals(Exit.STOPPED, program.exitValue());
        assertEquals(List.of(), told.lines().toList());
    }

    private static Process start(String milliseconds) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")) || Files.isExecutable(Path.of("/usr/bin/kill")));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Stopping.class.getName(), milliseconds).start();
    }

    private static void send(String signal, Process program) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-" + signal, String.valueOf(program.pid())).start().waitFor());
    }
}
