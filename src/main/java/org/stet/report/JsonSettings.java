package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** What is in force, for other programs; {@code docs/settings.md} describes it. */
public final class JsonSettings {

    private JsonSettings() {
    }

    /** @throws IOException where writing fails */
    public static void write(String version, List<SettingInForce> settings, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            json.writeStringField("version", version);
            Json.list("settings", settings, JsonSettings::setting, json);
            json.writeEndObject();
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static void setting(SettingInForce setting, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", setting.key());
        json.writeStringField("value", setting.value());
        json.writeStringField("from", setting.from());
        json.writeEndObject();
    }
}
