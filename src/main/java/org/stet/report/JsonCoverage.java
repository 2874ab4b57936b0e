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
        Json.list("sentences", coverage.sentences(), JsonCoverage::sentence, json);
        json.writeEndObject();
    }

    private static void sentence(Coverage.Sentence sentence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Json.span(sentence.span(), json);
        json.writeStringField("standing", sentence.standing().label());
        json.writeStringField("reason", sentence.reason());
        Json.list("units", sentence.units(), JsonCoverage::unit, json);
        json.writeEndObject();
    }

    private static void unit(Coverage.Unit unit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", unit.kind());
        Json.span(unit.span(), json);
        json.writeStringField("standing", unit.standing().label());
        json.writeStringField("reason", unit.reason());
        Json.list("by", unit.by(), JsonCoverage::place, json);
        json.writeEndObject();
    }

    private static void place(Coverage.Place place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", place.document());
        Json.span(place.span(), json);
        json.writeEndObject();
    }
}
