package org.stet.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The JSON form of a signature, in one line. Reading it gives back what was written. */
public final class SignatureJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SignatureJson() {
    }

    /** Without a line's end. */
    public static String write(Signature signature) {
        try {
            return MAPPER.writeValueAsString(signature);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException if it is not what {@link #write} gave */
    public static Signature read(String json) {
        try {
            return MAPPER.readValue(json, Signature.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a signature: " + e.getOriginalMessage(), e);
        }
    }
}
