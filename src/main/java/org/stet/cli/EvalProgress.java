package org.stet.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.stet.eval.CaseFiles;

/** Tells every few seconds how many cases are done, how fast it goes, and how long it will still take. */
final class EvalProgress {

    private static final double SECOND = 1e9;
    private static final long LEAST = 5_000_000_000L;
    /** The longer a run takes, the less often it is told. */
    private static final int OF_ALL = 10;

    private final Consumer<String> notices;
    private final LongSupplier clock;
    private final CaseFiles files;
    private final long bytes;
    private long read;
    private long done;
    private long begun;
    private long told;

    /** @param clock in nanoseconds */
    EvalProgress(CaseFiles files, Consumer<String> notices, LongSupplier clock) throws IOException {
        this.files = files;
        this.bytes = files.bytes();
        this.notices = notices;
        this.clock = clock;
    }

    /** A case has been read. */
    void read() {
        read++;
    }

    /** A case has been checked. The time is counted from the first, as until then the models are loaded. */
    void done() {
        long now = clock.getAsLong();
        if (done++ == 0) {
            begun = now;
            told = now;
        } else if (now - told >= Math.max(LEAST, (now - begun) / OF_ALL)) {
            told = now;
            double rate = (done - 1) / ((now - begun) / SECOND);
            double all = read * Math.max(1, (double) bytes / Math.max(1, files.bytesRead()));
            notices.accept(String.format(Locale.ROOT, "%d of about %d cases, %.1f a second, about %.0f s to go", done, Math.round(all), rate,
                    Math.max(0, all - done) / rate));
        }
    }
}
