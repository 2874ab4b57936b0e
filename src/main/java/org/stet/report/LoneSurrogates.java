package org.stet.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes JSON, and lone halves of surrogate pairs in it as escapes: no encoding has bytes for them, and a text that is cut within a pair must
 * come back exactly. A half can stand only within a string of the JSON, where an escape may stand for it.
 */
final class LoneSurrogates extends FilterWriter {

    private static final char NONE = 0;

    /** The first half of a pair of which the second has not come yet. */
    private char first = NONE;

    LoneSurrogates(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char next = (char) c;
        if (Character.isLowSurrogate(next) && first != NONE) {
            out.write(new char[] {first, next});
            first = NONE;
            return;
        }
        settle();
        if (Character.isHighSurrogate(next)) {
            first = next;
        } else if (Character.isLowSurrogate(next)) {
            escape(next);
        } else {
            out.write(next);
        }
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        int begun = from;
        int end = from + length;
        for (int i = from; i < end; i++) {
            if (first != NONE || Character.isSurrogate(chars[i])) {
                out.write(chars, begun, i - begun);
                write(chars[i]);
                begun = i + 1;
            }
        }
        out.write(chars, begun, end - begun);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Leaves the writer below open. */
    @Override
    public void close() throws IOException {
        settle();
        out.flush();
    }

    private void settle() throws IOException {
        if (first != NONE) {
            escape(first);
            first = NONE;
        }
    }

    private void escape(char half) throws IOException {
        out.write(String.format(Locale.ROOT, "\\u%04X", (int) half));
    }
}
