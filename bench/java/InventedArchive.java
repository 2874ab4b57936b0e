import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.stet.document.Documents;
import org.stet.document.ZonePatterns;
import org.stet.eval.Case;
import org.stet.eval.CaseFiles;
import org.stet.text.Source;
import org.stet.text.Span;

/**
 * Writes an archive of so many documents, the same for the same seed: {@code archive.jsonl}, the documents in the order in which they were
 * published; {@code labelled.jsonl}, the same with the story of each; {@code planted.jsonl}, what is wrong in which of them; and
 * {@code stories.jsonl}, which documents are one story, and which copy which. The stories are those of eval/standing and eval/faulty, each
 * told once a year by other people in other towns; eval/held-out is left alone, as nobody may learn from what is missed in it.
 * Arguments: SIZE SEED FOLDER.
 */
public final class InventedArchive {

    private static final int LARGEST_STORY = 12;
    /** Of stories with n documents there are 1/n^1.5 times as many as of those with one. */
    private static final double TAIL = 1.5;
    /** So many of the stories with more than one document have a planted conflict: of cases that are written with one, and of the others. */
    private static final double WRITTEN = 0.5;
    private static final double COPIED = 0.2;

    private final JsonMapper json = new JsonMapper();
    private final Random random;
    private final ArchiveNames names;
    private final ArchiveFaults faults = new ArchiveFaults(Path.of("bench/archive/faults.yaml"));
    private final List<Told> told = new ArrayList<>();
    private final List<ArchiveStory> stories = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();

    private record Told(int story, int number, ArchiveStory.Printed printed) {
    }

    private InventedArchive(long seed) {
        random = new Random(seed);
        names = new ArchiveNames(Path.of("bench/archive/names.yaml"), random);
    }

    public static void main(String[] arguments) throws IOException {
        InventedArchive archive = new InventedArchive(Long.parseLong(arguments[1]));
        archive.tell(cases(), Integer.parseInt(arguments[0]));
        archive.write(Files.createDirectories(Path.of(arguments[2])));
        archive.print();
    }

    private static List<Case> cases() throws IOException {
        Documents documents = new Documents(ZonePatterns.read(new Source("boilerplate.yaml", Files.readString(Path.of("rules/lexicon/boilerplate.yaml")))));
        List<Case> cases = new ArrayList<>();
        CaseFiles.of(List.of(Path.of("eval/standing"), Path.of("eval/faulty")), documents).read(cases::add, problem -> {
            throw new IllegalStateException(problem.toString());
        });
        return cases;
    }

    /** The name of the case file, which says what was done to its drafts. */
    static String kind(Case base) {
        return Path.of(base.file()).getFileName().toString().replace(".yaml", "");
    }

    private void tell(List<Case> cases, int size) {
        for (int year = 0; told.size() < size; year--) {
            List<Case> order = new ArrayList<>(cases);
            Collections.shuffle(order, random);
            for (Case base : order) {
                if (told.size() < size) {
                    tell(base, year, size - told.size());
                }
            }
        }
    }

    private void tell(Case base, int year, int room) {
        ArchiveStory story = new ArchiveStory(base, year, names, faults, random);
        int size = Math.min(room, size());
        double chance = size > 1 ? random.nextDouble() : 1;
        Optional<String> written = faults.written(kind(base)).filter(k -> !base.clean() && base.sources().size() < room);
        if (written.isPresent() && chance < WRITTEN) {
            story.tellWithDraft(written.get(), Math.max(size, base.sources().size() + 1));
        } else if (chance < COPIED) {
            story.tellWithFaultyCopy(size);
        } else {
            story.tell(size);
        }
        for (int i = 0; i < story.documents().size(); i++) {
            told.add(new Told(stories.size(), i, story.documents().get(i)));
        }
        stories.add(story);
        bases.add(base.name());
    }

    private int size() {
        double all = 0;
        for (int n = 1; n <= LARGEST_STORY; n++) {
            all += Math.pow(n, -TAIL);
        }
        double at = random.nextDouble() * all;
        int size = 0;
        while (at > 0 && size < LARGEST_STORY) {
            size++;
            at -= Math.pow(size, -TAIL);
        }
        return size;
    }

