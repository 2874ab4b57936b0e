package org.stet.align;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.fact.Claim;
import org.stet.fact.DocumentFacts;
import org.stet.fact.Role;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads verbs with a particle, or with a phrase of their own, as the one verb that says the same: "turn down" as "reject". */
final class PhrasalVerbs {

    /** Stands for a role among the words of a claim. */
    private static final String ROLE = "|";

    /** Verb -> what belongs to it -> the verb that says the same. */
    private final Map<String, Map<String, String>> byVerb = new TreeMap<>();

    PhrasalVerbs(Lexicon lexicon) {
        lexicon.map(Words.PHRASAL_VERB).forEach((phrase, verb) -> {
            String[] parts = phrase.split(" ", 2);
            byVerb.computeIfAbsent(parts[0], k -> new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())))
                    .put(parts[1], verb);
        });
    }

    /** The document with its claims read so; everything else stays as it is. */
    DocumentFacts read(DocumentFacts facts) {
        return facts.withClaims(facts.claims().stream().map(this::read).toList());
    }

    private Claim read(Claim claim) {
        Map<String, String> phrases = byVerb.getOrDefault(claim.predicate(), Map.of());
        String around = phrases.isEmpty() ? "" : around(claim);
        Optional<String> verb = phrases.entrySet().stream().filter(e -> belongs(e.getKey(), claim, around)).map(Map.Entry::getValue).findFirst();
        return verb.map(v -> new Claim(claim.id(), claim.document(), claim.at(), v, v + claim.roleset().replaceFirst("^[^.]*", ""), claim.roles(),
                claim.polarity(), claim.factuality(), claim.attribution())).orElse(claim);
    }

    /** Whether it stands by the verb, or as a role of its own. */
    private static boolean belongs(String words, Claim claim, String around) {
        boolean several = words.contains(" ");
        return around.contains(" " + words + " " + ROLE) || claim.roles().stream().map(r -> Vocabulary.plain(r.text()))
                .anyMatch(r -> r.equals(words) || several && r.startsWith(words + " "));
    }

    /** The claim's words in lower case, with a mark in place of each role and at the end. */
    private static String around(Claim claim) {
        StringBuilder words = new StringBuilder(claim.text());
        List<Role> last = claim.roles().stream().sorted(Comparator.comparingInt((Role r) -> r.span().start()).reversed()).toList();
        int free = words.length();
        for (Role role : last) {
            int start = role.span().start() - claim.span().start();
            int end = role.span().end() - claim.span().start();
            if (start >= 0 && end <= free) {
                words.replace(start, end, ROLE);
                free = start;
            }
        }
        return " " + Vocabulary.plain(words.toString()).replaceAll("[,;]", "").replaceAll("\\s+", " ").strip() + " " + ROLE;
    }
}
