package org.stet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a result goes that is written piece by piece: a file, which comes into being whole, or standard output. */
final class Results implements AutoCloseable {

    private final Console console;
    private final @Nullable OutputFile file;

    private Results(Console console, @Nullable OutputFile file) {
        this.console = console;
        this.file = file;
    }

    /**
     * @param output null for standard output
     * @param inputs files that it must not be
     * @throws CommandException if the file cannot be written
     */
    static Results open(@Nullable Path output, List<Path> inputs, Console console) {
        return new Results(console, output == null ? null : OutputFile.open(output, inputs));
    }

    /** @throws ReaderGone if nobody reads standard output any more */
    void write(Printing work) {
        if (file != null) {
            file.write(work);
            return;
        }
        try {
            if (!console.print(work)) {
                throw new ReaderGone();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called when all was written. */
    void finish() {
        if (file != null) {
            file.finish();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
