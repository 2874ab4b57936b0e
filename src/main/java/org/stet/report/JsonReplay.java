package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.stet.finding.Difference;
import org.stet.finding.Replay;
import org.stet.finding.RuleDifference;

/** The same for other programs; {@code docs/report.md} describes it. */
public final class JsonReplay {

    private JsonReplay() {
    }

    /** @throws IOException where writing to {@code out} fails */
    public static void write(Replay replay, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeBooleanField("same", replay.same());
            JsonReport.tool("then", replay.then(), json);
            JsonReport.tool("now", replay.now(), json);
            Json.list("rules", replay.rules(), JsonReplay::rule, json);
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

    private static void rule(RuleDifference rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("kind", rule.kind());
        json.writeStringField("before", rule.before());
        json.writeStringField("after", rule.after());
        json.writeEndObject();
    }
}
