import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.document.Document;
import org.stet.extract.Extractor;
import org.stet.language.CacheRoot;
import org.stet.language.Language;
import org.stet.lexicon.LexiconReader;

/**
 * Reads short articles on two threads, extracts their facts and embeds their first words, and prints how much memory is held: the heap
 * after a full collection, and the process' resident set. Every article has words no other has, so that whatever remembers words would
 * grow. Argument: the number of articles.
 */
public final class MemoryBench {

    private static final int STEPS = 10;
    private static final int WORDS = 12;
    private static final int TEXTS = 97;

    private final Articles articles = new Articles();
    private final List<String> texts = articles.of(WORDS, TEXTS).stream().map(Document::text).toList();
    private final Language language = Language.open(CacheRoot.choose(), (what, done, total) -> { });
    private final Extractor extractor = new Extractor(LexiconReader.read(Path.of("rules/lexicon")), language.gazetteer());

    public static void main(String[] arguments) {
        MemoryBench bench = new MemoryBench();
        int all = Integer.parseInt(arguments[0]);
        System.out.println("| documents | facts | heap after a collection, MB | resident, MB | of it not mapped from files, MB |\n|---|---|---|---|---|");
        bench.read(0, Math.min(all, 200));
        bench.row(0, 0);
        for (int step = 0; step < STEPS; step++) {
            long facts = bench.read(all / STEPS * step, all / STEPS * (step + 1));
            bench.row(all / STEPS * (step + 1), facts);
        }
        System.exit(0);
    }

    private long read(int from, int to) {
        return IntStream.range(from, to).parallel().mapToLong(i -> {
            String word = "Quen" + Integer.toString(i, 26).replaceAll("\\d", "o") + "sby";
            String text = texts.get(i % TEXTS).strip() + " " + word + " said " + i + " ships of the " + word.toUpperCase(Locale.ROOT) + " were late.";
            language.embedding().embed(List.of(word + " said ships were late"));
            return extractor.extract(language.annotator().annotate(articles.document("d" + i, text))).all().count();
        }).sum();
    }

    private void row(int documents, long facts) {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "| %,d | %,d | %d | %d | %d |%n", documents, facts, runtime.totalMemory() - runtime.freeMemory() >> 20,
                status("VmRSS"), status("RssAnon"));
    }

    /** Megabytes of a line of the process' status. */
    private static long status(String key) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(l -> l.startsWith(key + ":")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) >> 10).findFirst().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
