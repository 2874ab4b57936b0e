package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.finding.Archive;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Report;
import org.stet.finding.Settled;

/** How the run went, as SARIF has it (§3.20): what was not checked, and which waivers were for nothing. */
final class SarifInvocation {

    /** How a place in a file that holds many documents ends. */
    private static final Pattern LINE = Pattern.compile(":([1-9]\\d{0,8})$");

    private SarifInvocation() {
    }

    static void write(Report report, SarifPlaces places, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", report.unread().isEmpty() && report.archive().aside().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (DocumentEntry document : report.unread()) {
            json.writeStartObject();
            begin(SarifTool.NOT_CHECKED, "error", document.unread(), json);
            json.writeFieldName("artifactLocation");
            places.artifact(document.id());
            end(json);
        }
        for (Archive.Aside aside : report.archive().aside()) {
            json.writeStartObject();
            begin(SarifTool.SET_ASIDE, "error", aside.reason(), json);
            json.writeFieldName("artifactLocation");
            Matcher line = LINE.matcher(aside.place());
            places.file(line.replaceFirst(""));
            if (line.find(0)) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", Integer.parseInt(line.group(1)));
                json.writeEndObject();
            }
            end(json);
        }
        for (Settled.IdleWaiver idle : report.settled().idle()) {
            json.writeStartObject();
            begin(SarifTool.IDLE_WAIVER, "warning", TextSettled.told(idle, report), json);
            json.writeFieldName("artifactLocation");
            places.file(idle.file());
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", idle.line());
            json.writeEndObject();
            end(json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void begin(String descriptor, String level, String message, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", descriptor);
        json.writeEndObject();
        json.writeStringField("level", level);
        SarifTool.text("message", SarifResult.message(message), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
