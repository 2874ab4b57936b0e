package org.stet.document.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stet.document.DocumentException;

/** The reading itself, apart from {@link JsonLinesFormat} so that what it needs is loaded with the first such file only. */
final class JsonLinesReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORM = "Write one object a line, such as {\"id\": \"a1\", \"text\": \"...\", \"published\": \"2026-01-08\"}.";

    private JsonLinesReader() {
    }

    static void read(Content content, Outlet out) throws IOException {
        try (InputStream in = new BufferedInputStream(content.open(), 1 << 16)) {
            int number = 0;
            for (ByteArrayOutputStream line = line(in); line != null; line = line(in)) {
                number++;
                if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
                    readLine(content, number, line.toByteArray(), out);
                }
            }
        }
    }

    private static void readLine(Content content, int number, byte[] line, Outlet out) {
        try {
            out.article(article(content.name() + ":" + number, content.id() + "-" + number, line));
        } catch (DocumentException e) {
            e.problems().forEach(out::problem);
        }
    }

    private static Article article(String where, String id, byte[] line) {
        if (line.length > Content.MAX_BYTES) {
            throw DocumentException.of(where, "the line is too large", "Documents may have up to " + (Content.MAX_BYTES >> 20) + " MB.");
        }
        JsonNode json = parse(where, Encoding.decode(where, line));
        if (!json.path("text").isTextual()) {
            throw DocumentException.of(where, "the key 'text' is missing", FORM);
        }
        return new Row(where, key -> json.path(key).asText("")).article(id, Content.sha256(line));
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

    /** The next line's bytes, of a line too long only so many as show it; null at the end. */
    private static @Nullable ByteArrayOutputStream line(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= Content.MAX_BYTES) {
                line.write(next);
            }
        }
        return line;
    }
}
