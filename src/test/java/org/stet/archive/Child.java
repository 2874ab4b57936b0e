package org.stet.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a main class of the tests in a process of its own. */
final class Child {

    /** How a process ended. */
    record Ended(int exit, String out, String err) {
    }

    private final Process process;
    private final Path out;
    private final Path err;

    private Child(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** @param before a command that is given the whole command line of Java as its last arguments; may be empty */
    static Child start(Path folder, List<String> before, Class<?> main, Object... args) throws IOException {
        Path out = Files.createTempFile(folder, "child", ".out");
        Path err = Files.createTempFile(folder, "child", ".err");
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx300m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), main.getName()));
        Stream.of(args).map(Object::toString).forEach(command::add);
        return new Child(new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    static Ended run(Path folder, List<String> before, Class<?> main, Object... args) throws Exception {
        return start(folder, before, main, args).ended();
    }

    Ended ended() throws Exception {
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the process does not end: " + Files.readString(err));
        }
        return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** Kills it ({@code kill -9}) unless it has ended by then. Whether it was killed. */
    boolean killAfter(long milliseconds) throws Exception {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
        return true;
    }
}
