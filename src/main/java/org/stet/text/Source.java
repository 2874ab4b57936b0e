package org.stet.text;

import java.util.Arrays;

/** A named text that knows its lines. Lines end at LF, CR or CR LF. */
public final class Source {

    private final String name;
    private final String text;
    private final int firstLine;
    private final int[] lineStarts;

    /** @param name what messages call it: a path, or a document's id */
    public Source(String name, String text) {
        this(name, text, 1);
    }

    /**
     * A part of a longer text, such as one document of a file with many.
     *
     * @param firstLine the number, from 1, that its first line has in the whole
     */
    public Source(String name, String text, int firstLine) {
        this.name = name;
        this.text = text;
        this.firstLine = firstLine;
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

    /** Another text in the place of this one. */
    Source with(String other) {
        return new Source(name, other, firstLine);
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
        return new Position(line + firstLine, offset - lineStarts[line] + 1);
    }

    /** The offset of a position; a column past the line's end gives the line's end. */
    public int offset(Position position) {
        int line = Math.min(Math.max(position.line() - firstLine, 0), lineStarts.length - 1);
        Span whole = lineSpan(line + firstLine);
        return whole.start() + Math.min(Math.max(position.column() - 1, 0), whole.length());
    }

    /** A line without its line end. @param line as {@link #position} counts, from 1 */
    public Span lineSpan(int line) {
        int index = line - firstLine;
        int start = lineStarts[index];
        int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
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
