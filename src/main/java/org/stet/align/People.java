package org.stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/**
 * The people of a story by their full names, and whom a shorter name means: the same name with a part left out, or a surname that only
 * one of them has and that is no title and no place of the story.
 */
final class People {

    private static final Comparator<String> LONGEST = Comparator.comparingInt((String n) -> n.split(" ").length)
            .thenComparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** Every form of a name that is sure -> the full name. */
    private final Map<String, String> forms = new HashMap<>();
    /** Full name -> ids of the documents that give the person two names or more. */
    private final Map<String, Set<String>> documents = new TreeMap<>();

    People(List<DocumentFacts> story, Lexicon lexicon) {
        Map<String, Set<String>> told = new TreeMap<>(LONGEST);
        story.forEach(d -> named(d, NameKind.PERSON).stream().filter(n -> n.contains(" "))
                .forEach(n -> told.computeIfAbsent(n, k -> new TreeSet<>()).add(d.document())));
        Map<String, Set<String>> bySurname = new HashMap<>();
        told.forEach((name, in) -> {
            Set<String> namesakes = bySurname.computeIfAbsent(surname(name), k -> new TreeSet<>());
            List<String> longer = namesakes.stream().filter(full -> isFormOf(name, full)).toList();
            String person = longer.size() == 1 ? longer.get(0) : name;
            forms.put(name, person);
            documents.computeIfAbsent(person, k -> new TreeSet<>()).addAll(in);
            namesakes.add(person);
        });
        Set<String> places = story.stream().flatMap(d -> named(d, NameKind.PLACE).stream()).collect(Collectors.toSet());
        documents.keySet().stream().collect(Collectors.groupingBy(People::surname)).forEach((surname, bearers) -> {
            if (bearers.size() == 1 && !places.contains(surname) && !lexicon.has(Words.TITLE, surname)) {
                forms.put(surname, bearers.get(0));
            }
        });
    }

    private static Set<String> named(DocumentFacts facts, NameKind kind) {
        return facts.names().stream().filter(n -> n.kind() == kind).map(Name::entity).map(Vocabulary::plain).collect(Collectors.toSet());
    }

    /** The full name without words between its first and last, or two words or more from its end ("Ruiz Salas" of Marta Ruiz Salas). */
    private static boolean isFormOf(String name, String full) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        List<String> all = List.of(full.split(" "));
        boolean ends = words.get(0).equals(all.get(0)) && surname(name).equals(surname(full));
        return full.endsWith(" " + name) || ends && isPartOf(words, all);
    }

    /** Whether the words stand in the others in this order. */
    private static boolean isPartOf(List<String> words, List<String> all) {
        int at = 0;
        for (String word : all) {
            at += at < words.size() && words.get(at).equals(word) ? 1 : 0;
        }
        return at == words.size();
    }

    static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean has(String name) {
        return forms.containsKey(name);
    }

    /** The full name; what was asked for where it is nobody's. */
    String full(String name) {
        return forms.getOrDefault(name, name);
    }

    /**
     * Whether these are surely two people: by names that share no surname and are not one part of the other, or because one document
     * gives both in full. Neither the same nor apart are Joe and Joseph Marsh.
     */
    boolean areApart(String one, String other) {
        if (!has(one) || !has(other) || full(one).equals(full(other))) {
            return false;
        }
        List<String> mine = List.of(full(one).split(" "));
        List<String> its = List.of(full(other).split(" "));
        boolean alike = surname(full(one)).equals(surname(full(other))) || isPartOf(mine, its) || isPartOf(its, mine);
        return !alike || documents.get(full(one)).stream().anyMatch(documents.get(full(other))::contains);
    }
}