    private void write(Path folder) throws IOException {
        told.sort(Comparator.comparing((Told t) -> t.printed.moment()).thenComparing(Told::story).thenComparing(Told::number));
        Map<String, String> ids = new TreeMap<>();
        try (Writer plain = Files.newBufferedWriter(folder.resolve("archive.jsonl")); Writer labelled = Files.newBufferedWriter(folder.resolve("labelled.jsonl"))) {
            for (int i = 0; i < told.size(); i++) {
                Told t = told.get(i);
                String id = String.format(Locale.ROOT, "d%06d", i + 1);
                ids.put(t.story + "/" + t.number, id);
                Map<String, Object> line = document(id, t.printed);
                line(plain, line);
                line.put("story", story(t.story));
                line(labelled, line);
            }
        }
        try (Writer truth = Files.newBufferedWriter(folder.resolve("stories.jsonl")); Writer planted = Files.newBufferedWriter(folder.resolve("planted.jsonl"))) {
            for (int s = 0; s < stories.size(); s++) {
                truth(truth, s, ids);
                planted(planted, s, ids);
            }
        }
    }

    private static String story(int number) {
        return String.format(Locale.ROOT, "s%05d", number + 1);
    }

    private static Map<String, Object> document(String id, ArchiveStory.Printed printed) {
        String host = printed.publisher().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".example";
        String words = String.join("-", List.of(printed.text().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").split("\\s+", 6)).subList(0, 5));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("published", printed.moment() + ":00Z");
        line.put("publisher", printed.publisher());
        line.put("url", "https://" + host + "/" + printed.moment().toLocalDate().toString().replace('-', '/') + "/" + words);
        if (!printed.headline().isEmpty()) {
            line.put("headline", printed.headline());
        }
        line.put("text", printed.text());
        return line;
    }

    private void truth(Writer out, int story, Map<String, String> ids) {
        List<ArchiveStory.Printed> documents = stories.get(story).documents();
        Map<String, Object> copies = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            all.add(ids.get(story + "/" + i));
            if (documents.get(i).copyOf() != i) {
                copies.put(ids.get(story + "/" + i), ids.get(story + "/" + documents.get(i).copyOf()));
            }
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("story", story(story));
        line.put("base", bases.get(story));
        line.put("documents", all);
        line.put("copies", copies);
        line(out, line);
    }

    private void planted(Writer out, int story, Map<String, String> ids) {
        stories.get(story).planted().ifPresent(p -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("story", story(story));
            line.put("base", bases.get(story));
            line.put("kind", p.kind());
            line.put("how", p.how());
            line.put("categories", p.categories());
            line.put("document", ids.get(story + "/" + p.document()));
            line.put("against", p.against().stream().map(i -> ids.get(story + "/" + i)).toList());
            ArchiveStory.Printed printed = stories.get(story).documents().get(p.document());
            line.put("where", p.where().stream().map(w -> where(w, printed.text())).toList());
            line.put("was", p.was());
            line(out, line);
        });
    }

    private static Map<String, Object> where(Span span, String text) {
        Map<String, Object> where = new LinkedHashMap<>();
        where.put("start", span.start());
        where.put("end", span.end());
        where.put("text", text.substring(span.start(), span.end()));
        return where;
    }

    private void line(Writer out, Map<String, Object> line) {
        try {
            out.write(json.writeValueAsString(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print() {
        long words = told.stream().mapToLong(t -> t.printed.text().strip().split("\\s+").length).sum();
        long copies = stories.stream().mapToLong(s -> java.util.stream.IntStream.range(0, s.documents().size()).filter(i -> s.documents().get(i).copyOf() != i).count()).sum();
        long planted = stories.stream().filter(s -> s.planted().isPresent()).count();
        int largest = stories.stream().mapToInt(s -> s.documents().size()).max().orElse(0);
        System.out.printf(Locale.ROOT, "%,d documents of %d words on average, %d%% of them copies; %,d stories of up to %d, %,d of them with a planted conflict%n",
                told.size(), words / told.size(), 100 * copies / told.size(), stories.size(), largest, planted);
    }
}
