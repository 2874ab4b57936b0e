package org.stet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stet.text.Problem;

/** The two streams of a command, both UTF-8 whatever the locale: results on one, messages on the other. */
final class Console {

    private final OutputStream results;
    private final PrintWriter messages;
    private final boolean terminal;

    /** @param terminal whether colours may be shown */
    Console(OutputStream results, OutputStream messages, boolean terminal) {
        this.results = results;
        this.messages = new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8), true);
        this.terminal = terminal;
    }

    OutputStream results() {
        return results;
    }

    PrintWriter messages() {
        return messages;
    }

    boolean terminal() {
        return terminal;
    }

    void say(String notice) {
        messages.println("stet: " + notice);
    }

    void tell(List<Problem> problems) {
        problems.forEach(problem -> messages.println(problem.show()));
    }

    /** Writes to the results. Whether anyone still reads them: a pipe that was closed at its other end is no error. */
    boolean print(Printing work) throws IOException {
        try {
            Writer writer = new OutputStreamWriter(results, StandardCharsets.UTF_8);
            work.to(writer);
            writer.flush();
            return true;
        } catch (IOException e) {
            if (e.getMessage() != null && e.getMessage().contains("Broken pipe")) {
                return false;
            }
            throw CommandException.of("standard output", "cannot be written: " + e.getMessage(), "");
        }
    }
}
