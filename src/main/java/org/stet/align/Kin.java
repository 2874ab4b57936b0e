package org.stet.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which of a story's words a dictionary joins, in either direction. */
final class Kin {

    private final Map<String, Set<String>> kin = new HashMap<>();

    /** @param joined what the dictionary has for a word */
    Kin(Collection<String> words, Function<String, ? extends Collection<String>> joined) {
        for (String word : Set.copyOf(words)) {
            for (String other : joined.apply(word)) {
                if (!other.equals(word) && words.contains(other)) {
                    kin.computeIfAbsent(word, w -> new TreeSet<>()).add(other);
                    kin.computeIfAbsent(other, w -> new TreeSet<>()).add(word);
                }
            }
        }
    }

    /** Words of the story that the dictionary joins to this one, without itself. */
    Set<String> of(String word) {
        return kin.getOrDefault(word, Set.of());
    }
}
