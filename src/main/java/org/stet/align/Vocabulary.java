package org.stet.align;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Whether two words, or the words of two texts, can mean the same. Remembers what it was asked; for one alignment, on one thread. */
final class Vocabulary {

    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "that", "it", "its", "he",
            "she", "his", "her", "they", "their", "is", "was", "be", "been", "are", "were", "has", "have", "had", "with", "as", "by", "from",
            "this", "these", "those", "i", "we", "you", "him", "them", "our", "not", "but", "will", "would", "who", "which", "s", "mr", "mrs", "ms", "said");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GENITIVE = Pattern.compile("'s\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(ing|ed|es|s|al)$");

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;
    private final Map<String, Set<String>> contents = new HashMap<>();
    private final Map<String, Double> predicates = new HashMap<>();
    private final Map<String, Boolean> opposites = new HashMap<>();
    private final Map<String, Set<String>> nears = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    Vocabulary(Lexicon lexicon, Thesaurus thesaurus) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
    }

    /** Lower case without accents, curly marks made straight. */
    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('‘', '\'').replace('’', '\'').replace('`', '\'').replace('“', '"').replace('”', '"').toLowerCase(Locale.ROOT);
    }

    /** The words that carry meaning, cut to a rough stem so that "strikes" and "strike" are one. */
    Set<String> content(String text) {
        return contents.computeIfAbsent(text, Vocabulary::readContent);
    }

    private static Set<String> readContent(String text) {
        Set<String> found = new TreeSet<>();
        for (String word : words(text)) {
            if (!EMPTY.contains(word)) {
                found.add(stem(word));
            }
        }
        return found;
    }

    /** All words in lower case without accents and genitives, in text order. */
    static List<String> words(String text) {
        return NO_WORD.splitAsStream(GENITIVE.matcher(plain(text)).replaceAll("")).filter(word -> !word.isEmpty()).toList();
    }

    /** Without the commonest endings; short words stay as they are. */
    static String stem(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() >= 3 ? stem : word;
    }

    /** Share of the smaller set that the other holds too, 0 to 1. */
    static double overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / Math.min(one.size(), other.size());
    }

    /** 1 for the same predicate, 0.8 for one of like meaning or the noun of the same deed, else 0. */
    double predicates(String one, String other) {
        return one.equals(other) ? 1 : predicates.computeIfAbsent(one + "|" + other, k -> likeness(one, other));
    }

    private double likeness(String one, String other) {
        boolean alike = thesaurus.synonyms(one, 'v').contains(other) || thesaurus.synonyms(one, 'n').contains(other)
                || thesaurus.related(one).contains(other) || thesaurus.related(other).contains(one);
        return alike ? 0.8 : 0;
    }

    /** All that {@link #predicates} or {@link #opposite} may join to the predicate, itself left out. */
    Set<String> predicatesLike(String predicate) {
        Set<String> found = new TreeSet<>(thesaurus.synonyms(predicate, 'v'));
        found.addAll(thesaurus.synonyms(predicate, 'n'));
        found.addAll(thesaurus.related(predicate));
        found.addAll(thesaurus.antonyms(predicate, 'v'));
        found.addAll(List.of(lexicon.map(Words.OPPOSITE).getOrDefault(predicate, "").split(",\\s*")));
        return found;
    }

    /** Words that mean the same in some common sense, of whatever part of speech, and those derived from it. */
    Set<String> near(String lemma) {
        return nears.computeIfAbsent(lemma, this::readNear);
    }

    private Set<String> readNear(String lemma) {
        Set<String> found = new TreeSet<>(thesaurus.related(lemma));
        for (char pos : new char[] {'n', 'v', 'a'}) {
            found.addAll(thesaurus.synonyms(lemma, pos));
        }
        String nation = thesaurus.nation(lemma);
        if (!nation.isEmpty()) {
            found.add(nation);
        }
        return found;
    }

    /** Words for more general things that each thing of this name is, one or two steps up. @param pos n or v */
    Set<String> kinds(String lemma, char pos) {
        return kinds.computeIfAbsent(pos + lemma, k -> {
            Set<String> found = new TreeSet<>(thesaurus.kinds(lemma, pos));
            thesaurus.kinds(lemma, pos).forEach(kind -> found.addAll(thesaurus.kinds(kind, pos)));
            return found;
        });
    }

    boolean opposite(String one, String other) {
        return opposites.computeIfAbsent(one + "|" + other,
                k -> thesaurus.antonyms(one, 'v').contains(other) || isListed(one, other) || isListed(other, one));
    }

    /** The same also for adjectives ("optimistic", "pessimistic"). */
    boolean areOpposites(String one, String other) {
        return opposite(one, other) || thesaurus.antonyms(one, 'a').contains(other);
    }

    private boolean isListed(String one, String other) {
        return List.of(lexicon.map(Words.OPPOSITE).getOrDefault(one, "").split(",\\s*")).contains(other);
    }

    boolean nouns(String one, String other) {
        return one.equals(other) || !one.isEmpty() && sameClass(Words.SAME_SUBJECT, one, other) || thesaurus.synonyms(one, 'n').contains(other);
    }

    /** What {@link #nouns} may join to the noun, without those of its class in the lexicon. */
    Set<String> nounsLike(String noun) {
        return thesaurus.synonyms(noun, 'n');
    }

    /** Whether the noun is among the words of a text, or behind an adjective there ("the provincial capital"). */
    boolean named(String noun, String text) {
        return NO_WORD.splitAsStream(plain(text)).anyMatch(w -> nouns(noun, w) || thesaurus.related(w).contains(noun));
    }

    boolean adjectives(String one, String other) {
        return thesaurus.synonyms(one, 'a').contains(other) || thesaurus.synonyms(other, 'a').contains(one);
    }

    boolean sameClass(Words map, String one, String other) {
        String kind = lexicon.map(map).get(one);
        return kind != null && kind.equals(lexicon.map(map).get(other));
    }

    String kind(Words map, String word) {
        return lexicon.map(map).getOrDefault(word, "");
    }

    /** The words that the map puts into the class. */
    Set<String> of(Words map, String kind) {
        return lexicon.map(map).entrySet().stream().filter(e -> e.getValue().equals(kind)).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> words(Words words) {
        return lexicon.words(words);
    }

    boolean has(Words words, String word) {
        return lexicon.has(words, word);
    }
}
