package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Difference;
import org.stet.finding.Finding;

/** Differences as JSON for other programs; {@code docs/rules.md} describes it. Written piece by piece, so that an archive may have many. */
public final class JsonDifferences implements Differences {

    private final DifferenceCounts counts = new DifferenceCounts();
    private final StringWriter text = new StringWriter();
    private @Nullable JsonGenerator generator;

    @Override
    public void add(Difference difference, Appendable out) throws IOException {
        counts.add(difference);
        if (difference.kind() == Difference.Kind.SAME) {
            return;
        }
        JsonGenerator json = json();
        write(difference, json);
        handOn(json, out);
    }

    /** One as an object. */
    static void write(Difference difference, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", difference.kind().label());
        json.writeArrayFieldStart("changed");
        for (Difference.Part part : difference.changed()) {
            json.writeString(part.label());
        }
        json.writeEndArray();
        side("before", difference.before().orElse(null), json);
        side("after", difference.after().orElse(null), json);
        json.writeEndObject();
    }

    private static void side(String name, @Nullable Finding finding, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (finding == null) {
            json.writeNull();
        } else {
            JsonFinding.write(finding, json);
        }
    }

    @Override
    public void finish(Appendable out) throws IOException {
        JsonGenerator json = json();
        json.writeEndArray();
        json.writeObjectFieldStart("rules");
        for (String rule : counts.rules()) {
            json.writeObjectFieldStart(rule);
            for (Difference.Kind kind : Difference.Kind.values()) {
                json.writeNumberField(kind.label(), counts.of(rule, kind));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        handOn(json, out);
        out.append('\n');
    }

    private JsonGenerator json() throws IOException {
        if (generator != null) {
            return generator;
        }
        JsonGenerator json = Json.generator(text);
        json.writeStartObject();
        json.writeArrayFieldStart("differences");
        generator = json;
        return json;
    }

    private void handOn(JsonGenerator json, Appendable out) throws IOException {
        json.flush();
        out.append(text.getBuffer());
        text.getBuffer().setLength(0);
    }
}
