package org.stet.report;

import org.stet.finding.Coverage;

/** Reads what {@link JsonCoverage} wrote. */
final class JsonCoverageReader {

    private final JsonPlaces places;

    JsonCoverageReader(JsonPlaces places) {
        this.places = places;
    }

    Coverage coverage(JsonKeys keys) {
        String document = keys.text("document");
        return new Coverage(document, keys.list("sentences", s -> sentence(document, s)));
    }

    private Coverage.Sentence sentence(String document, JsonKeys keys) {
        return new Coverage.Sentence(places.span(document, keys), standing(keys), keys.text("reason"), keys.list("units", u -> unit(document, u)));
    }

    private Coverage.Unit unit(String document, JsonKeys keys) {
        return new Coverage.Unit(keys.text("kind"), places.span(document, keys), standing(keys), keys.text("reason"),
                keys.list("by", place -> new Coverage.Place(place.text("document"), places.span(place))));
    }

    private static Coverage.Standing standing(JsonKeys keys) {
        return keys.one("standing", Coverage.Standing.values(), Coverage.Standing::label);
    }
}
