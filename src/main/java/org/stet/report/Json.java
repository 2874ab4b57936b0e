package org.stet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.stet.text.Span;

/** What all JSON that is printed has in common. */
public final class Json {

    private static final JsonFactory JSON = new JsonFactory();

    private Json() {
    }

    /** Writes one item of a list. */
    @FunctionalInterface
    interface Item<T> {

        void write(T item, JsonGenerator json) throws IOException;
    }

    /**
     * Two spaces of indentation, lines that end in a line feed; lone halves of surrogate pairs as escapes.
     *
     * @return to be closed; {@code out} stays open
     */
    public static JsonGenerator generator(Writer out) throws IOException {
        JsonGenerator json = JSON.createGenerator(new LoneSurrogates(out));
        json.setPrettyPrinter(layout());
        return json;
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("").withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    static <T> void list(String key, Collection<T> items, Item<T> item, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(key);
        for (T each : items) {
            item.write(each, json);
        }
        json.writeEndArray();
    }

    static void strings(String key, List<String> strings, JsonGenerator json) throws IOException {
        list(key, strings, (string, to) -> to.writeString(string), json);
    }

    /** The keys {@code start} and {@code end}, in UTF-16 code units. */
    static void span(Span span, JsonGenerator json) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}
