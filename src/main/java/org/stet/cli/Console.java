package org.stet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stet.text.Problem;

/** The streams of a command: results go to one and messages to another, both in UTF-8 whatever the locale; the end of input ends a watch. */
final class Console {

    private final InputStream input;
    private final OutputStream results;
    private final PrintWriter messages;
    private final StatusLine status;
    private final boolean terminal;

    /** With nothing to read. @param terminal whether colours may be shown */
    Console(OutputStream results, OutputStream messages, boolean terminal) {
        this(InputStream.nullInputStream(), results, messages, terminal);
    }

    /** @param terminal whether colours may be shown */
    Console(InputStream input, OutputStream results, OutputStream messages, boolean terminal) {
        this.input = input;
        this.results = results;
        this.messages = new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8), true);
        this.status = new StatusLine(this.messages, new Terminal(System::nanoTime));
        this.terminal = terminal;
    }

    InputStream input() {
        return input;
    }

    OutputStream results() {
        return results;
    }

    PrintWriter messages() {
        status.clear();
        return messages;
    }

    /** The line that tells how long work gets on. */
    StatusLine status() {
        return status;
    }

    boolean terminal() {
        return terminal;
    }

    void say(String notice) {
        messages().println("stet: " + notice);
    }

    void tell(List<Problem> problems) {
        problems.forEach(problem -> messages().println(problem.show()));
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
