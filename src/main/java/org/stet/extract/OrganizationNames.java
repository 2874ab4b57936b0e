package org.stet.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.NameKind;
import org.stet.lexicon.Words;

/**
 * The organisations of a document by their longest names, and which of them a shorter form means: its acronym, its first words
 * ("Nordvik" for "Nordvik Shipping Ltd") or its last ones ("the Tribune"). Where two fit, none is meant.
 */
final class OrganizationNames {

    private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "in", "on", "de", "&");

    private final Notebook notes;
    /** Entity -> its words. */
    private final Map<String, List<String>> known = new LinkedHashMap<>();
    /** Acronym -> entity, empty where two have it. */
    private final Map<String, String> acronyms = new HashMap<>();
    /** Names that stand after a preposition of place somewhere: places, whatever is called after them. */
    private final Set<String> located;

    OrganizationNames(Notebook notes, List<Mention> mentions) {
        this.notes = notes;
        located = mentions.stream().filter(m -> m.kind() != NameKind.ORGANIZATION).filter(this::isLocated).map(Mention::words).collect(Collectors.toSet());
        mentions.stream().filter(m -> m.kind() == NameKind.ORGANIZATION && !m.titled() && m.tokens().size() > 1)
                .sorted(Comparator.comparingInt((Mention m) -> m.tokens().size()).reversed().thenComparing(Mention::words)).forEach(this::learn);
    }

    private boolean isLocated(Mention m) {
        return m.sentence().head(m.last()).filter(p -> m.last().label().equals("pobj") && notes.lexicon.has(Words.PLACE_PREPOSITION, p.lemma())).isPresent();
    }

    private void learn(Mention m) {
        if (longer(m.plainWords()).isEmpty()) {
            known.putIfAbsent(m.words(), m.plainWords());
        }
        acronyms.merge(initials(m), of(m), (one, other) -> one.equals(other) ? one : "");
    }

    private static String initials(Mention m) {
        return m.tokens().stream().map(t -> t.form()).filter(f -> !SMALL.contains(f.toLowerCase(Locale.ROOT)) && Character.isLetter(f.charAt(0)))
                .map(f -> f.substring(0, 1)).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
    }

    /** The organisation's longest name; its own words where it has no longer one. */
    String of(Mention m) {
        return longer(m.plainWords()).orElse(m.words());
    }

    /** The organisation that a name of another or no known kind means. */
    Optional<String> meantBy(Mention m) {
        String words = m.words().replace(".", "");
        boolean place = located.contains(m.words()) || notes.gazetteer.meant(m.words()).isPresent();
        if (m.tokens().size() == 1 && words.length() > 1 && m.first().form().replace(".", "").chars().allMatch(Character::isUpperCase)
                && !acronyms.getOrDefault(words, "").isEmpty() && !place) {
            return Optional.of(acronyms.get(words));
        }
        return place || m.titled() || m.last().pos().startsWith("JJ") ? Optional.empty() : longer(m.plainWords());
    }

    private Optional<String> longer(List<String> words) {
        List<String> fit = known.entrySet().stream().filter(e -> isFormOf(words, e.getValue())).map(Map.Entry::getKey).toList();
        return fit.size() == 1 ? Optional.of(fit.get(0)) : known.containsKey(String.join(" ", words)) ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    private static boolean isFormOf(List<String> words, List<String> full) {
        int rest = full.size() - words.size();
        if (rest < 0 || SMALL.contains(words.get(0)) || words.get(0).length() < 3) {
            return false;
        }
        boolean start = full.subList(0, words.size()).equals(words) && (rest == 0 || !SMALL.contains(full.get(words.size())));
        boolean end = full.subList(rest, full.size()).equals(words) && (rest == 0 || !SMALL.contains(full.get(rest - 1)));
        return start || end;
    }
}
