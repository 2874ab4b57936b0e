import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.document.Document;
import org.stet.document.Documents;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.document.ZonePatterns;
import org.stet.text.Source;

/** Articles of any length and number, made of the seeds and of the sentences extraction is tested with. */
final class Articles {

    private final Documents documents;
    private final List<String> paragraphs;

    Articles() {
        try {
            documents = new Documents(ZonePatterns.read(new Source("boilerplate.yaml", Files.readString(Path.of("rules/lexicon/boilerplate.yaml")))));
            paragraphs = new ArrayList<>(seeds());
            paragraphs.addAll(tested());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Files.readAllLines(file).stream().filter(l -> words(l) > 8).forEach(lines::add);
            }
            return lines;
        }
    }

    private static List<String> tested() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/extraction/kinds"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".cases")).sorted().toList()) {
                Files.readAllLines(file).stream().skip(1).filter(l -> !l.isBlank() && !l.matches("( {4}|//|= ).*")).forEach(lines::add);
            }
            return lines;
        }
    }

    /** Articles of at least so many words, one after the other through all paragraphs, from the beginning again where they end. */
    List<Document> of(int words, int number) {
        List<Document> articles = new ArrayList<>();
        int next = 0;
        while (articles.size() < number) {
            StringBuilder text = new StringBuilder();
            for (int length = 0; length < words; next++) {
                String paragraph = paragraphs.get(next % paragraphs.size());
                length += words(paragraph);
                text.append(paragraph).append("\n\n");
            }
            articles.add(document("article-" + articles.size(), text.toString()));
        }
        return articles;
    }

    Document document(String id, String text) {
        Metadata known = Metadata.of(Role.DRAFT).withId(id).withPublished(LocalDate.of(2026, 3, 12));
        return documents.of(known, id, text);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
