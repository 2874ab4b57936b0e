import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Yaml;

/** The names of {@code bench/archive/names.yaml}: those that may be changed, and those that are put in their place. */
final class ArchiveNames {

    /** What a word of a name is. */
    enum Kind {
        SHE, HE, SURNAME, PLACE, COMPANY;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String AGENCIES_END = "--";

    private final Map<String, Kind> known = new HashMap<>();
    private final Map<Kind, List<String>> invented = new EnumMap<>(Kind.class);
    private final List<String> agencies;
    private final List<String> papers;

    ArchiveNames(Path file, Random random) {
        Yaml.Value root = yaml(file);
        Yaml.Value old = root.get("known").orElseThrow();
        Yaml.Value given = root.get("invented").orElseThrow();
        for (Kind kind : Kind.values()) {
            words(old, kind.key()).forEach(w -> known.put(w, kind));
            List<String> pool = new ArrayList<>(given.get(kind.key()).isPresent() ? words(given, kind.key())
                    : joined(words(given, kind.key() + " starts"), words(given, kind.key() + " ends")));
            Collections.shuffle(pool, random);
            invented.put(kind, pool);
        }
        List<String> publishers = given.get("publishers").orElseThrow().texts();
        agencies = publishers.subList(0, publishers.indexOf(AGENCIES_END));
        papers = publishers.subList(publishers.indexOf(AGENCIES_END) + 1, publishers.size());
    }

    static Yaml.Value yaml(Path file) {
        try {
            List<Problem> problems = new ArrayList<>();
            return Yaml.read(new Source(file.toString(), Files.readString(file)), problems)
                    .orElseThrow(() -> new IllegalStateException(problems.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Yaml.Value map, String key) {
        return List.of(map.get(key).orElseThrow().text().strip().split("\\s+"));
    }

    private static List<String> joined(List<String> starts, List<String> ends) {
        return starts.stream().flatMap(s -> ends.stream().map(e -> s + e)).toList();
    }

    Optional<Kind> kind(String word) {
        return Optional.ofNullable(known.get(word));
    }

    /** Names of a kind in the order of how often they turn up: as in the news a few do everywhere, most hardly ever (Zipf). */
    String draw(Kind kind, Random random) {
        List<String> pool = invented.get(kind);
        return pool.get(zipf(pool.size(), random));
    }

    List<String> all(Kind kind) {
        return invented.get(kind);
    }

    List<String> agencies() {
        return agencies;
    }

    List<String> papers() {
        return papers;
    }

    /** A rank from 0, the n-th being drawn once for n times the first; half of all draws are even, so that the first do not crowd out the rest. */
    private static int zipf(int size, Random random) {
        double u = random.nextDouble();
        return random.nextBoolean() ? (int) (u * size) : (int) Math.min(size - 1, Math.exp(u * Math.log(size + 1)) - 1);
    }
}
