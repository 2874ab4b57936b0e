package org.stet.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people of a document by their full names, and whom a shorter form means: a surname, two surnames, a family name that comes first, a
 * given name. Where two people fit, only what is known of their sex decides between them ("Mr Lind" and "Ms Lind").
 */
final class FullNames {

    /** Longer runs of names are usually two people that the tagger took for one. */
    private static final int MOST_WORDS = 6;

    /** Entity -> its words without accents, the longest names first. */
    private final Map<String, List<String>> people = new LinkedHashMap<>();
    private final Map<String, Gender> genders = new LinkedHashMap<>();

    FullNames(List<Mention> mentions) {
        List<Mention> full = mentions.stream().filter(m -> m.isPerson() && m.tokens().size() > 1 && m.tokens().size() <= MOST_WORDS)
                .sorted(Comparator.comparingInt((Mention m) -> m.plainWords().size()).thenComparing(m -> m.words().length()).reversed()
                        .thenComparing(Mention::words)).toList();
        for (Mention m : full) {
            Optional<String> longer = only(matching(m.plainWords()), Gender.UNKNOWN);
            people.putIfAbsent(longer.orElse(m.words()), m.plainWords());
            genders.merge(longer.orElse(m.words()), m.gender(), Gender::or);
        }
    }

    /** The one person whom this form of a name can mean. */
    Optional<String> of(Mention mention) {
        return isAcronym(mention) ? Optional.empty() : only(matching(mention.plainWords()), mention.gender());
    }

    private static boolean isAcronym(Mention m) {
        return !m.isPerson() && m.tokens().size() == 1 && m.first().form().length() < 5 && m.first().form().chars().allMatch(Character::isUpperCase);
    }

    private Optional<String> only(List<String> candidates, Gender gender) {
        List<String> fit = candidates.stream().filter(c -> gender(c).agrees(gender)).toList();
        if (fit.size() > 1) {
            fit = fit.stream().filter(c -> gender != Gender.UNKNOWN && gender(c) == gender).toList();
        }
        return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
    }

    Gender gender(String entity) {
        return genders.getOrDefault(entity, Gender.UNKNOWN);
    }

    private List<String> matching(List<String> words) {
        List<String> found = new ArrayList<>();
        people.forEach((entity, full) -> {
            if (full.equals(words)) {
                found.clear();
            }
            if (isFormOf(words, full)) {
                found.add(entity);
            }
        });
        return people.values().stream().anyMatch(words::equals) ? found.stream().limit(1).toList() : found;
    }

    /** A stretch of the full name that is more than an initial, or its first and last word with others between left out. */
    private static boolean isFormOf(List<String> words, List<String> full) {
        boolean wordy = words.stream().anyMatch(w -> w.length() > 2 || w.length() == 2 && !w.endsWith("."));
        if (!wordy || words.size() > full.size()) {
            return false;
        }
        boolean stretch = Collections.indexOfSubList(full, words) >= 0;
        boolean ends = words.size() > 1 && words.get(0).equals(full.get(0)) && words.get(words.size() - 1).equals(full.get(full.size() - 1));
        return stretch || ends && isSubsequence(words, full);
    }

    private static boolean isSubsequence(List<String> words, List<String> full) {
        int at = 0;
        for (String word : full) {
            at += at < words.size() && words.get(at).equals(word) ? 1 : 0;
        }
        return at == words.size();
    }
}
