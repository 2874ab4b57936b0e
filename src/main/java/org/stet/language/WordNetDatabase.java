package org.stet.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All of WordNet 3.1's nouns, verbs and adjectives, read from its own files. */
final class WordNetDatabase {

    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final Map<Character, String> FILES = Map.of('n', "noun", 'v', "verb", 'a', "adj");

    private final Map<String, Synset> synsets = new HashMap<>();
    private final Map<Character, SortedMap<String, List<String>>> senses = new TreeMap<>();

    WordNetDatabase() throws IOException {
        for (Map.Entry<Character, String> file : FILES.entrySet()) {
            for (String line : lines("data." + file.getValue())) {
                Synset synset = Synset.parse(line);
                synsets.put(synset.key(), synset);
            }
            SortedMap<String, List<String>> index = new TreeMap<>();
            for (String line : lines("index." + file.getValue())) {
                index.put(Synset.word(line.substring(0, line.indexOf(' '))), keys(line.split(" ")));
            }
            senses.put(file.getKey(), index);
        }
    }

    /** A file's lines less its licence, whose lines begin with a space. */
    private static List<String> lines(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Artefacts.resource(FOLDER + file), StandardCharsets.ISO_8859_1))) {
            return in.lines().filter(line -> !line.startsWith(" ")).toList();
        }
    }

    /** {@code lemma pos senses p symbols... senses tagged offsets...} -> keys of the synsets, the commonest sense first. */
    private static List<String> keys(String[] field) {
        int first = 4 + Integer.parseInt(field[3]) + 2;
        List<String> keys = new ArrayList<>();
        for (int i = first; i < field.length; i++) {
            keys.add(Synset.key(field[1], field[i]));
        }
        return keys;
    }

    Iterable<String> words(char pos) {
        return senses.get(pos).keySet();
    }

    /** The word's senses, the commonest first, at most so many. */
    List<Synset> senses(String word, char pos, int most) {
        return senses.get(pos).getOrDefault(word, List.of()).stream().limit(most).map(synsets::get).toList();
    }

    /** Empty for adverbs, which are not read. */
    Optional<Synset> synset(String key) {
        return Optional.ofNullable(synsets.get(key));
    }

    /** The words the pointer leads to; none where it leads to an adverb, which are not read. */
    List<String> meant(Synset.Pointer pointer) {
        Synset target = synsets.get(pointer.target());
        return target == null ? List.of() : target.meant(pointer);
    }

    /** The synsets that pointers of this kind lead to from the whole of this one. */
    List<Synset> targets(Synset from, String symbol) {
        return from.pointers().stream().filter(p -> p.symbol().equals(symbol) && synsets.containsKey(p.target()))
                .map(p -> synsets.get(p.target())).toList();
    }
}
