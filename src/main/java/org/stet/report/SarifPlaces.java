package org.stet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.LeastChange;
import org.stet.text.Position;
import org.stet.text.Span;

/** Places in documents, as SARIF has them (§3.28 to §3.30). Columns count from 1, their ends are exclusive. */
final class SarifPlaces {

    /** What relative paths are relative to; who reads the file knows where that is. */
    static final String BASE = "%SRCROOT%";

    private final DocumentIndex documents;
    private final JsonGenerator json;

    SarifPlaces(DocumentIndex documents, JsonGenerator json) {
        this.documents = documents;
        this.json = json;
    }

    /** A location object without its closing bracket, to which more can be added. */
    void begin(Evidence place) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeFieldName("artifactLocation");
        artifact(place.document());
        json.writeObjectFieldStart("region");
        Position at = place.excerpt().at();
        region(at, documents.end(place), place.span());
        if (!place.text().isEmpty()) {
            SarifTool.text("snippet", place.text(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A whole document as a location object. */
    void whole(String document) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeFieldName("artifactLocation");
        artifact(document);
        json.writeEndObject();
        json.writeEndObject();
    }

    void artifact(String document) throws IOException {
        location(documents.path(document), documents.number(document));
    }

    /** A file that is no document. */
    void file(String path) throws IOException {
        location(path, Optional.empty());
    }

    /** Other words for a stretch (§3.57). */
    void replacement(LeastChange.Edit edit) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("deletedRegion");
        Optional<DocumentEntry> document = documents.document(edit.document());
        if (document.isPresent()) {
            region(document.get().text().position(edit.span().start()), document.get().text().position(edit.span().end()), edit.span());
        } else {
            offsets(edit.span());
        }
        json.writeEndObject();
        SarifTool.text("insertedContent", edit.words(), json);
        json.writeEndObject();
    }

    private void location(String path, Optional<Integer> number) throws IOException {
        json.writeStartObject();
        json.writeStringField("uri", Uris.of(path));
        if (!Uris.isAbsolute(path)) {
            json.writeStringField("uriBaseId", BASE);
        }
        if (number.isPresent()) {
            json.writeNumberField("index", number.get());
        }
        json.writeEndObject();
    }

    private void region(Position start, Position end, Span span) throws IOException {
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        offsets(span);
    }

    private void offsets(Span span) throws IOException {
        json.writeNumberField("charOffset", span.start());
        json.writeNumberField("charLength", span.length());
    }
}
