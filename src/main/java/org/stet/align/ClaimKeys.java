package org.stet.align;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.stet.fact.Claim;
import org.stet.fact.Role;
import org.stet.lexicon.Words;

/**
 * What claims are found by: any two things they have in common of their predicate, their doer and what it is done to. A predicate is common
 * if a dictionary joins the two; who fills a role by entity, by the position held, by a head of one kind, or by most of the words, in
 * whichever role it stands.
 */
final class ClaimKeys {

    private static final List<String> CORE = List.of("A0", "A1", "A2");

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final SharedWords words = new SharedWords(FillerComparison.SAME_WORDS);
    private final Kin predicates;
    private final Kin nouns;

    ClaimKeys(Items<Claim> claims, Vocabulary vocabulary, Entities entities) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        claims.all().stream().flatMap(c -> c.roles().stream()).filter(ClaimKeys::isCore).forEach(r -> words.count(vocabulary.content(r.text())));
        predicates = new Kin(claims.all().stream().flatMap(c -> verbs(c).stream()).collect(Collectors.toSet()), vocabulary::predicatesLike);
        nouns = new Kin(claims.all().stream().flatMap(c -> c.roles().stream()).map(Role::head).collect(Collectors.toSet()), vocabulary::nounsLike);
    }

    /** The claim's own verb, and the one that tells the same from the other end. */
    private List<String> verbs(Claim claim) {
        String[] converse = vocabulary.kind(Words.CONVERSE, claim.predicate()).split(" ");
        return converse.length > 1 ? List.of(claim.predicate(), converse[1]) : List.of(claim.predicate());
    }

    private static boolean isCore(Role role) {
        return CORE.contains(role.label());
    }

    void posted(Claim claim, Keys keys) {
        Keys predicate = new Keys();
        verbs(claim).forEach(verb -> predicate.add("predicate", verb));
        pairs(predicate, claim.roles().stream().filter(ClaimKeys::isCore).map(r -> filler(r, false)).toList(), keys);
    }

    void probes(Claim claim, Keys keys) {
        Keys predicate = new Keys();
        for (String verb : verbs(claim)) {
            predicate.add("predicate", verb);
            predicates.of(verb).forEach(p -> predicate.add("predicate", p));
        }
        pairs(predicate, claim.roles().stream().filter(ClaimKeys::isCore).map(r -> filler(r, true)).toList(), keys);
    }

    private static void pairs(Keys predicate, List<Keys> fillers, Keys keys) {
        for (int i = 0; i < fillers.size(); i++) {
            fillers.get(i).pairs(predicate, keys);
            for (int j = i + 1; j < fillers.size(); j++) {
                fillers.get(i).pairs(fillers.get(j), keys);
            }
        }
    }

    private Keys filler(Role role, boolean looks) {
        Keys keys = new Keys();
        Filler.several(role.text(), vocabulary).forEach(name -> entities.meant(name).ifPresent(who -> keys.add("entity", who)));
        (role.entity().isEmpty() ? entities.holder(role.text()) : entities.meant(role.entity())).ifPresent(who -> keys.add("entity", who));
        if (role.entity().isEmpty()) {
            keys.add("head", role.head());
            List.of(Words.SAME_SUBJECT, Words.COUNT_NOUN_CLASS).forEach(map -> {
                if (!vocabulary.kind(map, role.head()).isEmpty()) {
                    keys.add(map.name(), vocabulary.kind(map, role.head()));
                }
            });
            if (looks) {
                nouns.of(role.head()).forEach(noun -> keys.add("head", noun));
            }
        }
        LongConsumer taker = keys::add;
        if (looks) {
            words.probes(vocabulary.content(role.text()), taker);
        } else {
            words.posted(vocabulary.content(role.text()), taker);
        }
        return keys;
    }
}
