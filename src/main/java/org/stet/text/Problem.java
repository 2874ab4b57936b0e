package org.stet.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an input, told so that its author can mend it.
 *
 * @param file    the file or other input it is about, as its user names it
 * @param excerpt the place in it, or null where the whole input is meant
 * @param what    what is wrong, one sentence
 * @param mend    what to do about it, one sentence; may be empty
 */
public record Problem(String file, @Nullable Excerpt excerpt, String what, String mend) implements Comparable<Problem> {

    /** Control characters, and those that turn the direction of writing. */
    private static final Pattern OBEYED = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n]]");

    public static Problem of(String file, String what, String mend) {
        return new Problem(file, null, what, mend);
    }

    public static Problem at(Source source, Span span, String what, String mend) {
        return new Problem(source.name(), source.excerpt(span), what, mend);
    }

    public Optional<Excerpt> where() {
        return Optional.ofNullable(excerpt);
    }

    /** {@code file:line:column: what}, the marked line, and how to mend it. Characters that a terminal would obey are shown as a question mark. */
    public String show() {
        return OBEYED.matcher(shown()).replaceAll("?");
    }

    private String shown() {
        StringBuilder out = new StringBuilder(file);
        where().ifPresent(e -> out.append(':').append(e.at()));
        out.append(": ").append(what);
        where().ifPresent(e -> out.append('\n').append(e.withCaret().indent(4).stripTrailing()));
        if (!mend.isEmpty()) {
            out.append("\n    ").append(mend);
        }
        return out.toString();
    }

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line(), other.line());
    }

    private int line() {
        return excerpt == null ? 0 : excerpt.at().line();
    }
}
