package org.stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void aPartCountsItsLinesAsTheWholeDoes() {
        Source whole = new Source("all", "one\ntwo\nthree");
        Source part = new Source("all", "two\nthree", 2);
        assertEquals(whole.position(5), part.position(1));
        assertEquals(whole.position(13), part.position(9));
        assertEquals(1, part.offset(new Position(2, 2)));
        assertEquals(9, part.offset(new Position(9, 9)));
        assertEquals(0, part.offset(new Position(1, 1)));
        assertEquals("three", part.lineSpan(3).in(part.text()));
        assertEquals(whole.excerpt(new Span(8, 11)), part.excerpt(new Span(4, 7)));
    }

    @Test
    void ofAVeryLongLineOnlyWhatIsAroundTheMarkIsShown() {
        String line = "a".repeat(300) + "HERE" + "z".repeat(300);
        Source source = new Source("long", line);
        assertEquals("…" + "a".repeat(80) + "HERE" + "z".repeat(80) + "…\n" + " ".repeat(81) + "^~~~", source.excerpt(new Span(300, 304)).withCaret());
        assertEquals("a".repeat(81) + "…\n^", source.excerpt(new Span(0, 1)).withCaret());
        String all = source.excerpt(new Span(0, line.length())).withCaret();
        assertEquals("a".repeat(160) + "…\n^" + "~".repeat(159), all);
    }
}
