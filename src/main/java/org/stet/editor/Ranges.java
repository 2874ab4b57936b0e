package org.stet.editor;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.stet.text.Excerpt;
import org.stet.text.Source;
import org.stet.text.Span;

/** Places as the protocol counts them: lines and UTF-16 code units from 0. */
final class Ranges {

    private Ranges() {
    }

    static Range of(Source text, Span span) {
        return new Range(position(text.position(span.start())), position(text.position(span.end())));
    }

    /** The part of a line that is marked, at least one character. */
    static Range of(Excerpt excerpt) {
        Position start = position(excerpt.at());
        return new Range(start, new Position(start.getLine(), start.getCharacter() + Math.max(excerpt.to() - excerpt.from(), 1)));
    }

    /** The first character of a file, for what is wrong with all of it. */
    static Range beginning() {
        return new Range(new Position(0, 0), new Position(0, 1));
    }

    private static Position position(org.stet.text.Position at) {
        return new Position(at.line() - 1, at.column() - 1);
    }
}
