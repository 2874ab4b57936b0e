package org.stet.report;

import java.io.IOException;

/** Text in lines that fit a terminal. */
public final class Paragraph {

    static final int COLUMNS = 120;

    private Paragraph() {
    }

    /**
     * Writes nothing for a blank text; breaks lines between words.
     *
     * @param first what the first line begins with
     * @param next  what every other line begins with
     * @throws IOException where writing to {@code out} fails
     */
    public static void write(String first, String next, String text, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : Glyphs.harmless(text.replaceAll("\\R", " ")).strip().split(" +")) {
            if (!empty && Glyphs.width(line.toString()) + 1 + Glyphs.width(word) > COLUMNS) {
                out.append(line).append('\n');
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        if (!text.isBlank()) {
            out.append(line).append('\n');
        }
    }
}
