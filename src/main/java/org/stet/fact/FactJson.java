package org.stet.fact;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON form of any single fact: an object whose key {@code fact} names its type ({@code "legal-status"}), and whose other keys are as
 * in a facts file, ids written out. Open bounds are {@code "Infinity"} and {@code "-Infinity"}. Reading it gives back what was written.
 */
public final class FactJson {

    private static final Map<String, Class<?>> TYPES = types();
    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Fact.class);
    private static final ObjectReader READER = MAPPER.readerFor(Fact.class);

    private FactJson() {
    }

    /** Tells the types of facts apart. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
    private interface Typed {
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = FactForms.mapper();
        mapper.addMixIn(Fact.class, Typed.class);
        TYPES.forEach((name, type) -> mapper.registerSubtypes(new NamedType(type, name)));
        // whatever is not left out as empty or false, and is not among what a fact may lack, must be there
        mapper.setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL));
        for (Class<?> mayLack : List.of(boolean.class, Interval.class)) {
            mapper.configOverride(mayLack).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET));
        }
        return mapper;
    }

    /** All that a fact can be, by name. */
    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Fact.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            } else {
                types.put(name(type), type);
            }
        }
        return types;
    }

    /** Names of all types, sorted. */
    public static List<String> names() {
        return List.copyOf(TYPES.keySet());
    }

    /** The name of a fact's type. */
    public static String name(Fact fact) {
        return name(fact.getClass());
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** In one line, without its end. */
    public static String write(Fact fact) {
        try {
            return WRITER.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException if it is not what {@link #write} gave */
    public static Fact read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a fact: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads the object at which the parser stands, to its end.
     *
     * @throws JsonProcessingException if it is no fact
     */
    public static Fact read(JsonParser parser) throws IOException {
        Fact fact = READER.readValue(parser);
        if (fact.id().isEmpty() || fact.document().isEmpty()) {
            throw JsonMappingException.from(parser, "a fact needs an id and a document");
        }
        return fact;
    }
}
