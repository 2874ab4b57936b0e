package org.stet.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What WordNet 3.1 knows of words and places. All words are lower-case lemmas, several words of one name with spaces between them;
 * unknown words give empty sets. Sets are in alphabetical order. Safe for use by several threads at once.
 */
public final class WordNet {

    static final String FILE = "wordnet";
    static final List<Character> PARTS_OF_SPEECH = List.of('n', 'v', 'a');
    static final String SYNONYMS = "synonym ";
    static final String ANTONYMS = "antonym ";
    static final String CONTAINERS = "container ";
    static final String RELATED = "related ";
    static final String KINDS = "kind ";

    private final WordLists lists;

    private WordNet(WordLists lists) {
        this.lists = lists;
    }

    static WordNet load(Path modelFolder) {
        try {
            return new WordNet(new WordLists(modelFolder, FILE));
        } catch (IOException e) {
            throw LanguageException.damaged(modelFolder, e);
        }
    }

    /** Lemmas that share one of the three commonest senses of both; for adjectives those of similar meaning too. @param pos n, v or a */
    public Set<String> synonyms(String lemma, char pos) {
        return get(SYNONYMS + pos, lemma);
    }

    /** Opposites of the three commonest senses; an adjective has those of the adjectives it is similar to. @param pos n, v or a */
    public Set<String> antonyms(String lemma, char pos) {
        return get(ANTONYMS + pos, lemma);
    }

    /** All names of the places that hold one of this name, directly or not: {@code bogota -> colombia, south america}. */
    public Set<String> containers(String place) {
        return get(CONTAINERS, place);
    }

    /** What an adjective pertains to ({@code colombian -> colombia}), and derivations of another part of speech ({@code killing -> kill}). */
    public Set<String> related(String lemma) {
        return get(RELATED, lemma);
    }

    /** Words for what the two commonest senses are directly a kind of ({@code yellow -> chromatic color}). @param pos n or v; adjectives have none */
    public Set<String> kinds(String lemma, char pos) {
        return get(KINDS + pos, lemma);
    }

    private Set<String> get(String relation, String word) {
        return new LinkedHashSet<>(lists.get(relation + word));
    }
}
