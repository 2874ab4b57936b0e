package org.stet.cli;

import java.io.PrintWriter;
import java.util.function.IntSupplier;

/**
 * The last line of a terminal, which tells how work gets on: rewritten in place, and taken away before anything else is written. Without
 * colours or any other code than the carriage return. For any thread.
 */
final class StatusLine {

    private final PrintWriter out;
    private final IntSupplier columns;
    private int shown;

    /** @param columns how many the terminal has */
    StatusLine(PrintWriter out, IntSupplier columns) {
        this.out = out;
        this.columns = columns;
    }

    /** How many characters there is room for: the last column stays empty, as some terminals begin a new line after it. */
    int room() {
        return Math.max(1, columns.getAsInt() - 1);
    }

    /** Shows the text in place of the one before; what there is no room for is cut off. */
    synchronized void show(String text) {
        String cut = text.substring(0, Math.min(text.length(), room()));
        out.print("\r" + cut + " ".repeat(Math.max(0, Math.min(shown, room()) - cut.length())));
        out.flush();
        shown = cut.length();
    }

    synchronized void clear() {
        if (shown > 0) {
            show("");
            out.print("\r");
            out.flush();
            shown = 0;
        }
    }
}
