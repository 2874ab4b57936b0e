package org.stet.report;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.IdentityHashMap;
import java.util.Map;
import org.stet.text.Position;
import org.stet.text.Problem;

/** Tells what is wrong with a JSON report and where. Makes the objects of the tree, so as to know where each begins. */
final class JsonFaults extends JsonNodeFactory {

    private static final long serialVersionUID = 1;
    private static final String AGAIN = "Run the check again, and take the report that it writes.";
    private static final String NOT_OURS = "Name a file that 'stet check --format json -o FILE' or 'stet audit --format json -o FILE' wrote.";
    private static final String OTHER_STET = "Read it with the Stet that wrote it, or run the check again with the one that you have now.";
    private static final int LONGEST_SHOWN = 40;
    /** Of some 70000 findings with their proofs; more would take more memory than a run has. */
    private static final int MOST_OBJECTS = 2_000_000;

    private final String file;
    private final transient JsonParser parser;
    private final transient Map<JsonNode, Position> places = new IdentityHashMap<>();
    private String version = "";

    /** @param file as its user names it */
    JsonFaults(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    @Override
    public ObjectNode objectNode() {
        if (places.size() == MOST_OBJECTS) {
            throw told("", "the report is too large: it has more than " + MOST_OBJECTS + " parts, not counting its facts", "Check fewer documents at once, or with fewer rules.");
        }
        ObjectNode node = super.objectNode();
        places.put(node, position(parser.currentTokenLocation()));
        return node;
    }

    /** From now on, which Stet wrote the report. */
    void writtenBy(String other) {
        version = other;
    }

    /** Where the parser is. */
    ReportException here(String what) {
        return told(place(position(parser.currentTokenLocation())), what, AGAIN);
    }

    /** @param object where it is wrong */
    ReportException at(JsonNode object, String what) {
        return told(place(places.get(object)), what, AGAIN);
    }

    ReportException missing(JsonNode object, String key) {
        return told(place(places.get(object)), "the key '" + key + "' is missing: this report was written by " + writer() + ", which did not keep it",
                "Run the check again with the Stet that you have now.");
    }

    ReportException unknown(JsonNode object, String key) {
        return told(place(places.get(object)), "the key '" + key + "' is not known: this report was written by " + writer(),
                OTHER_STET);
    }

    ReportException notOurs() {
        return told("", "this is JSON, but not a report of Stet", NOT_OURS);
    }

    ReportException empty() {
        return told("", "the file is empty", NOT_OURS);
    }

    /** What Jackson could not read. */
    ReportException of(JsonProcessingException e) {
        String place = e.getLocation() == null || e.getLocation().getLineNr() < 1 ? "" : place(position(e.getLocation()));
        if (e instanceof JsonEOFException) {
            return told(place, "the file ends in the middle of the report", "It was not written to its end, or was cut off. " + AGAIN);
        }
        if (e instanceof StreamConstraintsException) {
            return told(place, "no report of Stet is built like this: " + words(e), NOT_OURS);
        }
        if (e instanceof JsonMappingException mapping) {
            String key = mapping.getPath().isEmpty() ? "" : mapping.getPath().get(mapping.getPath().size() - 1).getFieldName();
            return told(place, "this Stet cannot read the fact that stands here" + (key == null || key.isEmpty() ? "" : ", for its key '" + key + "'"), OTHER_STET);
        }
        return told(place, "this is not JSON: " + words(e), NOT_OURS);
    }

    private static String words(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("").replaceAll(", from `[^`]*`", "");
    }

    /** A single value, cut to some length. */
    static String shown(JsonNode value) {
        String text = value.isTextual() ? "'" + value.textValue() + "'" : value.asText();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "\u2026" + (value.isTextual() ? "'" : "") : text;
    }

    private String writer() {
        return version.isEmpty() ? "another Stet" : "Stet " + version;
    }

    private ReportException told(String place, String what, String mend) {
        return new ReportException(Problem.of(file + place, what, mend));
    }

    private static Position position(JsonLocation at) {
        return new Position(at.getLineNr(), at.getColumnNr());
    }

    private static String place(Position at) {
        return ":" + at;
    }
}
