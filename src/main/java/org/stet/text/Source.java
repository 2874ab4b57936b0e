package org.stet.text;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A named text that knows its lines. Lines end at LF, CR or CR LF. */
public final class Source {

    private final String name;
    private final Supplier<Lines> lines;

    private record Lines(String text, int first, int[] starts) {
    }

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
        this(name, held(new Lines(text, firstLine, lineStarts(text))));
    }

    private Source(String name, Supplier<Lines> lines) {
        this.name = name;
        this.lines = lines;
    }

    private static Supplier<Lines> held(Lines lines) {
        return () -> lines;
    }

    /** A text that is read when it is asked for, and again where memory was needed for others since. @param text always the same */
    public static Source later(String name, Supplier<Source> text) {
        return new Source(name, new Later(text));
    }

    /** Safe for several threads. */
    private static final class Later implements Supplier<Lines> {

        private final Supplier<Source> text;
        private SoftReference<Lines> read = new SoftReference<>(null);

        private Later(Supplier<Source> text) {
            this.text = text;
        }

        @Override
        public synchronized Lines get() {
            @Nullable Lines before = read.get();
            Lines now = before != null ? before : text.get().lines.get();
            read = before != null ? read : new SoftReference<>(now);
            return now;
        }
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
        return new Source(name, other, lines.get().first);
    }

    public String name() {
        return name;
    }

    public String text() {
        return lines.get().text;
    }

    /** @param offset 0 to the text's length */
    public Position position(int offset) {
        Lines all = lines.get();
        int found = Arrays.binarySearch(all.starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + all.first, offset - all.starts[line] + 1);
    }

    /** The offset of a position; a column past the line's end gives the line's end. */
    public int offset(Position position) {
        Lines all = lines.get();
        int line = Math.min(Math.max(position.line() - all.first, 0), all.starts.length - 1);
        Span whole = lineSpan(line + all.first);
        return whole.start() + Math.min(Math.max(position.column() - 1, 0), whole.length());
    }

    /** A line without its line end. @param line as {@link #position} counts, from 1 */
    public Span lineSpan(int line) {
        Lines all = lines.get();
        int index = line - all.first;
        int start = all.starts[index];
        int end = index + 1 < all.starts.length ? all.starts[index + 1] : all.text.length();
        while (end > start && (all.text.charAt(end - 1) == '\n' || all.text.charAt(end - 1) == '\r')) {
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
        return new Excerpt(at, line.in(text()), from, Math.max(from, to));
    }
}
