package org.stet.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The JSON form in which findings and coverages are stored between runs, each in one line with all that is known of them. Reading it gives
 * back what was written. What other programs are to read is the report's JSON.
 */
public final class FindingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).addMixIn(Finding.class, Stored.class).build();

    /** A number that few findings have, and that those stored before there was one do not have. */
    private interface Stored {

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        int more();
    }

    private FindingJson() {
    }

    /** Without a line's end. */
    public static String write(Finding finding) {
        return json(finding);
    }

    /** Without a line's end. */
    public static String write(Coverage coverage) {
        return json(coverage);
    }

    /** @throws IllegalArgumentException if it is not what {@link #write(Finding)} gave */
    public static Finding finding(String json) {
        return read(json, Finding.class);
    }

    /** @throws IllegalArgumentException if it is not what {@link #write(Coverage)} gave */
    public static Coverage coverage(String json) {
        return read(json, Coverage.class);
    }

    private static String json(Object of) {
        try {
            return MAPPER.writeValueAsString(of);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a stored " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
