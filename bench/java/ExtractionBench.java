import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Reading;
import org.stet.document.ZonePatterns;
import org.stet.extract.Extractor;
import org.stet.language.CacheRoot;
import org.stet.language.Language;
import org.stet.lexicon.LexiconReader;
import org.stet.text.Source;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Precision, recall and F1 of extraction on the annotated corpora that are there. Documents are read as the program reads them. */
@Command(name = "bench/extraction", sortOptions = false)
public final class ExtractionBench implements Runnable {

    private static final List<Corpus> CORPORA = List.of(new Cofenet(), new Polnear(), new Timebank());

    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = "corpora", description = "Where the corpora lie. Default: corpora.")
    private Path folder;

    @Option(names = "--only", paramLabel = "NAME", description = "One of cofenet, polnear, timex.")
    private String only = "";

    @Option(names = "--limit", paramLabel = "N", description = "Reads no more than the first N documents of each.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--errors", paramLabel = "N", description = "Prints the first N errors of each.")
    private int most;

    private final Map<Corpus, Tally> tallies = new LinkedHashMap<>();
    private final Map<Corpus, Integer> read = new LinkedHashMap<>();

    public static void main(String[] arguments) {
        int exit = new CommandLine(new ExtractionBench()).execute(arguments);
        System.exit(exit);
    }

    @Override
    public void run() {
        Language language = Language.open(CacheRoot.choose(), (what, done, total) -> { });
        Extractor extractor = new Extractor(LexiconReader.read(Path.of("rules/lexicon")), language.gazetteer());
        Path where = Path.of(System.getProperty("bench.from")).resolve(folder);
        Path corpora = Files.isDirectory(where) ? where : folder;
        for (Corpus corpus : CORPORA) {
            if (only.isEmpty() || only.equals(corpus.name())) {
                Path file = corpora.resolve(corpus.file());
                if (Files.isRegularFile(file)) {
                    score(corpus, file, extractor, language);
                } else {
                    System.err.println(file + " is not there: left out.");
                }
            }
        }
        Tally.head();
        tallies.forEach((corpus, tally) -> tally.rows(String.format(Locale.ROOT, "%s, %,d %s", corpus.title(), read.get(corpus), corpus.unit()),
                corpus.elsewhere()));
    }

    private void score(Corpus corpus, Path file, Extractor extractor, Language language) {
        Map<String, JsonNode> annotations = annotations(file);
        Tally tally = new Tally();
        Errors errors = new Errors(most);
        if (most > 0) {
            System.out.println(corpus.title());
        }
        Reading reading = new Documents(zones()).read(List.of(file), Metadata.NONE);
        reading.problems().forEach(problem -> System.err.println(problem.show()));
        for (Document document : reading.documents()) {
            JsonNode annotation = annotations.get(document.id());
            if (annotation != null) {
                corpus.score(extractor.extract(language.annotator().annotate(document)), document.text(), annotation, tally, errors);
            }
        }
        tallies.put(corpus, tally);
        read.put(corpus, annotations.size());
    }

    /** Lines within the limit, by the id of their document. */
    private Map<String, JsonNode> annotations(Path file) {
        Map<String, JsonNode> annotations = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines.limit(limit)::iterator) {
                JsonNode annotation = JSON.readTree(line);
                annotations.put(annotation.path("id").asText(), annotation);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return annotations;
    }

    private static ZonePatterns zones() {
        try {
            return ZonePatterns.read(new Source("boilerplate.yaml", Files.readString(Path.of("rules/lexicon/boilerplate.yaml"))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
