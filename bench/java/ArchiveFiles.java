import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stet.text.Span;

/** The files of an invented archive, one JSON object a line. */
final class ArchiveFiles {

    private final JsonMapper json = new JsonMapper();
    private final List<ArchiveStory> stories;

    private record Told(int story, int number, ArchiveStory.Printed printed) {
    }

    ArchiveFiles(List<ArchiveStory> stories) {
        this.stories = stories;
    }

    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (int s = 0; s < stories.size(); s++) {
            List<ArchiveStory.Printed> documents = stories.get(s).documents();
            for (int i = 0; i < documents.size(); i++) {
                told.add(new Told(s, i, documents.get(i)));
            }
        }
        return told;
    }

    void write(Path folder) throws IOException {
        List<Told> told = told();
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
        line.put("base", stories.get(story).base());
        line.put("documents", all);
        line.put("copies", copies);
        line(out, line);
    }

    private void planted(Writer out, int story, Map<String, String> ids) {
        stories.get(story).planted().ifPresent(p -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("story", story(story));
            line.put("base", stories.get(story).base());
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
}
