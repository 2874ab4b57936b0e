package org.stet.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.text.Problem;
import org.stet.text.Source;

/** Files with one document a line: {@code {"id", "text", "published"}}, of which only the text must be there. Read one by one. */
public final class JsonLines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORM = "Write one object a line, such as {\"id\": \"a1\", \"text\": \"...\", \"published\": \"2026-01-08\"}.";

    private final Documents documents;

    public JsonLines(Documents documents) {
        this.documents = documents;
    }

    /** Hands on every document and every problem in the order of the lines. A document without an id takes the line's number. */
    public void read(Path file, Metadata defaults, Consumer<Document> good, Consumer<Problem> bad) {
        Set<String> ids = new HashSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int number = 0;
            for (ByteArrayOutputStream line = line(in); line != null; line = line(in)) {
                number++;
                if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
                    readLine(file + ":" + number, Integer.toString(number), line.toByteArray(), defaults, ids, good, bad);
                }
            }
        } catch (NoSuchFileException e) {
            bad.accept(Problem.of(file.toString(), "there is no such file", "Check the path."));
        } catch (IOException e) {
            bad.accept(Problem.of(file.toString(), "the file cannot be read", "Check its permissions."));
        }
    }

    private void readLine(String where, String number, byte[] line, Metadata defaults, Set<String> ids, Consumer<Document> good,
                          Consumer<Problem> bad) {
        try {
            Document document = document(where, number, line, defaults);
            if (ids.add(document.id())) {
                good.accept(document);
            } else {
                bad.accept(Problem.of(where, "the id '" + document.id() + "' stands on an earlier line too", "Give each line an id of its own."));
            }
        } catch (DocumentException e) {
            e.problems().forEach(bad);
        }
    }

    private Document document(String where, String number, byte[] line, Metadata defaults) {
        if (line.length > TextFile.MAX_BYTES) {
            throw DocumentException.of(where, "the line is too large", "Documents may have up to " + TextFile.MAX_MEGABYTES + " MB.");
        }
        JsonNode json = parse(where, TextFile.of(where, line).source().text());
        JsonNode text = json.path("text");
        if (!text.isTextual()) {
            throw DocumentException.of(where, "the key 'text' is missing", FORM);
        }
        String words = text.textValue();
        if (words.chars().allMatch(c -> Blank.is((char) c))) {
            throw DocumentException.of(where, "the text is empty", "");
        }
        TextFile content = new TextFile(new Source(where, words), TextFile.sha256(words.getBytes(StandardCharsets.UTF_8)));
        String id = json.path("id").asText("").strip();
        Metadata stated = new Metadata(id, "", date(where, json.path("published").asText("")), null, "");
        return documents.of(stated.or(defaults).or(Metadata.NONE.withId(number)), where, content);
    }

    private static JsonNode parse(String where, String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw DocumentException.of(where, "this is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""), FORM);
        }
        throw DocumentException.of(where, "this is not a JSON object", FORM);
    }

    private static @Nullable LocalDate date(String where, String text) {
        if (!text.isBlank() && Metadata.day(text).isEmpty()) {
            throw DocumentException.of(where, Metadata.notADate(text), Metadata.DATE_FORM);
        }
        return Metadata.day(text).orElse(null);
    }

    /** The next line's bytes, of a line too long only so many as show it; null at the end. */
    private static @Nullable ByteArrayOutputStream line(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= TextFile.MAX_BYTES) {
                line.write(next);
            }
        }
        return line;
    }
}
