package org.stet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read back with a parser of Markdown: what a document says is text and nothing else. */
class MarkdownReportTest {

    private static final Pattern ACTED_ON = Pattern.compile("[@#][\\p{L}\\p{N}_]|://|(?i)www\\.|:[a-z0-9_+-]+:|GH-\\d");

    private static List<String> hostile() {
        return HostileReports.HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textComesBackAsText(String text) {
        for (String line : List.of(MarkdownText.of(text), "- " + MarkdownText.of(text), "- **" + MarkdownText.of(text + "x") + "**: " + MarkdownText.of("The draft says " + text))) {
            assertEquals(Set.of(), kinds(line, Set.of("Document", "Paragraph", "Text", "BulletList", "ListItem", "StrongEmphasis")));
        }
        assertEquals(Glyphs.oneLine(text), text(MarkdownText.of(text)));
        assertEquals(Glyphs.oneLine(text), text("- " + MarkdownText.of(text)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noChatActsOnIt(String text) {
        assertFalse(ACTED_ON.matcher(raw(MarkdownText.of(text))).find(), MarkdownText.of(text));
    }

    @Test
    void aPostIsMadeOfListsAndOneFoldedPart() throws IOException {
        String post = FormatsTest.rendered(new MarkdownReport(), HostileReports.one());
        assertEquals(Set.of(), kinds(post, Set.of("Document", "Paragraph", "Text", "BulletList", "ListItem", "StrongEmphasis", "Heading", "HtmlBlock")));
        StringBuilder html = new StringBuilder();
        Parser.builder().build().parse(post).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                html.append(block.getLiteral()).append('\n');
            }
        });
        assertEquals("<details>\n<summary>9 waived</summary>\n</details>\n", html.toString());
        String text = text(post);
        for (String words : HostileReports.HOSTILE) {
            assertTrue(text.contains(Glyphs.oneLine("The draft says " + words)), words);
        }
    }

    /** A longer comment would be refused. */
    @Test
    void whatDoesNotFitIsCounted() throws IOException {
        String post = FormatsTest.rendered(new MarkdownReport(), LongReports.alike(10_000));
        assertTrue(post.length() < 65_536);
        long shown = post.lines().filter(line -> line.startsWith("- **")).count();
        assertTrue(post.contains("**" + (10_000 - shown) + " more are not shown"), post.substring(post.length() - 200));
        assertTrue(post.startsWith("**10,000 findings: 3,333 errors, 3,333 warnings, 3,334 notes**"));
    }

    private static Set<String> kinds(String markdown, Set<String> allowed) {
        Set<String> kinds = new TreeSet<>();
        collect(Parser.builder().build().parse(markdown), kinds);
        kinds.removeAll(allowed);
        return kinds;
    }

    private static void collect(Node node, Set<String> kinds) {
        kinds.add(node.getClass().getSimpleName());
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds);
        }
    }

    private static String text(String markdown) {
        return raw(markdown).replace(MarkdownText.GAP, "").strip();
    }

    private static String raw(String markdown) {
        StringBuilder text = new StringBuilder();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Paragraph node) {
                visitChildren(node);
                text.append('\n');
            }
        });
        return text.toString().stripTrailing();
    }
}
