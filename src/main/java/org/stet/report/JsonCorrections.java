package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The desk's corrections for other programs: a list of objects with the keys of {@link Entry}. */
public final class JsonCorrections {

    private JsonCorrections() {
    }

    /**
     * A correction.
     *
     * @param recorded  ISO date
     * @param withdrawn ISO date; empty for one that holds
     */
    public record Entry(long id, String claim, String right, String reason, String who, String recorded, String withdrawn) {
    }

    /** @throws IOException where writing to {@code out} fails */
    public static void write(List<Entry> corrections, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            for (Entry each : corrections) {
                json.writeStartObject();
                json.writeNumberField("id", each.id());
                json.writeStringField("claim", each.claim());
                json.writeStringField("right", each.right());
                json.writeStringField("reason", each.reason());
                json.writeStringField("who", each.who());
                json.writeStringField("recorded", each.recorded());
                json.writeStringField("withdrawn", each.withdrawn());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.write("\n");
    }
}
