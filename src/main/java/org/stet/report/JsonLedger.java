package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** What there is in a ledger, for other programs. */
public final class JsonLedger {

    private JsonLedger() {
    }

    /**
     * Numbers by name, then runs with theirs, the newest first.
     *
     * @param counts each a number
     * @param runs   each with texts and numbers by name
     * @throws IOException where writing to {@code out} fails
     */
    public static void write(Map<String, Long> counts, Map<String, Long> states, List<Map<String, Object>> runs, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            numbers(counts, json);
            json.writeObjectFieldStart("states");
            numbers(states, json);
            json.writeEndObject();
            Json.list("runs", runs, JsonLedger::run, json);
            json.writeEndObject();
        }
        out.write("\n");
    }

    private static void numbers(Map<String, Long> counts, JsonGenerator json) throws IOException {
        for (Map.Entry<String, Long> each : counts.entrySet()) {
            json.writeNumberField(each.getKey(), each.getValue());
        }
    }

    private static void run(Map<String, Object> run, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Object> each : run.entrySet()) {
            if (each.getValue() instanceof Number number) {
                json.writeNumberField(each.getKey(), number.longValue());
            } else {
                json.writeStringField(each.getKey(), String.valueOf(each.getValue()));
            }
        }
        json.writeEndObject();
    }
}
