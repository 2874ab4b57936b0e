package org.stet.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/**
 * Which entities of a story's documents are the same: by full name, by a surname that only one person of the story has, by alias, by the
 * adjective of a nation, and by the seat of a government.
 */
final class Entities {

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Entities(List<DocumentFacts> documents, Lexicon lexicon, Thesaurus thesaurus) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
        Map<String, Set<String>> byLast = new HashMap<>();
        documents.stream().flatMap(d -> d.names().stream()).filter(n -> n.kind() == NameKind.PERSON).map(Name::entity).map(Vocabulary::plain)
                .filter(n -> n.contains(" ")).forEach(n -> byLast.computeIfAbsent(lastWord(n), k -> new TreeSet<>()).add(n));
        byLast.forEach((last, names) -> {
            Set<String> firsts = new TreeSet<>();
            names.forEach(n -> firsts.add(n.split(" ")[0]));
            String longest = names.stream().max(java.util.Comparator.comparingInt(String::length).thenComparing(java.util.Comparator.reverseOrder())).orElseThrow();
            if (firsts.size() == 1) {
                people.put(last, longest);
                names.forEach(n -> people.put(n, longest));
            }
        });
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The one key for all forms of the entity in this story; empty for empty. */
    String key(String entity) {
        return known.computeIfAbsent(entity, this::find);
    }

    private String find(String entity) {
        String plain = Vocabulary.plain(entity).replaceFirst("^the ", "").strip();
        String name = people.getOrDefault(plain, plain);
        name = lexicon.map(Words.PLACE_ALIAS).getOrDefault(name, name);
        String nation = people.containsValue(name) ? "" : thesaurus.nation(name);
        name = nation.isEmpty() ? name : nation;
        return name;
    }

    boolean isPerson(String entity) {
        return people.containsValue(key(entity));
    }

    String surname(String person) {
        return lastWord(key(person));
    }

    /** As {@link #key}, but a seat of government counts as its country. */
    String actor(String entity) {
        String key = key(entity);
        String governed = thesaurus.governedFrom(key);
        return key(lexicon.map(Words.METONYM).getOrDefault(key, governed.isEmpty() ? key : governed));
    }

    boolean same(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && (key(one).equals(key(other)) || actor(one).equals(actor(other)));
    }
}
