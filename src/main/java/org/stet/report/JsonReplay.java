package org.stet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.stet.finding.Difference;
import org.stet.finding.Replay;
import org.stet.finding.RuleDifference;

/** The same for other programs; {@code docs/report.md} describes it. */
public final class JsonReplay {

    private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonReplay() {
    }

    /** @throws IOException where writing to {@code out} fails */
    public static void write(Replay replay, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(JsonReport.layout());
            json.writeStartObject();
            json.writeBooleanField("same", replay.same());
            JsonReport.tool("then", replay.then(), json);
            JsonReport.tool("now", replay.now(), json);
            json.writeArrayFieldStart("rules");
            for (RuleDifference rule : replay.rules()) {
                json.writeStartObject();
                json.writeStringField("id", rule.id());
                json.writeStringField("kind", rule.kind());
                json.writeStringField("before", rule.before());
                json.writeStringField("after", rule.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("findings", replay.findings().size());
            json.writeArrayFieldStart("differences");
            for (Difference difference : replay.findings()) {
                if (difference.kind() != Difference.Kind.SAME) {
                    JsonDifferences.write(difference, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append('\n');
    }
}
