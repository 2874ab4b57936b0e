package org.stet.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Nearest;
import org.stet.text.Yaml;

/** Word classes while they are put together: one layer after the other adds to them and takes from them. */
final class Stock {

    private final Map<Words, Set<String>> lists = new EnumMap<>(Words.class);
    private final Map<Words, Map<String, String>> maps = new EnumMap<>(Words.class);
    private final Map<Words, Map<String, List<Phrase>>> phrases = new EnumMap<>(Words.class);

    /** Adds what a file has: a list to the list there is, a key in the place of the same key, and patterns to those of the same kind. */
    void add(Words words, Yaml.Value value) {
        switch (words.form()) {
            case LIST -> list(words).addAll(ClassReader.words(value));
            case PHRASES -> ClassReader.phrases(value).forEach((kind, more) -> kinds(words).computeIfAbsent(kind, k -> new ArrayList<>()).addAll(more));
            default -> map(words).putAll(ClassReader.map(words, value));
        }
    }

    /** Takes away the words or keys listed; of a class with patterns also single ones, listed by kind. Reports what is not there. */
    void remove(Words words, Yaml.Value value) {
        if (words.form() == Form.PHRASES && value.isMap()) {
            value.keys().forEach(kind -> removePatterns(words, kind, value));
            return;
        }
        Set<String> known = known(words);
        for (Yaml.Value item : value.items()) {
            String word = words.form() == Form.PHRASES ? item.text() : ClassReader.key(item.text());
            if (item.isText() && !known.remove(word)) {
                missing(words, item, known);
            }
        }
    }

    private void removePatterns(Words words, String kind, Yaml.Value byKind) {
        Yaml.Value listed = byKind.get(kind).orElseThrow();
        Optional<List<Phrase>> patterns = Optional.ofNullable(kinds(words).get(kind));
        if (patterns.isEmpty()) {
            listed.problem("'" + words.key() + "' has no '" + kind + "' to be removed", () -> near(kind, kinds(words).keySet()));
            return;
        }
        for (Yaml.Value item : listed.items()) {
            if (item.isText() && !patterns.get().removeIf(p -> plain(p.toString()).equals(plain(item.text())))) {
                missing(words, item, new LinkedHashSet<>(patterns.get().stream().map(Phrase::toString).toList()));
            }
        }
    }

    private static String plain(String pattern) {
        return ClassReader.key(pattern).replaceAll("\\s+", " ");
    }

    private static void missing(Words words, Yaml.Value item, Set<String> known) {
        item.problem("'" + item.text() + "' is not in '" + words.key() + "', so it cannot be removed", () -> near(item.text(), known));
    }

    private static String near(String word, Set<String> known) {
        return Nearest.of(word, List.copyOf(known)).map(n -> "Did you mean '" + n + "'?")
                .orElse("Take the line out, or look for the word in the standard file.");
    }

    /** What can be removed from a class; removing it here removes it there. */
    private Set<String> known(Words words) {
        return switch (words.form()) {
            case LIST -> list(words);
            case PHRASES -> kinds(words).keySet();
            default -> map(words).keySet();
        };
    }

    private Set<String> list(Words words) {
        return lists.computeIfAbsent(words, w -> new LinkedHashSet<>());
    }

    private Map<String, String> map(Words words) {
        return maps.computeIfAbsent(words, w -> new LinkedHashMap<>());
    }

    private Map<String, List<Phrase>> kinds(Words words) {
        return phrases.computeIfAbsent(words, w -> new LinkedHashMap<>());
    }

    Lexicon lexicon() {
        return new Lexicon(lists, maps, phrases);
    }
}
