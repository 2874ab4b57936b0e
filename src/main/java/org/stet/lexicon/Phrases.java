package org.stet.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrase patterns of a class, each with its kind, found by the word they begin with. */
public final class Phrases {

    /** Phrases by the words they may begin with; under the empty word those that may begin with any. */
    private final Map<String, List<Entry>> byStart = new HashMap<>();

    private record Entry(int order, String kind, Phrase phrase) {
    }

    /** @param kind the key the pattern stands under @param length how many words it takes, at least 1 */
    public record Match(String kind, int length) {
    }

    private final List<String> kinds;
    private final List<String> plain;

    Phrases(Map<String, List<Phrase>> phrases) {
        kinds = List.copyOf(phrases.keySet());
        plain = phrases.values().stream().flatMap(List::stream).flatMap(p -> p.plain().stream()).distinct().toList();
        int order = 0;
        for (Map.Entry<String, List<Phrase>> kind : phrases.entrySet()) {
            for (Phrase phrase : kind.getValue()) {
                Entry entry = new Entry(order++, kind.getKey(), phrase);
                Set<String> starts = phrase.starts();
                (starts.isEmpty() ? Set.of("") : starts).forEach(word -> byStart.computeIfAbsent(word, k -> new ArrayList<>()).add(entry));
            }
        }
    }

    /** The keys that patterns stand under, in file order. */
    public List<String> kinds() {
        return kinds;
    }

    /** Every pattern without gaps, written out: each choice of its words, without those that may be missing. */
    List<String> plain() {
        return plain;
    }

    /** The longest match that begins at a word; of several as long the one that stands first in the file. */
    public Optional<Match> longest(List<Phrase.Word> words, int at) {
        Match longest = null;
        int order = 0;
        for (String start : new LinkedHashSet<>(List.of(words.get(at).form(), words.get(at).lemma(), ""))) {
            for (Entry entry : byStart.getOrDefault(start, List.of())) {
                int length = entry.phrase.match(words, at);
                boolean better = longest == null || length > longest.length || length == longest.length && entry.order < order;
                if (length > 0 && better) {
                    longest = new Match(entry.kind, length);
                    order = entry.order;
                }
            }
        }
        return Optional.ofNullable(longest);
    }
}
