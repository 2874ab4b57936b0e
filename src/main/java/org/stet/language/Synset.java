package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One synset of WordNet's database, as a line of a {@code data.*} file states it (manual page wndb(5)).
 *
 * @param key   part of speech and offset, unique in the database
 * @param place whether lexicographers filed it under noun.location (towns, countries) or noun.object (continents, islands, rivers)
 * @param words lower case, with spaces
 */
record Synset(String key, boolean place, List<String> words, List<Pointer> pointers) {

    private static final Set<String> PLACES = Set.of("15", "17");

    /**
     * A relation to another synset.
     *
     * @param symbol such as {@code !} for an antonym
     * @param from   number of the word it holds for, from 1; 0 for the whole synset
     * @param to     number of the word it points to, from 1; 0 for the whole synset
     */
    record Pointer(String symbol, String target, int from, int to) {
    }

    /** Reads {@code offset file type words pointers ... | gloss}. */
    static Synset parse(String line) {
        String[] field = line.substring(0, line.indexOf('|')).trim().split(" ");
        int at = 4;
        List<String> words = new ArrayList<>();
        for (int left = Integer.parseInt(field[3], 16); left > 0; left--, at += 2) {
            words.add(word(field[at]));
        }
        List<Pointer> pointers = new ArrayList<>();
        int count = Integer.parseInt(field[at++]);
        for (int left = count; left > 0; left--, at += 4) {
            String ends = field[at + 3];
            pointers.add(new Pointer(field[at], key(field[at + 2], field[at + 1]),
                    Integer.parseInt(ends.substring(0, 2), 16), Integer.parseInt(ends.substring(2), 16)));
        }
        return new Synset(key(field[2], field[0]), PLACES.contains(field[1]), words, pointers);
    }

    /** A word as the files write it, with underscores and perhaps an adjective's marker: {@code galore(ip)}. */
    static String word(String written) {
        int marker = written.endsWith(")") ? written.indexOf('(') : -1;
        return (marker < 0 ? written : written.substring(0, marker)).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** Satellite adjectives ("s") lie in the same file as the others. */
    static String key(String pos, String offset) {
        return (pos.equals("s") ? "a" : pos) + offset;
    }

    /** Pointers of this kind that hold for the word. */
    List<Pointer> pointers(String word, String symbol) {
        int number = words.indexOf(word) + 1;
        return pointers.stream().filter(p -> p.symbol.equals(symbol) && (p.from == 0 || p.from == number)).toList();
    }

    /** The words a pointer that ends here means. */
    List<String> meant(Pointer pointer) {
        return pointer.to == 0 ? words : List.of(words.get(pointer.to - 1));
    }
}
