package org.stet.extract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.document.ZonePatterns;
import org.stet.fact.DocumentFacts;
import org.stet.language.Models;
import org.stet.text.Source;

/** Text that is no prose, or far too much of something: it is read in bounded time, and what is found in it stands where it says. */
class HostileTextTest {

    /** An idle machine needs a second or two for the slowest. */
    private static final Duration FAR_TOO_LONG = Duration.ofSeconds(90);
    private static final String NEWS = "Mayor Ilse Brandt said on Monday that at least 40 people were hurt in Trondvik. ";

    static Stream<Arguments> families() {
        return Stream.of(
                family("other scripts", ("Мэр заявил в понедельник, что 40 человек ранены. 市长星期一表示，至少40人受伤。「不」と市長は言った。 "
                        + "قال رئيس البلدية يوم الاثنين إن ٤٠ شخصا أصيبوا. महापौर ने सोमवार को कहा। นายกเทศมนตรีกล่าวว่า ראש העיר אמר ביום שני. ").repeat(20)),
                family("a sentence of 10,000 words", "The mayor said " + "that the old harbour and ".repeat(2_000) + "the pier are closed."),
                family("clauses in clauses", "Brandt said " + "that Solli told her that he denied ".repeat(150) + "that it rained."),
                family("marks that open", "He said “no ".repeat(400)),
                family("marks that close", "no” he said ".repeat(400)),
                family("single marks", "the boys’ ‘no ' ".repeat(500)),
                family("straight marks, an odd number", "\" he said ".repeat(501)),
                family("marks in marks", "“a ‘b ".repeat(400) + "’ c” ".repeat(400)),
                family("short quotations", "“No,” he said. ".repeat(400)),
                family("marks and nothing else", "“”\"'‘’«»„".repeat(600)),
                family("marks with spaces", "\" ".repeat(2_500)),
                family("punctuation", ".,;:!?-–—…()[]{}/\\*#@&%$".repeat(150)),
                family("full stops", ". ".repeat(2_500)),
                family("final marks and closers", "He left.” ) ] } ” ' ) ” ".repeat(200)),
                family("brackets", "(".repeat(5_000) + "the pier" + ")".repeat(5_000)),
                family("brackets with words", "( he [ said { ".repeat(400)),
                family("a table", many(150, i -> "| Trondvik | " + i + " | $" + i + "m | 12 Jan. |\n")),
                family("tabs", many(150, i -> "Trondvik\t" + i + "\t" + i + "%\tMonday\n")),
                family("a list", many(150, i -> "- item " + i + ": the mayor denied it\n")),
                family("emoji", "👩‍👩‍👧‍👦🏳️‍🌈 the mayor 😀 said 👍🏽 ".repeat(120)),
                family("characters without width", NEWS.repeat(13).replaceAll("(?<=.)(?=.)", "\u200b\u2060")),
                family("text in two directions", ("\u202eThe mayor\u202c \u2067said\u2069 \u200fשלום\u200e it was \u061cmرحبا. ").repeat(120)),
                family("control characters", NEWS.repeat(20).replace(" ", " \u0001\u001b[0m\u0085\u000b\f ")),
                family("combining characters", ("Zoe" + "\u0301\u0316\u20dd".repeat(75) + " said no. ").repeat(20)),
                family("letters in parts", NEWS.repeat(13).replace("a", "a\u0308").replace("o", "o\u0302")),
                family("a word of a million letters", NEWS + "x".repeat(1_000_000) + " " + NEWS),
                family("base 64", NEWS + "QUJDREVGR0hJSktMTU5PUA+/".repeat(40_000) + "== " + NEWS),
                family("lines of base 64", ("QUJDREVGR0hJSktMTU5PUA+/".repeat(3) + "\n").repeat(200)),
                family("words of 190 letters", ("pneumono".repeat(23) + " ").repeat(75)),
                family("no spaces", NEWS.replace(" ", "").repeat(400)),
                family("web addresses", many(120, i -> "See https://www.example.com/a/" + i + "?q=%20b&c=d#e or mail i" + i + "@example.org. ")),
                family("remains of HTML", ("<p class=\"a\"><a href='x.html'>The mayor</a>&nbsp;said&#8217;s <br/> “no”</p> <!-- " + NEWS).repeat(75)),
                family("numbers", "1,234.5 and 10-12% of $3m-£4bn, ".repeat(200)),
                family("a number of 10,000 digits", "The bill was $" + "9".repeat(10_000) + ". It was " + "1,".repeat(600) + "000."),
                family("number words", "twenty-one thousand million and a half dozen ".repeat(150)),
                family("days and months", "Monday last week Jan. 7 next March the 3rd of ".repeat(150)),
                family("one name", "Brandt ".repeat(600)),
                family("hundreds of names", many(150, i -> "Mr. Ilse" + letters(i) + " Brandt" + letters(i) + " met Jonas" + letters(i) + " Solli. ")),
                family("verbs of speech", "said told announced claimed denied ".repeat(200)),
                family("abbreviations", "Mr. Gov. U.S. Inc. p.m. etc. ".repeat(200)),
                family("capitals", NEWS.toUpperCase(Locale.ROOT).repeat(25)),
                family("hundreds of paragraphs", (NEWS + "\n\n").repeat(150)),
                family("empty lines", NEWS + "\r\n".repeat(5_000) + NEWS),
                family("words that repeat", "the the the of of of and and ".repeat(200)));
    }

