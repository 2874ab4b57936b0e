package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Writes HTML. What is markup can only be said with {@link Tag} and {@link Attribute}; every string is text and written as such, so that
 * nothing of a document can become a tag, a script or a link. Characters that could change how other text looks (controls, marks of
 * direction, halves of pairs) are written as their number, to be seen.
 */
final class Html {

    /** All elements that a report is made of. */
    enum Tag {
        A, ARTICLE, BDI, BLOCKQUOTE, BODY, BUTTON, CODE, DD, DETAILS, DIALOG, DIV, DL, DT, FOOTER, G, H1, H2, H3, H4, HEAD, HEADER, HTML, INPUT(true),
        KBD, LABEL, LI, LINE, MAIN, MARK, META(true), NAV, NOSCRIPT, OL, OPTION, P, Q, RECT, SCRIPT, SECTION, SELECT, SPAN, STYLE, SUMMARY, SUP, SVG, TABLE,
        TBODY, TD, TEXT, TH, THEAD, TITLE, TR, UL;

        private final boolean empty;

        Tag() {
            this(false);
        }

        Tag(boolean empty) {
            this.empty = empty;
        }

        private String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All attributes that elements have: none that runs anything, and none but {@code HREF} that leads anywhere. */
    enum Attribute {
        ARIA_HIDDEN, ARIA_LABEL, ARIA_LABELLEDBY, ARIA_LIVE, CHARSET, CHECKED, CLASS, CONTENT, DATA_DOCUMENT, DATA_FROM, DATA_LEVEL, DATA_NUMBER, DATA_RULE,
        DATA_SEGMENT, DATA_STATE, DATA_TO, DATA_WAIVED, DIR, FOR, HEIGHT, HIDDEN,
        /** A place in the same file, by its id; nothing else can be linked to. */
        HREF,
        HTTP_EQUIV, ID, LANG, NAME, OPEN,
        /** Browsers know it in any case. */
        PRESERVEASPECTRATIO,
        ROLE, SCOPE, TABINDEX, TEXT_ANCHOR, TITLE, TYPE, VALUE,
        /** Browsers know it in any case. */
        VIEWBOX,
        WIDTH, X, X1, X2, Y, Y1, Y2;

        private String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** In which a browser looks for no elements. */
    private static final Set<Tag> ONLY_TEXT = EnumSet.of(Tag.TITLE, Tag.OPTION);

    private final Writer out;
    private final Deque<Tag> open = new ArrayDeque<>();
    private boolean inTag;

    Html(Writer out) {
        this.out = out;
    }

    /** The line that every HTML file begins with. */
    Html doctype() throws IOException {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    /** Begins an element; attributes may follow, then what it holds, then {@link #close()}, which a void element does not take. */
    Html open(Tag tag) throws IOException {
        endTag();
        out.append('<').append(tag.written());
        inTag = true;
        if (!tag.empty) {
            open.push(tag);
        }
        return this;
    }

    Html open(Tag tag, String styleClass) throws IOException {
        return open(tag).with(Attribute.CLASS, styleClass);
    }

    /** @throws IllegalStateException if what the element holds has begun */
    Html with(Attribute attribute, String value) throws IOException {
        name(attribute);
        out.append("=\"");
        if (attribute == Attribute.HREF) {
            out.append('#');
        }
        int c;
        for (int i = 0; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (harmless(c)) {
                escaped(c);
            } else {
                escaped(Glyphs.harmless(c));
            }
        }
        out.append('"');
        return this;
    }

    Html with(Attribute attribute, long value) throws IOException {
        return with(attribute, Long.toString(value));
    }

    /** An attribute that says something by being there. */
    Html with(Attribute flag) throws IOException {
        name(flag);
        return this;
    }

    private void name(Attribute attribute) throws IOException {
        if (!inTag) {
            throw new IllegalStateException(attribute + " after what the element holds");
        }
        out.append(' ').append(attribute.written());
    }

    Html text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /** A part of a text. Line ends, of whatever kind, become line feeds. */
    Html text(String text, int from, int to) throws IOException {
        endTag();
        boolean onlyText = ONLY_TEXT.contains(open.peek());
        int c;
        for (int i = from; i < to; i += Character.charCount(c)) {
            c = codePoint(text, i, to);
            if (c == '\r') {
                out.append(i + 1 < to && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (harmless(c)) {
                escaped(c);
            } else if (onlyText) {
                escaped(Glyphs.harmless(c));
            } else {
                out.append("<span class=\"control\">");
                escaped(Glyphs.harmless(c));
                out.append("</span>");
            }
        }
        return this;
    }

    /** A half of a pair whose other half lies beyond the end stands alone. */
    private static int codePoint(String text, int at, int to) {
        return at + 1 < to ? text.codePointAt(at) : text.charAt(at);
    }

    /** Whether it may stand as it is, and its number need not be shown. */
    private static boolean harmless(int c) {
        return c >= ' ' && c < 0x7F || c == '\t' || c == '\n' || Character.getType(c) == Character.SPACE_SEPARATOR
                || c > 0x7F && Glyphs.harmless(c).codePointAt(0) == c;
    }

    private void escaped(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            escaped(text.charAt(i));
        }
    }

    private void escaped(int c) throws IOException {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> {
                if (Character.isBmpCodePoint(c)) {
                    out.append((char) c);
                } else {
                    out.append(Character.highSurrogate(c)).append(Character.lowSurrogate(c));
                }
            }
        }
    }

    /** Ends the innermost element. */
    Html close() throws IOException {
        endTag();
        out.append("</").append(open.pop().written()).append('>');
        return this;
    }

    /** Ends the innermost element and the line. */
    Html closeLine() throws IOException {
        close();
        return line();
    }

    Html line() throws IOException {
        endTag();
        out.append('\n');
        return this;
    }

    Html element(Tag tag, String text) throws IOException {
        return open(tag).text(text).close();
    }

    Html element(Tag tag, String styleClass, String text) throws IOException {
        return open(tag, styleClass).text(text).close();
    }

    /** Words of a document or of its name: their direction is their own, and so is their language, which nobody knows. */
    Html quoted(String text) throws IOException {
        return open(Tag.BDI).with(Attribute.LANG, "").text(text).close();
    }

    /** A style or a script of our own, as it stands in its file. */
    Html embed(Tag tag, Embedded content) throws IOException {
        open(tag);
        endTag();
        out.append(content.text());
        return closeLine();
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }
}
