package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.stet.finding.Coverage;

/** What was checked of one document, as an object. */
final class JsonCoverage {

    private JsonCoverage() {
    }

    static void write(Coverage coverage, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", coverage.document());
        json.writeArrayFieldStart("sentences");
        for (Coverage.Sentence sentence : coverage.sentences()) {
            json.writeStartObject();
            JsonFinding.span(sentence.span(), json);
            json.writeStringField("standing", sentence.standing().label());
            json.writeStringField("reason", sentence.reason());
            json.writeArrayFieldStart("units");
            for (Coverage.Unit unit : sentence.units()) {
                unit(unit, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void unit(Coverage.Unit unit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", unit.kind());
        JsonFinding.span(unit.span(), json);
        json.writeStringField("standing", unit.standing().label());
        json.writeStringField("reason", unit.reason());
        json.writeArrayFieldStart("by");
        for (Coverage.Place place : unit.by()) {
            json.writeStartObject();
            json.writeStringField("document", place.document());
            JsonFinding.span(place.span(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
