package org.stet.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.stet.audit.RealStages;

/** Runs command lines with the real stages, in this process. */
final class Shell {

    /** What a command left: its exit code and all it printed. */
    record Ran(int exit, String out, String err) {

        /** With a folder's path left out of all messages. */
        Ran in(Path folder) {
            return new Ran(exit, out.replace(folder + "/", ""), err.replace(folder + "/", ""));
        }
    }

    private Shell() {
    }

    static Ran run(Object... args) {
        return runAt(RealStages.HOME, args);
    }

    /** With lines to read from standard input. */
    static Ran answering(String input, Object... args) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), RealStages.HOME, args);
    }

    /** @param home where standard rules and facts lie */
    static Ran runAt(Path home, Object... args) {
        return run(InputStream.nullInputStream(), home, args);
    }

    private static Ran run(InputStream input, Path home, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        int exit = new Stet(RealStages.workbench(), new Console(input, out, err, false), home).run(words);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
