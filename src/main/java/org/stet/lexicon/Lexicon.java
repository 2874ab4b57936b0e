package org.stet.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that editors own, by class. */
public final class Lexicon {

    private static final Phrases NO_PHRASES = new Phrases(Map.of());

    private final Map<Words, Set<String>> lists = new EnumMap<>(Words.class);
    private final Map<Words, Map<String, String>> maps = new EnumMap<>(Words.class);
    private final Map<Words, Phrases> phrases = new EnumMap<>(Words.class);

    Lexicon(Map<Words, Set<String>> lists, Map<Words, Map<String, String>> maps, Map<Words, Map<String, List<Phrase>>> phrases) {
        lists.forEach((words, list) -> this.lists.put(words, Collections.unmodifiableSet(new LinkedHashSet<>(list))));
        maps.forEach((words, map) -> this.maps.put(words, Collections.unmodifiableMap(new LinkedHashMap<>(map))));
        phrases.forEach((words, kinds) -> this.phrases.put(words, new Phrases(kinds)));
    }

    /** The words of a class, in lower case and in file order. */
    public Set<String> words(Words words) {
        return lists.getOrDefault(words, Set.of());
    }

    public boolean has(Words words, String lemma) {
        return lists.getOrDefault(words, Set.of()).contains(lemma);
    }

    /** Keys and values of a class, keys in lower case and in file order. */
    public Map<String, String> map(Words words) {
        return maps.getOrDefault(words, Map.of());
    }

    /** The words and phrases of a class of any form, written out; of a class with keys these. */
    public List<String> plain(Words words) {
        return switch (words.form()) {
            case LIST -> List.copyOf(words(words));
            case PHRASES -> phrases(words).plain();
            default -> List.copyOf(map(words).keySet());
        };
    }

    /** Patterns of a class. */
    public Phrases phrases(Words words) {
        return phrases.getOrDefault(words, NO_PHRASES);
    }
}
