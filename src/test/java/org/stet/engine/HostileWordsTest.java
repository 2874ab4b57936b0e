package org.stet.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Passage;
import org.stet.lexicon.Lexicons;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Whatever words a rule asks for, they are only words: it matches what they match, and so does the DRL printed of it. */
class HostileWordsTest {

    private static final String HARM = "stet.harm";
    private static final String CODE = "System.setProperty(\"" + HARM + "\", \"done\")";
    private static final List<String> PIECES = List.of("\"", "'", "\\", "\\\\", "\\u0022", "\\u005c", "\\134u0022", "\\042", "\\\"", "${" + CODE + "}", "#{" + CODE + "}",
            "@{" + CODE + "}", "<%=" + CODE + "%>", CODE, "\" + " + CODE + " + \"", "\"} evil( System.exit(1) ) //", "\u00ea\u00f1", "// ", "/*", "*/", "end", "then", "rule \"x\"",
            "when", "eval(true)", "$here", "{here.text}", "<here.text>", "%s%n", "(?s).*", "[a-z]", "\\E", "\\Q", "(", "]", "^", "|", "&&", "#", " ", "a", "B", "0", "_", "-",
            "\u2028", "\u00a0", "\u202e", "\ud83d\udc4d", "e\u0301", "null", "this", ";", ",", ")");
    private static final String HEAD = """
            title: x
            level: note
            standard: x
            message: '{here.text}'
            help: x
            examples: [{draft: '[[x]]'}, {stands: x}]
            variants:
            """;

    private static int packs;

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> mixed = Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(5).map(p -> String.join("", p));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, mixed), net.jqwik.api.Tuple.of(1, anything)).filter(HostileWordsTest::isText)
                .list().ofSize(20);
    }

    /** What the reader of rules takes for a text; what it refuses is refused with a message, see HostileRulesTest. */
    private static boolean isText(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    @Property(tries = 2)
    void areOnlyWords(@ForAll("words") List<String> given) throws IOException {
        Set<String> words = new LinkedHashSet<>(given);
        Path folder = Files.createTempDirectory("stet-words");
        try {
            assertOnlyWords(words, folder);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
    }

    private static void assertOnlyWords(Set<String> words, Path folder) throws IOException {
        int number = 0;
        for (String word : words) {
            String name = "word-" + number++ + "-" + packs++;
            Path file = Files.createDirectories(folder.resolve("pack/unsupported")).resolve(name + ".yaml");
            Files.writeString(file, HEAD + variants(word));
        }
        RuleSet written = RulePack.read(List.of(folder.resolve("pack")), PackTerms.of(Lexicons.STANDARD));
        assertEquals(List.of(), written.problems().stream().map(Problem::show).toList());
        List<Fact> facts = facts(words);
        List<String> direct = Printed.plain(new Engine(CompiledRules.load(written, folder.resolve("cache"))).matches(facts));
        List<String> printed = Printed.plain(new Engine(CompiledRules.load(Printed.inDrl(written), folder.resolve("cache"))).matches(facts));
        assertEquals(direct, printed);
        int of = 0;
        for (String word : words) {
            String rule = "word-" + of + "-" + (packs - words.size() + of);
            String itself = " d#" + of++ + " ";
            assertTrue(direct.stream().anyMatch(m -> m.startsWith(rule + "/same" + itself)), () -> "is not itself: " + word);
            assertTrue(direct.stream().anyMatch(m -> m.startsWith(rule + "/among" + itself)), () -> "is not among its like: " + word);
            assertTrue(direct.stream().noneMatch(m -> m.startsWith(rule + "/other" + itself)), () -> "is another than itself: " + word);
        }
        assertNull(System.getProperty(HARM));
    }

    private static String variants(String word) {
        String text = quoted(word);
        String like = quoted(word.replace("*", "") + "*");
        return variant("same", text) + variant("other", "{not: " + text + "}") + variant("among", "[" + text + ", \"another\", \"\\\\\"]")
                + variant("like", "{like: " + like + "}") + variant("unlike", "{not like: " + quoted("*" + word.replace("*", "") + "*") + "}")
                + variant("word", "{has word: [" + text + ", \"another\"]}") + variant("no-word", "{has no word: " + text + "}");
    }

    private static String variant(String name, String value) {
        return "  " + name + ":\n    when: [{name: here, entity: " + value + "}]\n";
    }

    /** As YAML writes any text between double quotes. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(c == '"' || c == '\\' ? "\\" + (char) c : c < ' ' || c > '~' && !Character.isSurrogate((char) c) ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return out.append('"').toString();
    }

    private static List<Fact> facts(Set<String> words) {
        List<Fact> facts = new ArrayList<>(List.of(new Article("d", true, false, "", "")));
        List<String> texts = new ArrayList<>(words);
        words.forEach(w -> texts.addAll(List.of("x " + w + " x", "x" + w + "x", w + w, w.toUpperCase(Locale.ROOT), w.replace("\\", ""))));
        for (String text : texts) {
            facts.add(new Name("d#" + (facts.size() - 1), "d", new Passage(new Span(0, 1), 0, Zone.BODY, text, false), NameKind.OTHER, text, true));
        }
        return facts;
    }
}
