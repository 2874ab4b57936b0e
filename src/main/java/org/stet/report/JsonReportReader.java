package org.stet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.finding.Archive;
import org.stet.finding.Category;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Settled;
import org.stet.finding.Story;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Reads what {@link JsonReport} wrote: writing it again gives the same bytes. Keys may stand in any order. */
public final class JsonReportReader {

    /** A document may have 20 MB, and with all characters escaped six times as many. */
    private static final int LONGEST_TEXT = 120 << 20;
    private static final String STORIES = "stories";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build()).build());

    private JsonReportReader() {
    }

    /** @throws ReportException if there is no such file, or it holds no report that this Stet can use */
    public static Report read(Path file) {
        return read(file, true);
    }

    /** Without the stories, which take most of the room. @throws ReportException as {@link #read} */
    public static Report readWithoutFacts(Path file) {
        return read(file, false);
    }

    private static Report read(Path file, boolean facts) {
        String name = file.toString();
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new ReportException(Problem.of(name, "this is a pipe or a device; a file is needed here", "Write the report to a file, and name that."));
        }
        try (Reader in = Files.newBufferedReader(file)) {
            return read(name, in, facts);
        } catch (NoSuchFileException e) {
            throw new ReportException(Problem.of(name, "there is no such file", "Check the path."));
        } catch (AccessDeniedException e) {
            throw new ReportException(Problem.of(name, "the file may not be read", "Check its permissions."));
        } catch (CharacterCodingException e) {
            throw new ReportException(Problem.of(name, "the file is not UTF-8 text, so it is not a report of Stet", "Check the path."));
        } catch (IOException e) {
            throw new ReportException(Problem.of(name, Files.isDirectory(file) ? "this is a folder; a file is needed here"
                    : "the file cannot be read: " + e.getMessage(), "Name a JSON report."));
        }
    }

    /**
     * @param name what messages call it
     * @throws ReportException if it is no report that this Stet can use
     * @throws IOException     where reading fails
     */
    public static Report read(String name, Reader in) throws IOException {
        return read(name, in, true);
    }

    private static Report read(String name, Reader in, boolean facts) throws IOException {
        try (JsonParser parser = JSON.createParser(withoutMark(in))) {
            JsonFaults faults = new JsonFaults(name, parser);
            try {
                return read(parser, faults, facts);
            } catch (JsonProcessingException e) {
                throw faults.of(e);
            }
        }
    }

    /** Programs for Windows put a mark before UTF-8 texts that they save. */
    private static Reader withoutMark(Reader in) throws IOException {
        PushbackReader text = new PushbackReader(in);
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static Report read(JsonParser parser, JsonFaults faults, boolean facts) throws IOException {
        if (parser.nextToken() == null) {
            throw faults.empty();
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            throw faults.notOurs();
        }
        ObjectReader trees = JSON.reader().with(faults);
        ObjectNode root = faults.objectNode();
        List<Story> stories = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (!key.equals(STORIES)) {
                root.set(key, trees.readTree(parser));
                continue;
            }
            root.putNull(key);
            if (facts) {
                stories.addAll(new JsonStoryReader(parser, faults).read());
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw faults.here("something follows the end of the report");
        }
        if (!root.path("tool").path("name").asText("").equals("stet")) {
            throw faults.notOurs();
        }
        faults.writtenBy(root.path("tool").path("version").asText(""));
        return JsonKeys.read(root, faults, keys -> report(keys, stories));
    }

    private static Report report(JsonKeys keys, List<Story> stories) {
        keys.any(STORIES);
        Provenance made = keys.object("tool", JsonReportReader::tool);
        List<RuleEntry> rules = keys.list("rules", JsonReportReader::rule);
        List<DocumentEntry> documents = keys.list("documents", JsonReportReader::document);
        JsonPlaces places = new JsonPlaces(documents);
        stories.forEach(story -> places.check(story, keys));
        List<Finding> findings = keys.list("findings", new JsonFindingReader(places)::finding);
        return new Report(made, rules, documents, findings, keys.list("coverage", new JsonCoverageReader(places)::coverage),
                keys.object("settled", JsonReportReader::settled), stories, Archive.of(aside(keys)));
    }

    private static List<Archive.Aside> aside(JsonKeys keys) {
        return keys.has(JsonReport.SET_ASIDE) ? keys.list(JsonReport.SET_ASIDE, a -> new Archive.Aside(a.text("place"), a.text("reason"))) : List.of();
    }

    private static Provenance tool(JsonKeys keys) {
        keys.text("name");
        return new Provenance(keys.text("version"), keys.sha256("rules"), keys.sha256("lexicon"), keys.text("extractor"),
                keys.list("models", m -> new Provenance.Model(m.text("name"), m.text("version"), m.text("sha256").isEmpty() ? "" : m.sha256("sha256"))));
    }

    private static RuleEntry rule(JsonKeys keys) {
        return new RuleEntry(keys.text("id"), keys.text("version"), keys.text("title"), keys.one("category", Category.values(), Category::label),
                keys.one("level", Level.values(), Level::label), keys.text("standard"), keys.text("why"));
    }

    private static DocumentEntry document(JsonKeys keys) {
        String path = keys.text("path");
        return new DocumentEntry(keys.text("id"), path, keys.text("role"), keys.text("publisher"), keys.text("published"), keys.sha256("sha256"),
                keys.text("unread"), new Source(path, keys.text("text")));
    }

    private static Settled settled(JsonKeys keys) {
        return new Settled(keys.flag("baseline"), keys.list("gone", g -> new Settled.Gone(g.text("id"), g.text("rule"),
                        g.one("level", Level.values(), Level::label), g.text("document"), g.text("message"), g.sha256("fingerprint"))),
                keys.list("idle_waivers", w -> new Settled.IdleWaiver(w.text("file"), w.count("line", 1), w.text("what"), w.text("reason"))));
    }
}
