package org.stet.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The JSON form of all that a document states and how it was read, in one line. Reading it gives back what was written. */
public final class ReadingJson {

    private static final JsonMapper MAPPER = FactForms.mapper();

    private ReadingJson() {
    }

    /** Without a line's end. */
    public static String write(DocumentReading reading) {
        try {
            return MAPPER.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException if it is not what {@link #write} gave */
    public static DocumentReading read(String json) {
        try {
            return MAPPER.readValue(json, DocumentReading.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a reading of a document: " + e.getOriginalMessage(), e);
        }
    }
}
