package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Report;
import org.stet.finding.Settled;

/** How the run went, as SARIF has it (§3.20): what was not checked, and which waivers were for nothing. */
final class SarifInvocation {

    private SarifInvocation() {
    }

    static void write(Report report, SarifPlaces places, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", report.unread().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (DocumentEntry document : report.unread()) {
            json.writeStartObject();
            begin(SarifTool.NOT_CHECKED, "error", document.unread(), json);
            json.writeFieldName("artifactLocation");
            places.artifact(document.id());
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
