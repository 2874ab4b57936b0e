package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.stet.finding.Level;
import org.stet.report.MarkedText.Look;
import org.stet.report.MarkedText.Mark;
import org.stet.report.MarkedText.Piece;
import org.stet.text.Source;
import org.stet.text.Span;

class MarkedTextTest {

    @Test
    void overlappingMarksAreCutWhereTheyMeet() {
        assertEquals("[Ann |PLAIN][paid |NOTE 1][three |ERROR 1!][crowns|ERROR 2][.|PLAIN]",
                drawn("Ann paid three crowns.", mark(4, 15, 1, Level.NOTE), mark(9, 21, 2, Level.ERROR)));
    }

    @Test
    void theInnerOfNestedMarksIsTheOneThatIsChosen() {
        assertEquals("[Ann |ERROR 1][paid|ERROR 2!][ three.|ERROR 1]", drawn("Ann paid three.", mark(0, 15, 1, Level.ERROR), mark(4, 8, 2, Level.NOTE)));
    }

    @Test
    void letterAndAccentAreNotParted() {
        assertEquals("[Caf|PLAIN][e\u0301|NOTE 1][ \uD83D\uDE80|PLAIN]", drawn("Cafe\u0301 \uD83D\uDE80", mark(3, 4, 1, Level.NOTE)));
        assertEquals("[Cafe\u0301 |PLAIN][\uD83D\uDE80|NOTE 1]", drawn("Cafe\u0301 \uD83D\uDE80", mark(7, 8, 1, Level.NOTE)));
    }

    @Test
    void aMarkGoesOnInTheNextParagraph() {
        assertEquals("[One |PLAIN][two.|NOTE 1] [Three|NOTE 1][.|PLAIN]", drawn("One two.\r\n \r\nThree.", mark(4, 18, 1, Level.NOTE)));
    }

    @Test
    void whatHasNoWordsIsShownAtTheNearestLetter() {
        assertEquals("[O|NOTE 1][ne|PLAIN]", drawn("One", mark(0, 0, 1, Level.NOTE)));
        assertEquals("[On|PLAIN][e|NOTE 1]", drawn("One", mark(3, 3, 1, Level.NOTE)));
        assertEquals("", drawn("\n", mark(0, 0, 1, Level.NOTE)));
    }

    @Property(tries = 300)
    void piecesAreTheWholeTextAndEveryMarkIsFound(@ForAll("texts") String text, @ForAll("spans") List<Span> spans) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : spans) {
            marks.add(new Mark(new Span(Math.min(span.start(), text.length()), Math.min(span.end(), text.length())), marks.size() + 1, Level.NOTE, true, false));
        }
        MarkedText marked = new MarkedText(new Source("text", text), marks, List.of());
        assertEquals(text.replaceAll("\\s", ""), marked.pieces().stream().map(p -> p.span().in(text)).collect(Collectors.joining()).replaceAll("\\s", ""));
        for (Mark mark : marks) {
            boolean words = !mark.span().in(text).isBlank();
            marked.range(mark.span()).ifPresent(range -> {
                assertTrue(range.first() <= range.last() && range.last() < marked.pieces().size());
                List<Piece> shown = marked.pieces().subList(range.first(), range.last() + 1);
                assertTrue(!words || shown.stream().allMatch(p -> p.look() == Look.NOTE), () -> mark + " in " + shown);
                assertTrue(shown.get(shown.size() - 1).ending().stream().anyMatch(m -> m.finding() == mark.finding()));
            });
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "e\u0301", " ", "\n", "\r\n", "\n\n", "\uD83D\uDE80", "\u0301", "\uD800", "\u05D0", ".").list().ofMaxSize(40)
                .map(letters -> String.join("", letters));
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 15)).as((start, length) -> new Span(start, start + length))
                .list().ofMaxSize(12);
    }

    private static Mark mark(int start, int end, int finding, Level level) {
        return new Mark(new Span(start, end), finding, level, true, false);
    }

    /** Each piece with its look, the finding it is chosen for, and whether there are others; a blank between paragraphs. */
    private static String drawn(String text, Mark... marks) {
        MarkedText marked = new MarkedText(new Source("text", text), List.of(marks), List.of());
        return marked.paragraphs().stream().map(paragraph -> marked.pieces().subList(paragraph.first(), paragraph.end()).stream()
                .map(p -> "[" + p.span().in(text) + "|" + p.look() + (p.finding() == 0 ? "" : " " + p.finding()) + (p.crowded() ? "!" : "") + "]")
                .collect(Collectors.joining())).collect(Collectors.joining(" "));
    }
}
