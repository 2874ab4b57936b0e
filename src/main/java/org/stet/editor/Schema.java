package org.stet.editor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A JSON Schema asked what may be written at a place: which keys, which values. Of the vocabulary it follows what Stet's own schemas use:
 * references, alternatives, properties by name and by pattern, items, and conditions on which keys are there.
 */
final class Schema {

    private static final int DEEPEST = 40;

    private final JsonObject root;

    Schema(JsonObject root) {
        this.root = root;
    }

    /** The keys that a mapping may have and has not, with what they mean; sorted. */
    Map<String, String> keys(YamlCursor cursor) {
        Map<String, String> keys = new TreeMap<>();
        for (JsonObject schema : applying(at(cursor), cursor.siblings())) {
            properties(schema).forEach((key, value) -> {
                if (!cursor.siblings().contains(key)) {
                    keys.merge(key, description(value), (a, b) -> a.isEmpty() ? b : a);
                }
            });
        }
        return keys;
    }

    /** The fixed values that may stand at a place, in the order of the schema. */
    List<String> values(YamlCursor cursor) {
        List<String> values = new ArrayList<>();
        for (JsonObject schema : applying(at(cursor), Set.of())) {
            if (schema.get("enum") instanceof JsonArray all) {
                all.forEach(value -> values.add(value.getAsString()));
            }
            if (schema.get("const") instanceof JsonPrimitive only) {
                values.add(only.getAsString());
            }
            if (new JsonPrimitive("boolean").equals(schema.get("type"))) {
                values.addAll(List.of("true", "false"));
            }
        }
        return values.stream().distinct().toList();
    }

    /** What the place is for, in words; empty where the schema does not say. */
    String meaning(YamlCursor cursor) {
        return at(cursor).stream().map(this::description).filter(d -> !d.isEmpty()).findFirst().orElse("");
    }

    /** The schemas of the mapping or value that a path leads to. */
    private List<JsonObject> at(YamlCursor cursor) {
        List<JsonObject> schemas = List.of(root);
        for (YamlCursor.Step step : cursor.path()) {
            List<JsonObject> next = new ArrayList<>();
            for (JsonObject schema : applying(schemas, step.beside())) {
                next.addAll(step.isItem() ? objects(schema.get("items")) : below(schema, step.key()));
            }
            schemas = next.stream().distinct().toList();
        }
        return schemas;
    }

    private static List<JsonObject> below(JsonObject schema, String key) {
        JsonElement named = properties(schema).get(key);
        if (named != null) {
            return objects(named);
        }
        List<JsonObject> found = new ArrayList<>();
        if (schema.get("patternProperties") instanceof JsonObject patterns) {
            patterns.entrySet().stream().filter(p -> Pattern.compile(p.getKey()).matcher(key).find()).forEach(p -> found.addAll(objects(p.getValue())));
        }
        return found.isEmpty() ? objects(schema.get("additionalProperties")) : found;
    }

    private static List<JsonObject> objects(JsonElement element) {
        return element instanceof JsonObject object ? List.of(object) : List.of();
    }

    private static Map<String, JsonElement> properties(JsonObject schema) {
        return schema.get("properties") instanceof JsonObject properties ? properties.asMap() : Map.of();
    }

    /** The schemas themselves and all that they refer to. @param keys those that are there, on which conditions depend */
    private List<JsonObject> applying(List<JsonObject> schemas, Set<String> keys) {
        List<JsonObject> all = new ArrayList<>();
        Set<JsonObject> seen = new HashSet<>();
        schemas.forEach(schema -> gather(schema, keys, all, seen, 0));
        return all;
    }

    private void gather(JsonObject schema, Set<String> keys, List<JsonObject> all, Set<JsonObject> seen, int depth) {
        if (depth > DEEPEST || !seen.add(schema)) {
            return;
        }
        all.add(schema);
        if (schema.get("$ref") instanceof JsonPrimitive reference) {
            gather(referred(reference.getAsString()), keys, all, seen, depth + 1);
        }
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.get(several) instanceof JsonArray parts) {
                parts.forEach(part -> objects(part).forEach(p -> gather(p, keys, all, seen, depth + 1)));
            }
        }
        if (schema.get("if") instanceof JsonObject condition) {
            objects(schema.get(holds(condition, keys) ? "then" : "else")).forEach(p -> gather(p, keys, all, seen, depth + 1));
        }
    }

    /** Whether a condition holds as far as it is about which keys are there; what else it asks is taken to hold. */
    private static boolean holds(JsonObject condition, Set<String> keys) {
        boolean required = !(condition.get("required") instanceof JsonArray names) || names.asList().stream().allMatch(n -> keys.contains(n.getAsString()));
        boolean not = !(condition.get("not") instanceof JsonObject none) || !holds(none, keys);
        boolean any = !(condition.get("anyOf") instanceof JsonArray some) || some.asList().stream().anyMatch(c -> holds(c.getAsJsonObject(), keys));
        boolean every = !(condition.get("allOf") instanceof JsonArray all) || all.asList().stream().allMatch(c -> holds(c.getAsJsonObject(), keys));
        return required && not && any && every;
    }

    private JsonObject referred(String pointer) {
        JsonElement found = root;
        for (String step : pointer.replaceFirst("^#/", "").split("/")) {
            found = found instanceof JsonObject object && object.has(step) ? object.get(step) : new JsonObject();
        }
        return found instanceof JsonObject object ? object : new JsonObject();
    }

    private String description(JsonElement element) {
        for (JsonObject schema : applying(objects(element), Set.of())) {
            if (schema.get("description") instanceof JsonPrimitive text) {
                return text.getAsString();
            }
        }
        return "";
    }
}
