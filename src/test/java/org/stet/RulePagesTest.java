package org.stet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.stet.report.RulePages;
import org.stet.lexicon.Lexicons;
import org.stet.rule.PackTerms;
import org.stet.rule.Rule;
import org.stet.rule.RulePack;

/** The pages about the standard rules say what their files say. {@code -Dgolden.update=true} renews them. */
class RulePagesTest {

    private static final Path PAGES = Path.of("docs/rules");
    private static final String INDEX = "README.md";

    private final List<Rule> rules = RulePack.read(List.of(Path.of("rules")), PackTerms.of(Lexicons.STANDARD)).rules();

    @Test
    void thePagesAreCurrent() throws IOException {
        Map<String, String> made = new TreeMap<>();
        RulePages pages = new RulePages("../../");
        made.put(INDEX, pages.index(rules));
        rules.forEach(rule -> made.put(rule.id() + ".md", pages.page(rule)));
        if (Boolean.getBoolean("golden.update")) {
            write(made);
        }
        assertEquals(made.keySet().stream().toList(), names());
        for (Map.Entry<String, String> page : made.entrySet()) {
            assertEquals(Files.readString(PAGES.resolve(page.getKey())), page.getValue(), page.getKey());
        }
    }

    private static void write(Map<String, String> made) throws IOException {
        Files.createDirectories(PAGES);
        for (String name : names()) {
            Files.delete(PAGES.resolve(name));
        }
        for (Map.Entry<String, String> page : made.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** As Markdown shows them. */
    @Test
    void theMarkedWordsOfEachExampleAreBold() {
        RulePages pages = new RulePages("");
        for (Rule rule : rules) {
            List<String> marked = rule.examples().stream().filter(e -> !e.stands()).map(e -> e.marked().in(e.draft())).toList();
            assertEquals(marked, bold(pages.page(rule)), rule.id());
        }
    }

    private static List<String> bold(String page) {
        List<String> bold = new ArrayList<>();
        Parser.builder().build().parse(page).accept(new AbstractVisitor() {
            @Override
            public void visit(StrongEmphasis words) {
                bold.add(text(words));
            }
        });
        return bold;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                text.append('\n');
            }

            @Override
            public void visit(HardLineBreak line) {
                text.append('\n');
            }
        });
        return text.toString();
    }
}
