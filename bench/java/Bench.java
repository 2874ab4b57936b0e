import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.stet.align.Aligner;
import org.stet.align.SupportJudge;
import org.stet.audit.Dictionary;
import org.stet.cli.Stet;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.document.ZonePatterns;
import org.stet.engine.CompiledRules;
import org.stet.engine.Engine;
import org.stet.extract.Extractor;
import org.stet.extract.WordingReader;
import org.stet.fact.Article;
import org.stet.fact.Correspondence;
import org.stet.fact.DocumentFacts;
import org.stet.fact.DocumentReading;
import org.stet.fact.Fact;
import org.stet.language.CacheRoot;
import org.stet.language.AnnotatedDocument;
import org.stet.language.Language;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.LexiconReader;
import org.stet.rule.PackTerms;
import org.stet.rule.RulePack;
import org.stet.text.Source;

/**
 * One measured process of {@code bench/run}; what it found out goes to a file of {@code key value} lines. Modes: {@code program} is the
 * command line as users start it; {@code language} opens the models and annotates the same texts, nothing else; {@code stages} walks
 * through the program's stages one by one and times each.
 */
public final class Bench {

    private static final String DRAFT = "003";

    private final Path home;
    private final Path texts;
    private final Map<String, Object> figures = new java.util.TreeMap<>();
    private long last = System.nanoTime();

    private Bench(Path home, Path texts) {
        this.home = home;
        this.texts = texts;
    }

    public static void main(String[] args) throws IOException {
        Path figures = Path.of(args[1]);
        Path texts = Path.of(args[2]);
        Bench bench = new Bench(Path.of(System.getProperty("stet.home")), texts);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> bench.write(figures)));
        switch (args[0]) {
            case "program" -> Stet.main(new String[] {"check", bench.draft().toString(), "--against", texts.resolve("corpus.yaml").toString(),
                "--published", "2026-01-08", "--format", "json", "--fail-on", "never",
                "-o", figures.resolveSibling("report." + figures.getFileName()).toString()});
            case "language" -> bench.language();
            case "stages" -> bench.stages();
            default -> throw new IllegalArgumentException(args[0]);
        }
        // as the program does: no waiting for what still loads in the background
        System.exit(0);
    }

    private Path draft() throws IOException {
        try (var files = Files.list(texts)) {
            return files.filter(f -> f.getFileName().toString().startsWith(DRAFT)).findFirst().orElseThrow();
        }
    }

    private List<Document> documents() throws IOException {
        Path patterns = home.resolve("rules/lexicon/boilerplate.yaml");
        Documents documents = new Documents(ZonePatterns.read(new Source("boilerplate.yaml", Files.readString(patterns))));
        return documents.read(List.of(texts), Metadata.of(Role.SOURCE).withPublished(LocalDate.of(2026, 1, 8))).documents();
    }

    private void language() throws IOException {
        List<Document> documents = documents();
        Language language = Language.open(CacheRoot.choose(), (what, done, total) -> { });
        lap("open");
        documents.parallelStream().map(language.annotator()::annotate).toList();
        lap("annotate");
    }

    private void stages() throws IOException {
        Path cache = CacheRoot.choose();
        CompletableFuture<CompiledRules> loading = CompletableFuture.supplyAsync(() -> rules(cache));
        Lexicon lexicon = LexiconReader.read(home.resolve("rules/lexicon"));
        List<Document> documents = documents();
        lap("read");
        Language language = Language.open(cache, (what, done, total) -> { });
        lap("open");
        List<DocumentReading> readings = documents.parallelStream().map(d -> {
            AnnotatedDocument annotated = language.annotator().annotate(d);
            return new DocumentReading(new Extractor(lexicon, language.gazetteer()).extract(annotated), new WordingReader(lexicon).read(annotated), List.of());
        }).toList();
        List<DocumentFacts> facts = readings.stream().map(DocumentReading::facts).toList();
        lap("annotate+extract");
        language.embedding().embed(List.of("ready"));
        lap("wait for the embedding");
        Dictionary dictionary = new Dictionary(language.wordNet(), language.gazetteer());
        Aligner aligner = new Aligner(lexicon, dictionary, language.embedding()::embed);
        Collection<Fact> all = new ArrayList<>();
        facts.forEach(f -> f.all().forEach(all::add));
        Map<String, Source> sources = new HashMap<>();
        for (Document d : documents) {
            all.add(new Article(d.id(), d.id().equals(DRAFT), false, d.publisher(), d.published().map(Object::toString).orElse("")));
            sources.put(d.id(), d.source());
        }
        List<Correspondence> found = aligner.align(facts, sources, Set.of(DRAFT));
        all.addAll(found);
        Map<Boolean, List<DocumentReading>> parted = readings.stream().collect(Collectors.partitioningBy(r -> r.facts().document().equals(DRAFT)));
        parted.get(true).forEach(draft -> all.addAll(new SupportJudge(lexicon, dictionary, language.embedding()::embed)
                .judge(draft, parted.get(false), sources, found)));
        lap("align");
        CompiledRules rules = loading.join();
        lap("wait for the rules");
        figures.put("findings", new Engine(rules).run(all, sources).size());
        lap("rules");
        figures.put("facts", all.size());
        figures.put("compiled", !rules.fromCache());
    }

    private CompiledRules rules(Path cache) {
        long begun = System.nanoTime();
        CompiledRules rules = CompiledRules.load(RulePack.read(List.of(home.resolve("rules")), PackTerms.of(LexiconReader.read(home.resolve("rules/lexicon"))), cache), cache);
        figures.put("rules loading, behind the models", (System.nanoTime() - begun) / 1_000_000);
        return rules;
    }

    private void lap(String stage) {
        long now = System.nanoTime();
        figures.put(stage, (now - last) / 1_000_000);
        last = now;
    }

    private void write(Path file) {
        try {
            String peak = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmHWM")).findFirst().orElse("VmHWM: 0 kB");
            ProcessHandle.current().info().totalCpuDuration().ifPresent(cpu -> figures.put("cpu", cpu.toMillis()));
            figures.put("peak", Long.parseLong(peak.replaceAll("\\D", "")) / 1024);
            StringBuilder lines = new StringBuilder();
            figures.forEach((key, value) -> lines.append(key).append('\t').append(value).append('\n'));
            Files.writeString(file, lines);
        } catch (IOException e) {
            System.err.println("no figures: " + e);
        }
    }
}
