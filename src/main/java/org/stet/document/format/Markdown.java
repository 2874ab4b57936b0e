package org.stet.document.format;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.stet.document.Blank;
import org.stet.text.Span;

/** Markdown (CommonMark 0.31) -> units that point into the original, markup included only where it stands within them. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private Markdown() {
    }

    /** Units of the text from the offset on, in order. */
    public static List<Unit> units(String text, int from) {
        Units units = new Units(text, from);
        PARSER.parse(text.substring(from)).accept(units);
        return units.found;
    }

    private static final class Units extends AbstractVisitor {

        private final String text;
        private final int from;
        private final List<Unit> found = new ArrayList<>();

        Units(String text, int from) {
            this.text = text;
            this.from = from;
        }

        @Override
        public void visit(Heading heading) {
            List<SourceSpan> lines = heading.getSourceSpans();
            boolean underlined = lines.size() > 1;
            Span span = span(underlined ? lines.subList(0, lines.size() - 1) : lines);
            int start = span.start();
            int end = span.end();
            while (!underlined && start < end && text.charAt(start) == '#') {
                start++;
            }
            while (!underlined && end > start && text.charAt(end - 1) == '#') {
                end--;
            }
            add(Unit.Kind.HEADING, new Span(start, end));
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(kind(paragraph), unmarked(paragraph, span(paragraph.getSourceSpans())));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(Unit.Kind.FURNITURE, span(code.getSourceSpans()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(Unit.Kind.FURNITURE, span(code.getSourceSpans()));
        }

        @Override
        public void visit(HtmlBlock html) {
            add(Unit.Kind.FURNITURE, span(html.getSourceSpans()));
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            // where a link goes is no text
        }

        private void add(Unit.Kind kind, Span span) {
            Span stripped = Blank.strip(text, span.start(), span.end());
            if (stripped.length() > 0) {
                found.add(new Unit(kind, stripped));
            }
        }

        private Span span(List<SourceSpan> lines) {
            if (lines.isEmpty()) {
                return new Span(0, 0);
            }
            SourceSpan last = lines.get(lines.size() - 1);
            return Blank.strip(text, from + lines.get(0).getInputIndex(), from + last.getInputIndex() + last.getLength());
        }

        private static Unit.Kind kind(Paragraph paragraph) {
            if (onlyLinks(paragraph)) {
                return Unit.Kind.FURNITURE;
            }
            for (Node at = paragraph.getParent(); at != null; at = at.getParent()) {
                if (at instanceof BlockQuote) {
                    return Unit.Kind.QUOTATION;
                }
                if (at instanceof ListItem) {
                    return Unit.Kind.ITEM;
                }
            }
            return Unit.Kind.PARAGRAPH;
        }

        private static boolean onlyLinks(Node paragraph) {
            for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
                boolean text = node instanceof Text words && words.getLiteral().codePoints().anyMatch(Character::isLetter);
                boolean marked = (node instanceof Emphasis || node instanceof StrongEmphasis) && !onlyLinks(node);
                if (text || marked || node instanceof Code || node instanceof HtmlInline) {
                    return false;
                }
            }
            return true;
        }

        /** Without emphasis markers at the ends. */
        private Span unmarked(Paragraph paragraph, Span span) {
            int start = span.start();
            int end = span.end();
            while (emphasis(paragraph.getFirstChild()) && start < end && "*_".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            while (emphasis(paragraph.getLastChild()) && end > start && "*_".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return new Span(start, end);
        }

        private static boolean emphasis(Node node) {
            return node instanceof Emphasis || node instanceof StrongEmphasis;
        }
    }
}
