package org.stet.rule;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Fact;
import org.stet.rule.condition.Vocabulary;

/** What the placeholders of a message stand for among the facts that a rule matches. */
public final class Placeholders {

    /**
     * A place where a message gets its words from.
     *
     * @param name of the fact or value
     * @param path fields to follow from it, as the fact model names them
     * @param type of what stands there
     */
    public record Place(String name, List<String> path, Type type) {

        public Place {
            path = List.copyOf(path);
        }
    }

    private Placeholders() {
    }

    /**
     * The place that a placeholder means: {@code {there.qualifier.text}} is the text of the fact called {@code there.qualifier}, if there is
     * one, and else a field of the fact called {@code there}. Empty if there is no such name or field.
     *
     * @param types of the facts and values that a message may name
     */
    public static Optional<Place> find(Template.Placeholder placeholder, Map<String, Class<?>> types) {
        List<String> path = placeholder.path();
        String owned = path.isEmpty() ? "" : placeholder.name() + "." + path.get(0);
        return path.size() > 1 && types.containsKey(owned) ? find(owned, path.subList(1, path.size()), types) : find(placeholder.name(), path, types);
    }

    private static Optional<Place> find(String name, List<String> words, Map<String, Class<?>> types) {
        Class<?> type = types.get(name);
        if (type == null || words.isEmpty()) {
            return Optional.ofNullable(type).map(t -> new Place(name, List.of(), t));
        }
        if (!Fact.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        return Vocabulary.path(type, String.join(".", words)).map(path -> new Place(name, path, end(type, path)));
    }

    private static Type end(Class<?> type, List<String> path) {
        return path.isEmpty() ? type : FactTypes.end(type, path).getGenericReturnType();
    }
}
