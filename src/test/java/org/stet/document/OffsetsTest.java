package org.stet.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stet.document.format.Markdown;
import org.stet.document.format.PlainText;
import org.stet.document.format.Unit;
import org.stet.text.Span;

class OffsetsTest {

    private final Zoner zoner = new Zoner(Patterns.STANDARD);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("The minister resigned.", "the army", " ", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u00A0", "\u200B",
                "# Title", "> quoted", "- item", "1. item", "```", "**bold**", "*", "_", "<div>", "[a](b)", "![a](b)", "    code", "---", "===",
                "BOGOTA - ", "REUTERS", "Photo: X", "\uD83D\uDE00", "\uD83D", "\u0301", "\u202E", "“Go away.”", "says:", "\t", "\u0000", "See all");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Property(tries = 500)
    void plainBlocksAreInOrderAndTrimmed(@ForAll("texts") String text) {
        inOrderAndTrimmed(text, PlainText.units(text, 0));
    }

    @Property(tries = 500)
    void markdownBlocksAreInOrderAndTrimmed(@ForAll("texts") String text) {
        inOrderAndTrimmed(text, Markdown.units(text, 0));
    }

    private void inOrderAndTrimmed(String text, List<Unit> units) {
        int end = 0;
        for (Block block : zoner.blocks(text, units)) {
            Span span = block.span();
            assertTrue(span.start() >= end && span.end() <= text.length() && span.length() > 0, span + " after " + end);
            assertFalse(Blank.is(text.charAt(span.start())) || Blank.is(text.charAt(span.end() - 1)), span.toString());
            end = span.end();
        }
    }
}
