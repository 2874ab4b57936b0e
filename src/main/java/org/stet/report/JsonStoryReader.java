package org.stet.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Fact;
import org.stet.fact.FactJson;
import org.stet.finding.Story;

/** Reads what the rules were run on, one fact after the other, as there may be very many. */
final class JsonStoryReader {

    private final JsonParser parser;
    private final JsonFaults faults;

    /** @param parser at the list of stories */
    JsonStoryReader(JsonParser parser, JsonFaults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** @throws ReportException if something else stands there */
    List<Story> read() throws IOException {
        List<Story> stories = new ArrayList<>();
        expect(JsonToken.START_ARRAY, "a list of stories");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_OBJECT, "a story");
            stories.add(story());
        }
        return stories;
    }

    private Story story() throws IOException {
        List<String> documents = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            expect(JsonToken.START_ARRAY, "a list");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                switch (key) {
                    case "documents" -> {
                        expect(JsonToken.VALUE_STRING, "a document's id");
                        documents.add(parser.getText());
                    }
                    case "facts" -> {
                        expect(JsonToken.START_OBJECT, "a fact");
                        facts.add(FactJson.read(parser));
                    }
                    default -> throw faults.here("a story has no key '" + key + "'");
                }
            }
        }
        return new Story(documents, facts);
    }

    private void expect(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw faults.here(what + " is expected here");
        }
    }
}
