package org.stet.cli;

import java.util.function.LongSupplier;
import org.stet.archive.ArchiveListener;
import picocli.CommandLine.Option;

/** Whether and how long work tells how it gets on. */
final class ProgressOptions {

    @Option(names = "--quiet", description = "Do not tell how the work gets on. Problems and results are told all the same.")
    private boolean quiet;

    boolean told() {
        return !quiet;
    }

    /**
     * In one line of a terminal, elsewhere in lines now and then.
     *
     * @param expected about how many documents there are; 0 where nobody knows
     */
    ArchiveListener listener(Console console, LongSupplier clock, long expected) {
        if (quiet) {
            return ArchiveListener.NONE;
        }
        return Terminal.hasMessages() ? ArchiveProgress.bar(console.status(), clock, expected) : ArchiveProgress.lines(console::say, clock, expected);
    }
}
