import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.stet.document.Document;
import org.stet.extract.Extractor;
import org.stet.language.AnnotatedDocument;
import org.stet.language.Annotator;
import org.stet.language.CacheRoot;
import org.stet.language.Language;
import org.stet.lexicon.LexiconReader;

/**
 * Documents a second on one thread, once warm: with the parsers alone ({@link Annotator#annotate}) and with extraction behind them.
 * Article by article the two take turns, so that whatever else the machine does slows both. Argument: the number of rounds.
 */
public final class ThroughputBench {

    private static final int ARTICLES = 14;
    private static final int WORDS = 700;
    private static final int WARMING_UP = 3;

    private final Articles articles = new Articles();
    private final Language language = Language.open(CacheRoot.choose(), (what, done, total) -> { });
    private final Annotator annotator = language.annotator();
    private final Extractor extractor = new Extractor(LexiconReader.read(java.nio.file.Path.of("rules/lexicon")), language.gazetteer());

    /** Nanoseconds of one round over all articles. */
    private record Round(long bare, long whole) {
    }

    public static void main(String[] arguments) {
        ThroughputBench bench = new ThroughputBench();
        bench.ordinary(Integer.parseInt(arguments[0]));
        System.out.println();
        bench.hard();
        System.exit(0);
    }

    private void ordinary(int rounds) {
        List<Document> documents = articles.of(WORDS, ARTICLES);
        for (int i = 0; i < WARMING_UP; i++) {
            round(documents);
        }
        Round[] all = new Round[rounds];
        Arrays.setAll(all, i -> round(documents));
        System.out.printf(Locale.ROOT, "%d articles of %d words, one thread, warm; medians of %d rounds (range)%n%n", ARTICLES, WORDS, rounds);
        System.out.println("| reading | measured | wanted |\n|---|---|---|");
        row("parsers alone, documents a second", "", figures(all, r -> rate(r.bare)));
        row("parsers and extraction, documents a second", "at least 8", figures(all, r -> rate(r.whole)));
        row("ratio, round by round", "at least 0.8", figures(all, r -> 1000 * r.bare / r.whole));
    }

    private Round round(List<Document> documents) {
        long bare = 0;
        long whole = 0;
        for (Document document : documents) {
            long begin = System.nanoTime();
            annotator.annotate(document);
            long middle = System.nanoTime();
            extractor.extract(annotator.annotate(document));
            bare += middle - begin;
            whole += System.nanoTime() - middle;
        }
        return new Round(bare, whole);
    }

    /** Thousandths of documents a second. */
    private static long rate(long nanoseconds) {
        return 1000L * 1_000_000_000 * ARTICLES / nanoseconds;
    }

    private static long[] figures(Round[] rounds, ToLongFunction<Round> figure) {
        return Arrays.stream(rounds).mapToLong(figure).sorted().toArray();
    }

    private static void row(String what, String wanted, long[] thousandths) {
        System.out.printf(Locale.ROOT, "| %s | %.2f (%.2f-%.2f) | %s |%n", what, thousandths[(thousandths.length - 1) / 2] / 1000.0,
                thousandths[0] / 1000.0, thousandths[thousandths.length - 1] / 1000.0, wanted);
    }

    private void hard() {
        String news = articles.of(50_000, 1).get(0).text();
        System.out.println("| hard text | parsers, ms | extraction, ms | facts |\n|---|---|---|---|");
        time("50,000 words of news", news);
        time("the same in one paragraph", news.replaceAll("\\s+", " "));
        time("one sentence of 5,000 words", "The mayor said " + "that the old harbour and ".repeat(1_000) + "the pier are closed.");
        time("20,000 opening quotation marks in a paragraph", "He said “no ".repeat(20_000));
        time("20,000 quotation marks and nothing else", "“".repeat(20_000));
        time("20,000 single marks in a paragraph", "the boys’ ‘no ' ".repeat(20_000));
        time("10,000 short quotations in a paragraph", "“No,” he said. ".repeat(10_000));
        time("10,000 numbers in a paragraph", "10 and ".repeat(10_000));
        time("a word of 1,000,000 letters", "x".repeat(1_000_000));
        time("20,000 brackets that open, then as many that close", "(".repeat(20_000) + "the pier" + ")".repeat(20_000));
    }

    private void time(String what, String text) {
        Document document = articles.document("hard", text);
        long begin = System.nanoTime();
        AnnotatedDocument annotated = annotator.annotate(document);
        long read = System.nanoTime();
        long facts = extractor.extract(annotated).all().count();
        long end = System.nanoTime();
        System.out.printf(Locale.ROOT, "| %s | %,d | %,d | %,d |%n", what, (read - begin) / 1_000_000, (end - read) / 1_000_000, facts);
    }
}
