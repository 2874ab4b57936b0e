package org.stet.text;

import java.util.Arrays;

/** A named text that knows its lines. Lines end at LF, CR or CR LF. */
public final class Source {

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /** @param name what messages call it: a path, or a document's id */
    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (endsLine) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** @param offset 0 to the text's length */
    public Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** The offset of a position; a column past the line's end gives the line's end. */
    public int offset(Position position) {
        int line = Math.min(Math.max(position.line(), 1), lineStarts.length);
        return Math.min(lineStarts[line - 1] + Math.max(position.column() - 1, 0), lineSpan(line).end());
    }

    /** A line without its line end. @param line from 1 */
    public Span lineSpan(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    /** The line in which the span begins, with the part of the span that lies on it. */
    public Excerpt excerpt(Span span) {
        Position at = position(span.start());
        Span line = lineSpan(at.line());
        int from = Math.min(span.start(), line.end()) - line.start();
        int to = Math.min(Math.max(span.end(), span.start()), line.end()) - line.start();
        return new Excerpt(at, line.in(text), from, Math.max(from, to));
    }
}
