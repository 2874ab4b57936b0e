import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.align.Aligner;
import org.stet.align.Similarity;
import org.stet.audit.Dictionary;
import org.stet.document.Document;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.extract.Extractor;
import org.stet.fact.Article;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Fact;
import org.stet.language.CacheRoot;
import org.stet.language.Language;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.LexiconReader;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;

/**
 * How alignment and rules grow with the claims of one audit, up to 100,000, in stories of five documents and in a single story, in processor
 * time of their one thread. The slope is that of the time on logarithmic scales from one size to the next: 1 is linear, 2 the square. Sentences are embedded by a
 * stand-in that costs next to nothing; what the true embedding takes a sentence is measured apart and grows with their number.
 * Arguments: the largest number of claims, and after how many seconds a shape goes no further.
 */
public final class AlignBench {

    private static final int[] SIZES = {1_000, 3_000, 10_000, 30_000, 100_000};
    private static final int USUAL = 5;
    private static final long SEED = 4;

    private final Language language = Language.open(CacheRoot.choose(), (what, done, total) -> { });
    private final Lexicon lexicon = LexiconReader.read(Path.of("rules/lexicon"));
    private final CompiledRules rules = CompiledRules.load(RulePack.read(List.of(Path.of("rules")), PackTerms.of(LexiconReader.read(Path.of("rules/lexicon")))), CacheRoot.choose());
    private final List<InventedStories.Paragraph> paragraphs = read(new Articles().of(1, 500));
    private final Words words = new Words();
    private final Aligner aligner = new Aligner(lexicon, new Dictionary(language.wordNet(), language.gazetteer()), words);

    /** What one audit came to; nanoseconds, and bytes held at the most. */
    private static final class Audit {

        private int claims;
        private int documents;
        private long align;
        private long rules;
        private long correspondences;
        private long findings;
        private long embedded;
        private long held;
    }

    /** Puts every word at a random place, and a text in the middle of its words: texts that share words are near. */
    private static final class Words implements Similarity {

        private static final int DIMENSIONS = 64;
        private final Map<String, float[]> known = new HashMap<>();
        private long asked;

        @Override
        public List<float[]> embed(List<String> texts) {
            asked += texts.size();
            return texts.stream().map(this::embed).toList();
        }

        private float[] embed(String text) {
            float[] sum = new float[DIMENSIONS];
            for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
                float[] at = known.computeIfAbsent(word, Words::place);
                for (int i = 0; i < DIMENSIONS; i++) {
                    sum[i] += at[i];
                }
            }
            double length = Math.sqrt(Similarity.cosine(sum, sum));
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] /= (float) length;
            }
            return sum;
        }

        private static float[] place(String word) {
            float[] at = new float[DIMENSIONS];
            Random random = new Random(word.hashCode());
            for (int i = 0; i < DIMENSIONS; i++) {
                at[i] = (float) random.nextGaussian();
            }
            return at;
        }
    }

    public static void main(String[] arguments) {
        AlignBench bench = new AlignBench();
        int largest = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        double sentence = bench.sentence();
        bench.audit(SIZES[1], USUAL);
        bench.audit(SIZES[1], Integer.MAX_VALUE);
        System.out.printf(Locale.ROOT, "%d paragraphs, seed %d; the true embedding takes %.1f ms a sentence on one thread%n", bench.paragraphs.size(), SEED,
                sentence);
        bench.curve("stories of " + USUAL + " documents", USUAL, largest, seconds, sentence);
        bench.curve("one story", Integer.MAX_VALUE, largest, seconds, sentence);
        System.exit(0);
    }

    private List<InventedStories.Paragraph> read(List<Document> articles) {
        Extractor extractor = new Extractor(lexicon, language.gazetteer());
        Map<String, Document> distinct = new LinkedHashMap<>();
        articles.forEach(a -> distinct.putIfAbsent(a.text(), a));
        return distinct.values().parallelStream().map(a -> new InventedStories.Paragraph(a.text(), extractor.extract(language.annotator().annotate(a))))
                .filter(p -> !p.facts().claims().isEmpty()).toList();
    }

    /** Milliseconds that the true embedding takes for one of the paragraphs, once warm. */
    private double sentence() {
        List<String> texts = paragraphs.stream().map(InventedStories.Paragraph::text).toList();
        texts.subList(0, 50).forEach(t -> language.embedding().embed(List.of(t)));
        List<String> measured = texts.subList(50, 150);
        long begun = System.nanoTime();
        measured.forEach(t -> language.embedding().embed(List.of(t)));
        return (System.nanoTime() - begun) / 1e6 / measured.size();
    }

    private void curve(String shape, int documents, int largest, int seconds, double sentence) {
        System.out.printf("%n| %s: claims | documents | align, s | slope | rules, s | slope | both, us a claim | correspondences a claim | findings"
                + " | held, MB | texts embedded | true embedding, s |%n|%s%n", shape, "---|".repeat(12));
        Audit last = null;
        for (int size : SIZES) {
            if (size > largest || last != null && last.align + last.rules > seconds * 1_000_000_000L) {
                return;
            }
            Audit now = audit(size, documents);
            System.out.printf(Locale.ROOT, "| %,d | %,d | %.2f | %s | %.2f | %s | %.0f | %.1f | %,d | %d | %,d | %.0f |%n", now.claims, now.documents,
                    now.align / 1e9, last == null ? "" : slope(last.claims, last.align, now.claims, now.align), now.rules / 1e9,
                    last == null ? "" : slope(last.claims, last.rules, now.claims, now.rules), (now.align + now.rules) / 1e3 / now.claims,
                    1.0 * now.correspondences / now.claims, now.findings, now.held >> 20, now.embedded, now.embedded * sentence / 1e3);
            last = now;
        }
    }

    private static String slope(long claims, long time, long moreClaims, long moreTime) {
        return String.format(Locale.ROOT, "%.2f", Math.log((double) moreTime / time) / Math.log((double) moreClaims / claims));
    }

    private Audit audit(int claims, int documents) {
        InventedStories stories = new InventedStories(paragraphs, SEED);
        Audit audit = new Audit();
        words.asked = 0;
        for (int i = 0; audit.claims < claims; i++) {
            audit(stories.story("s" + i, documents, claims - audit.claims), audit);
        }
        audit.embedded = words.asked;
        return audit;
    }

    private void audit(InventedStories.Story story, Audit audit) {
        Set<String> underCheck = story.facts().stream().map(DocumentFacts::document).collect(Collectors.toSet());
        boolean huge = story.facts().size() > USUAL;
        long before = huge ? held() : 0;
        long begun = now();
        List<Correspondence> found = aligner.align(story.facts(), story.texts(), underCheck);
        audit.align += now() - begun;
        Collection<Fact> all = new ArrayList<>(found);
        story.facts().forEach(f -> f.all().forEach(all::add));
        underCheck.forEach(d -> all.add(new Article(d, true, true, "", "")));
        audit.held = Math.max(audit.held, huge ? held() - before : 0);
        begun = now();
        audit.findings += new Engine(rules).run(all, story.texts()).size();
        audit.rules += now() - begun;
        audit.claims += story.claims();
        audit.documents += story.facts().size();
        audit.correspondences += found.size();
    }

    /** Processor time of this thread, nanoseconds: what else the machine does counts little. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Bytes on the heap after a collection. */
    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
