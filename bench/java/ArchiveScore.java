import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds the JSON report of an audit against what {@link InventedArchive} planted. A conflict is found if a finding of a category that tells
 * it touches the words that are wrong, as {@code stet eval} counts; what is found where nothing was planted is counted by rule.
 * Arguments: the archive's folder, the report.
 */
public final class ArchiveScore {

    private static final String NOTE = "note";

    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, Planted> planted = new HashMap<>();
    private final Map<String, Alarms> alarms = new TreeMap<>();
    private int clean;
    private int cleanDocuments;
    private int elsewhere;

    /** How well a planted conflict was found, from not at all to fully. */
    private enum Found {
        NOT, AS_NOTE, OTHER, YES
    }

    private static final class Planted {
        private final JsonNode truth;
        private Found found = Found.NOT;

        Planted(JsonNode truth) {
            this.truth = truth;
        }

        void see(JsonNode finding) {
            if (touches(finding.path("primary")) || any(finding.path("related"))) {
                boolean right = false;
                for (JsonNode category : truth.path("categories")) {
                    right |= category.asText().equals(finding.path("category").asText());
                }
                Found now = !right ? Found.OTHER : finding.path("level").asText().equals(NOTE) ? Found.AS_NOTE : Found.YES;
                found = found.compareTo(now) < 0 ? now : found;
            }
        }

        private boolean any(JsonNode places) {
            for (JsonNode place : places) {
                if (touches(place)) {
                    return true;
                }
            }
            return false;
        }

        private boolean touches(JsonNode place) {
            if (place.path("document").asText().equals(truth.path("document").asText())) {
                for (JsonNode where : truth.path("where")) {
                    if (place.path("start").asInt() < where.path("end").asInt() && where.path("start").asInt() < place.path("end").asInt()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static final class Alarms {
        private int findings;
        private final Set<String> stories = new HashSet<>();
    }

    public static void main(String[] arguments) throws IOException {
        ArchiveScore score = new ArchiveScore();
        score.readTruth(Path.of(arguments[0]));
        score.readReport(Path.of(arguments[1]));
        score.print();
    }

    private void readTruth(Path folder) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("planted.jsonl"))) {
            JsonNode truth = json.readTree(line);
            planted.put(truth.path("story").asText(), new Planted(truth));
        }
        for (String line : Files.readAllLines(folder.resolve("stories.jsonl"))) {
            JsonNode story = json.readTree(line);
            story.path("documents").forEach(d -> stories.put(d.asText(), story.path("story").asText()));
            if (!planted.containsKey(story.path("story").asText())) {
                clean++;
                cleanDocuments += story.path("documents").size();
            }
        }
    }

    /** One finding at a time, as the texts that a report holds may be many. */
    private void readReport(Path report) throws IOException {
        try (JsonParser parser = json.createParser(report.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean findings = parser.currentName().equals("findings");
                parser.nextToken();
                if (findings) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        see(json.readTree(parser));
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private void see(JsonNode finding) {
        Set<String> touched = new HashSet<>();
        touched.add(story(finding.path("primary")));
        finding.path("related").forEach(place -> touched.add(story(place)));
        if (touched.size() > 1) {
            elsewhere++;
        }
        touched.stream().filter(planted::containsKey).forEach(s -> planted.get(s).see(finding));
        if (touched.stream().noneMatch(planted::containsKey) && !finding.path("level").asText().equals(NOTE)) {
            Alarms some = alarms.computeIfAbsent(finding.path("rule").asText() + " | " + finding.path("level").asText(), r -> new Alarms());
            some.findings++;
            some.stories.addAll(touched);
        }
    }

    private String story(JsonNode place) {
        String document = place.path("document").asText();
        if (!stories.containsKey(document)) {
            throw new IllegalStateException("the report tells of a document '" + document + "' that the archive does not have");
        }
        return stories.get(document);
    }

    private void print() {
        System.out.println("| planted | how | stories | found | share | by another rule's category | as a note |\n|---|---|---|---|---|---|---|");
        Map<String, int[]> rows = new TreeMap<>();
        for (Planted one : planted.values()) {
            for (String row : List.of(one.truth.path("kind").asText() + " | " + one.truth.path("how").asText(), "~all | ")) {
                rows.computeIfAbsent(row, r -> new int[Found.values().length])[one.found.ordinal()]++;
            }
        }
        rows.forEach((row, n) -> {
            int all = n[0] + n[1] + n[2] + n[3];
            System.out.printf(Locale.ROOT, "| %s | %,d | %,d | %.2f | %,d | %,d |%n", row.replace("~", ""), all, n[Found.YES.ordinal()],
                    n[Found.YES.ordinal()] / (double) all, n[Found.OTHER.ordinal()], n[Found.AS_NOTE.ordinal()]);
        });
        System.out.printf(Locale.ROOT, "%nIn %,d stories of %,d documents with nothing planted:%n%n| rule | level | findings | stories | for 1,000 documents |%n|---|---|---|---|---|%n",
                clean, cleanDocuments);
        List<Map.Entry<String, Alarms>> most = new ArrayList<>(alarms.entrySet());
        most.sort((a, b) -> b.getValue().findings - a.getValue().findings);
        most.forEach(e -> System.out.printf(Locale.ROOT, "| %s | %,d | %,d | %.1f |%n", e.getKey(), e.getValue().findings, e.getValue().stories.size(),
                1000.0 * e.getValue().findings / cleanDocuments));
        System.out.printf(Locale.ROOT, "%nFindings that hold documents of two stories against each other: %,d.%n", elsewhere);
    }
}