    private static Arguments family(String name, String text) {
        return Arguments.of(name, text);
    }

    private static String many(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    private static String letters(int number) {
        return number == 0 ? "" : letters(number / 26) + (char) ('a' + number % 26);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void isReadInTime(String name, String text) {
        assertTimeoutPreemptively(FAR_TOO_LONG, () -> {
            Document document = document(text);
            ExtractorTest.hold(facts(document), document.text());
        });
    }

    /** Half a character can come from JSON; a file has none. */
    @Example
    void halvesOfCharactersAreRead() {
        String text = (NEWS + "\ud83d alone “\udc00” too. ").repeat(30);
        ExtractorTest.hold(Extraction.facts(text), text);
    }

    @Property(tries = 60)
    void newsAmongAnythingIsRead(@ForAll("mixtures") String text) {
        if (!text.isBlank()) {
            Document document = document(text);
            ExtractorTest.hold(facts(document), document.text());
        }
    }

    /** Sentences of the cases with odd characters and short stretches of every family in between and inside. */
    @Provide
    Arbitrary<String> mixtures() throws IOException {
        List<String> pieces = families().map(f -> (String) f.get()[1]).flatMap(HostileTextTest::stretches).toList();
        Arbitrary<String> odd = Arbitraries.of(pieces);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(20).map(s -> s.replace('\0', ' '));
        Arbitrary<String> news = Arbitraries.of(sentences());
        Arbitrary<String> torn = Combinators.combine(news, any, Arbitraries.integers().between(0, 200))
                .as((sentence, inside, at) -> sentence.substring(0, Math.min(at, sentence.length())) + inside
                        + sentence.substring(Math.min(at, sentence.length())));
        return Arbitraries.oneOf(news, news, torn, odd, any).list().ofMaxSize(12).map(list -> String.join(" ", list));
    }

    private static Stream<String> stretches(String text) {
        return Stream.of(0, text.length() / 2, text.length() * 3 / 4).map(at -> text.substring(at, Math.min(text.length(), at + 80)));
    }

    private static List<String> sentences() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/extraction/kinds"))) {
            return files.filter(f -> f.toString().endsWith(".cases")).sorted().flatMap(HostileTextTest::lines)
                    .filter(l -> !l.isBlank() && !l.matches("( {4}|//|= ).*")).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String text) {
        return DOCUMENTS.of(Metadata.of(Role.DRAFT).withId("t").withPublished(Extraction.PUBLISHED), "t.txt", text);
    }

    private static DocumentFacts facts(Document document) {
        return new Extractor(Extraction.LEXICON, Models.LANGUAGE.gazetteer()).extract(Models.LANGUAGE.annotator().annotate(document));
    }

    private static final Documents DOCUMENTS = documents();

    private static Documents documents() {
        try {
            return new Documents(ZonePatterns.read(new Source("boilerplate.yaml", Files.readString(Path.of("rules/lexicon/boilerplate.yaml")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
