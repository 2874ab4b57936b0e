package org.stet.document;

import org.stet.text.Span;

/** What counts as blank in copy that went through web pages: white space, no-break and zero-width spaces. */
public final class Blank {

    private Blank() {
    }

    public static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u0085';
    }

    /** The span without the blanks at its two ends; an empty one where it holds nothing else. */
    public static Span strip(String text, int start, int end) {
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
