package org.stet.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** The terminal that messages go to, as far as one has to know it. */
final class Terminal implements IntSupplier {

    private static final int USUAL = 80;
    private static final long ASK_AGAIN = TimeUnit.SECONDS.toNanos(10);
    private static final int WAIT_SECONDS = 2;

    private final LongSupplier clock;
    private int columns;
    private long asked;

    /** @param clock in nanoseconds */
    Terminal(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether messages go to a terminal that can rewrite a line: only who starts the program can tell, as Java knows of input and output together. */
    static boolean hasMessages() {
        return "terminal".equals(System.getProperty("stet.messages")) && !"dumb".equals(System.getenv("TERM"));
    }

    /** Its width in columns, asked for anew every ten seconds; 80 where it cannot be told. */
    @Override
    public synchronized int getAsInt() {
        long now = clock.getAsLong();
        if (columns == 0 || now - asked >= ASK_AGAIN) {
            columns = ask();
            asked = now;
        }
        return columns;
    }

    private static int ask() {
        try {
            Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String told = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return stty.waitFor(WAIT_SECONDS, TimeUnit.SECONDS) && told.matches("\\d{1,4} [1-9]\\d{0,3}") ? Integer.parseInt(told.split(" ")[1]) : USUAL;
        } catch (IOException e) {
            return USUAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL;
        }
    }
}
