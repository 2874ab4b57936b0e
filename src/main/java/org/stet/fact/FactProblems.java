package org.stet.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import org.stet.text.Source;
import org.stet.text.Span;
import org.stet.text.Yaml;

/** Tells what is wrong with a facts file, where, and how to mend it. */
final class FactProblems {

    private static final String FORM = "Compare it with a file that 'stet extract FILE -o FOLDER' writes.";

    private final Source source;
    private final Optional<Yaml.Value> root;

    /** @param root the file as it was read; empty if it does not parse */
    FactProblems(Source source, Optional<Yaml.Value> root) {
        this.source = source;
        this.root = root;
    }

    /** @throws FactException if there are any */
    void refuseAll(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new FactException(problems);
        }
    }

    /** @throws FactException if the file holds no keys, or does not say what it was made from */
    ObjectNode keys(JsonNode read) {
        if (!(read instanceof ObjectNode tree)) {
            throw new FactException(List.of(at(List.of(), false, "this is not a facts file", FORM)));
        }
        List<Problem> problems = new ArrayList<>();
        if (tree.path("document").asText("").isBlank()) {
            problems.add(Problem.of(source.name(), "the key 'document' is missing", "Write the document's id at the top: 'document: ...'."));
        }
        if (tree.path("sha256").asText("").isBlank()) {
            problems.add(Problem.of(source.name(), "the key 'sha256' is missing",
                    "Write the SHA-256 of the document's file at the top, so that these facts are used for no other text."));
        }
        refuseAll(problems);
        return tree;
    }

    /** @throws FactException if two facts have one id, or one lacks its place, or names a fact that is not there */
    void refuse(ObjectNode tree) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        eachFact(tree, (path, fact) -> {
            lacking(path, fact).ifPresent(problems::add);
            String id = fact.path("id").asText("");
            if (!id.isEmpty() && !ids.add(id)) {
                problems.add(at(below(path, "id"), false, "another fact has the id '" + id + "' too", "Give one of them another number."));
            }
        });
        eachFact(tree, (path, fact) -> Stream.of("claim", "attribution", "timex", "after").filter(key -> fact.path(key).isTextual()).forEach(key -> {
            String named = fact.path(key).asText();
            if (!named.isEmpty() && !ids.contains(named)) {
                problems.add(at(below(path, key), false, "no fact of this file has the id '" + named + "'",
                        "Name one that is there, or take out the key '" + key + "'."));
            }
        }));
        refuseAll(problems);
    }

    private static void eachFact(ObjectNode tree, BiConsumer<List<Object>, JsonNode> look) {
        tree.fields().forEachRemaining(list -> {
            for (int i = 0; i < list.getValue().size(); i++) {
                if (list.getValue().isArray() && list.getValue().get(i).isObject()) {
                    look.accept(List.of(list.getKey(), i), list.getValue().get(i));
                }
            }
        });
    }

    private static List<Object> below(List<Object> path, Object step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private Optional<Problem> lacking(List<Object> path, JsonNode fact) {
        List<String> needed = path.get(0).equals("attributions") ? List.of("id", "at", "at/span", "source", "source/span", "cue", "cue/span")
                : List.of("id", "at", "at/span");
        return needed.stream().filter(key -> fact.at("/" + key).isMissingNode()).findFirst()
                .map(key -> at(path, false, "the key '" + key.replace("/", "' with '") + "' is missing", FORM));
    }

    /** What Jackson could not read. */
    Problem of(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return Problem.of(source.name(), plain(e), FORM);
        }
        List<Object> path = mapping.getPath().stream().<Object>map(r -> r.getFieldName() == null ? r.getIndex() : r.getFieldName()).toList();
        if (e instanceof UnrecognizedPropertyException key) {
            List<String> known = key.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
            String mend = Nearest.of(key.getPropertyName(), known).map(n -> "Did you mean '" + n + "'?")
                    .orElse("Known here: " + String.join(", ", known) + ".");
            return at(path, true, "unknown key '" + key.getPropertyName() + "'", mend);
        }
        if (e instanceof InvalidFormatException format) {
            return at(path, false, "'" + format.getValue() + "' is not " + expected(format), mend(format));
        }
        return at(path, false, plain(e), FORM);
    }

    private static String expected(InvalidFormatException e) {
        Class<?> type = e.getTargetType();
        if (type.isEnum()) {
            return "a known " + type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        }
        if (type == int.class) {
            return "a whole number";
        }
        return type == double.class ? "a number" : type == boolean.class ? "true or false" : FactForms.form(type);
    }

    private static String mend(InvalidFormatException e) {
        if (!e.getTargetType().isEnum()) {
            return FORM;
        }
        List<String> known = Arrays.stream(e.getTargetType().getEnumConstants()).map(Object::toString).toList();
        return Nearest.of(String.valueOf(e.getValue()), known).map(n -> "Did you mean '" + n + "'?").orElse("Known here: " + String.join(", ", known) + ".");
    }

    private static String plain(JsonProcessingException e) {
        String first = e.getOriginalMessage().lines().findFirst().orElse("");
        if (first.contains("START_OBJECT") || first.contains("START_ARRAY") || first.startsWith("Cannot deserialize")) {
            return first.contains("List") ? "a list is expected here" : "a value of another form is expected here";
        }
        return first.contains("construct instance") ? "keys with values are expected here" : first;
    }

    /** @param key whether the last key of the path is meant, and not its value */
    private Problem at(List<Object> path, boolean key, String what, String mend) {
        Optional<Yaml.Value> value = root;
        Optional<Span> span = value.map(Yaml.Value::span);
        for (Object step : path) {
            Optional<Yaml.Value> parent = value;
            value = step instanceof Integer i ? parent.filter(v -> v.isList() && v.items().size() > i).map(v -> v.items().get(i))
                    : parent.flatMap(v -> v.get(String.valueOf(step)));
            Optional<Span> here = key && step == path.get(path.size() - 1) ? parent.flatMap(v -> v.keySpan(String.valueOf(step)))
                    : value.map(Yaml.Value::span);
            span = here.or(() -> parent.map(Yaml.Value::span));
        }
        return span.map(s -> Problem.at(source, firstLine(s), what, mend)).orElse(Problem.of(source.name(), what, mend));
    }

    private Span firstLine(Span span) {
        int end = source.text().indexOf('\n', span.start());
        return end < 0 ? span : new Span(span.start(), Math.max(span.start(), Math.min(span.end(), end)));
    }
}
