package org.stet.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.stet.text.Span;

/** One object of a JSON report, of which every key is asked for. What is wrong in it is told with its place. */
final class JsonKeys {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final JsonNode object;
    private final JsonFaults faults;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonKeys(JsonNode object, JsonFaults faults) {
        this.object = object;
        this.faults = faults;
    }

    /** @throws ReportException if a key is missing, is of no use or is one that nobody asks for */
    static <T> T read(JsonNode object, JsonFaults faults, Function<JsonKeys, T> reading) {
        JsonKeys keys = new JsonKeys(object, faults);
        T read = reading.apply(keys);
        if (keys.asked.size() < object.size()) {
            object.fieldNames().forEachRemaining(name -> {
                if (!keys.asked.contains(name)) {
                    throw faults.unknown(object, name);
                }
            });
        }
        return read;
    }

    ReportException wrong(String what) {
        return faults.at(object, what);
    }

    boolean has(String key) {
        return object.has(key);
    }

    /** @throws ReportException if there is no such key */
    JsonNode any(String key) {
        asked.add(key);
        JsonNode value = object.get(key);
        if (value == null) {
            throw faults.missing(object, key);
        }
        return value;
    }

    private JsonNode value(String key, String form, Predicate<JsonNode> fits) {
        JsonNode value = any(key);
        if (!fits.test(value)) {
            throw wrong("the key '" + key + "' is " + (value.isContainerNode() ? "not " : JsonFaults.shown(value) + ", not ") + form);
        }
        return value;
    }

    String text(String key) {
        return value(key, "a text", JsonNode::isTextual).textValue();
    }

    /** The text under the key; empty where there is none. */
    String textIfAny(String key) {
        return object.has(key) ? text(key) : "";
    }

    /** 64 hex digits. */
    String sha256(String key) {
        return value(key, "64 hex digits", v -> v.isTextual() && SHA256.matcher(v.textValue()).matches()).textValue();
    }

    int count(String key, int least) {
        return value(key, "a whole number from " + least + " on", v -> v.isInt() && v.intValue() >= least).intValue();
    }

    /** 0 to 1. */
    double share(String key) {
        return value(key, "a number from 0 to 1", v -> v.isNumber() && v.doubleValue() >= 0 && v.doubleValue() <= 1).doubleValue();
    }

    boolean flag(String key) {
        return value(key, "true or false", JsonNode::isBoolean).booleanValue();
    }

    <T> T one(String key, T[] known, Function<T, String> label) {
        String given = text(key);
        return Stream.of(known).filter(k -> label.apply(k).equals(given)).findFirst().orElseThrow(() -> wrong(
                "the key '" + key + "' is '" + given + "', not one of " + String.join(", ", Stream.of(known).map(label).toList())));
    }

    /** From the keys {@code start} and {@code end}. */
    Span span() {
        int start = count("start", 0);
        return new Span(start, count("end", start));
    }

    <T> T object(String key, Function<JsonKeys, T> reading) {
        return read(value(key, "an object", JsonNode::isObject), faults, reading);
    }

    <T> List<T> list(String key, Function<JsonKeys, T> reading) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : value(key, "a list of objects", list(JsonNode::isObject))) {
            items.add(read(item, faults, reading));
        }
        return items;
    }

    List<String> texts(String key) {
        List<String> items = new ArrayList<>();
        value(key, "a list of texts", list(JsonNode::isTextual)).forEach(item -> items.add(item.textValue()));
        return items;
    }

    private static Predicate<JsonNode> list(Predicate<JsonNode> of) {
        return value -> value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(of);
    }

    Map<String, String> bindings(String key) {
        return object(key, keys -> {
            Map<String, String> all = new TreeMap<>();
            keys.object.fieldNames().forEachRemaining(name -> all.put(name, keys.text(name)));
            return all;
        });
    }
}
