package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.stet.fact.Departure;
import org.stet.fact.Telling;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Spread;
import org.stet.text.Position;

/** The spread of a claim for other programs; docs/trace.md lists the keys. */
public final class JsonSpread {

    private JsonSpread() {
    }

    /** @throws IOException where writing to {@code out} fails */
    public static void write(Spread spread, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("claim", spread.claim());
            Json.strings("understood", spread.understood().stream().map(f -> f.says()).distinct().toList(), json);
            Json.strings("sought", spread.sought(), json);
            json.writeNumberField("documents", spread.documents());
            json.writeNumberField("compared", spread.compared());
            json.writeNumberField("left", spread.left());
            Json.list("carriers", spread.carriers(), JsonSpread::carrier, json);
            Json.list("otherwise", spread.otherwise(), JsonSpread::carrier, json);
            Json.list("nearest", spread.nearest(), JsonSpread::entry, json);
            json.writeEndObject();
        }
        out.write("\n");
    }

    private static void carrier(Spread.Carrier carrier, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(carrier.document(), json);
        json.writeStringField("moment", carrier.moment());
        json.writeStringField("url", carrier.url());
        json.writeStringField("story", carrier.story());
        json.writeBooleanField("carries", carrier.carries());
        Json.list("tellings", carrier.tellings(), (telling, to) -> telling(telling, carrier.document(), to), json);
        Json.list("copies", carrier.copies(), JsonSpread::entry, json);
        json.writeEndObject();
    }

    private static void entry(DocumentEntry document, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(document, json);
        json.writeEndObject();
    }

    private static void fields(DocumentEntry document, JsonGenerator json) throws IOException {
        json.writeStringField("document", document.id());
        json.writeStringField("path", document.path());
        json.writeStringField("publisher", document.publisher());
        json.writeStringField("published", document.published());
    }

    private static void telling(Telling telling, DocumentEntry document, JsonGenerator json) throws IOException {
        Position at = document.text().position(telling.at().span().start());
        json.writeStartObject();
        json.writeStringField("text", telling.at().text());
        json.writeNumberField("line", at.line());
        json.writeNumberField("column", at.column());
        Json.span(telling.at().span(), json);
        json.writeStringField("zone", word(telling.at().zone()));
        json.writeStringField("manner", word(telling.manner()));
        json.writeStringField("source", telling.source());
        json.writeBooleanField("verbatim", telling.verbatim());
        json.writeBooleanField("carries", telling.carries());
        json.writeStringField("factuality", word(telling.factuality()));
        json.writeNumberField("similarity", telling.similarity());
        Json.list("departures", telling.departures(), JsonSpread::departure, json);
        json.writeEndObject();
    }

    private static void departure(Departure departure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", word(departure.kind()));
        json.writeStringField("claimed", departure.claimed());
        json.writeStringField("told", departure.told());
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
