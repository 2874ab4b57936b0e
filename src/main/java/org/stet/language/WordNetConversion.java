package org.stet.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Boils WordNet down to the relations of {@link WordNet}. Which senses count is decided here. */
final class WordNetConversion {

    private static final int COMMON_SENSES = 3;
    private static final int COMMONEST_SENSES = 2;
    private static final String SIMILAR = "&";
    private static final String ANTONYM = "!";
    private static final String PERTAINS_TO = "\\";
    private static final String DERIVED = "+";
    private static final String KIND_OF = "@";
    private static final String INSTANCE_OF = "@i";
    private static final List<String> HOLONYMS = List.of("#p", "#m");

    private final WordNetDatabase database = new WordNetDatabase();
    private final SortedMap<String, Set<String>> table = new TreeMap<>();

    private WordNetConversion() throws IOException {
    }

    static void convert(Path folder) throws IOException {
        WordNetConversion conversion = new WordNetConversion();
        for (char pos : WordNet.PARTS_OF_SPEECH) {
            for (String word : conversion.database.words(pos)) {
                conversion.put(WordNet.SYNONYMS + pos, word, conversion.synonyms(word, pos));
                conversion.put(WordNet.ANTONYMS + pos, word, conversion.antonyms(word, pos));
                conversion.put(WordNet.RELATED, word, conversion.related(word, pos));
                conversion.put(WordNet.KINDS + pos, word, conversion.kinds(word, pos));
            }
        }
        for (String word : conversion.database.words('n')) {
            conversion.put(WordNet.CONTAINERS, word, conversion.containers(word));
        }
        Map<String, Set<String>> table = conversion.table;
        WordLists.write(folder, WordNet.FILE, table.keySet(), word -> List.copyOf(table.get(word)));
    }

    private void put(String relation, String word, SortedSet<String> words) {
        words.remove(word);
        if (!words.isEmpty()) {
            table.computeIfAbsent(relation + word, k -> new TreeSet<>()).addAll(words);
        }
    }

    /** Words that share a synset which is a common sense of both; for adjectives those similar to the commonest senses too. */
    private SortedSet<String> synonyms(String word, char pos) {
        SortedSet<String> found = new TreeSet<>();
        for (Synset sense : database.senses(word, pos, COMMON_SENSES)) {
            sense.words().stream().filter(other -> database.senses(other, pos, COMMON_SENSES).contains(sense)).forEach(found::add);
        }
        for (Synset sense : database.senses(word, pos, COMMONEST_SENSES)) {
            for (Synset similar : database.targets(sense, SIMILAR)) {
                similar.words().stream().filter(other -> database.senses(other, pos, COMMONEST_SENSES).contains(similar))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Those of the word itself, and for the commonest senses those of the adjectives it is similar to. */
    private SortedSet<String> antonyms(String word, char pos) {
        SortedSet<String> found = new TreeSet<>();
        for (Synset sense : database.senses(word, pos, COMMON_SENSES)) {
            sense.pointers(word, ANTONYM).forEach(p -> found.addAll(database.meant(p)));
        }
        for (Synset sense : database.senses(word, pos, COMMONEST_SENSES)) {
            for (Synset similar : database.targets(sense, SIMILAR)) {
                similar.pointers().stream().filter(p -> p.symbol().equals(ANTONYM)).forEach(p -> found.addAll(database.meant(p)));
            }
        }
        return found;
    }

    /** What the word pertains to, and its derivations of another part of speech. */
    private SortedSet<String> related(String word, char pos) {
        SortedSet<String> found = new TreeSet<>();
        for (Synset sense : database.senses(word, pos, Integer.MAX_VALUE)) {
            sense.pointers(word, PERTAINS_TO).forEach(p -> found.addAll(database.meant(p)));
            sense.pointers(word, DERIVED).stream().filter(p -> p.target().charAt(0) != pos)
                    .forEach(p -> found.addAll(database.meant(p)));
        }
        return found;
    }

    /** What things of the commonest senses are directly a kind of. */
    private SortedSet<String> kinds(String word, char pos) {
        SortedSet<String> found = new TreeSet<>();
        for (Synset sense : database.senses(word, pos, COMMONEST_SENSES)) {
            database.targets(sense, KIND_OF).forEach(kind -> found.addAll(kind.words()));
        }
        return found;
    }

    /** All names of all places of which something of this name, a place or a building, is a part, directly or not. */
    private SortedSet<String> containers(String word) {
        Deque<Synset> left = new ArrayDeque<>(database.senses(word, 'n', Integer.MAX_VALUE));
        Set<String> seen = new HashSet<>();
        SortedSet<String> found = new TreeSet<>();
        while (!left.isEmpty()) {
            Synset place = left.remove();
            for (String holonym : HOLONYMS) {
                for (Synset whole : database.targets(place, holonym)) {
                    if (whole.place() && seen.add(whole.key())) {
                        found.addAll(whole.words());
                        if (!isContinent(whole)) {
                            left.add(whole);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Beyond the continents lie the hemispheres, the orient and the west, in which no editor places an event. */
    private boolean isContinent(Synset place) {
        return database.targets(place, INSTANCE_OF).stream().anyMatch(kind -> kind.words().contains("continent"));
    }
}
