package org.stet.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.lexicon.Words;

/**
 * Gives every name its entity and kind. Taggers are weak on names that stand alone, so both are settled over the whole document: by the
 * full name that a shorter one belongs to, by titles, by the gazetteer, and for the rest by the kind that most mentions have.
 */
final class NameFinder {

    /** What a title before a name weighs against the tagger's opinions of the other mentions. */
    private static final int TITLED = 10;

    private final Notebook notes;
    private final List<Mention> mentions;
    private final FullNames people;
    private final OrganizationNames organizations;
    private final PlaceNames places;

    /** @param sure whether the kind needs no vote */
    private record Identity(String entity, NameKind kind, boolean sure) {
    }

    NameFinder(Notebook notes) {
        this.notes = notes;
        mentions = new MentionReader(notes).read();
        people = new FullNames(mentions);
        organizations = new OrganizationNames(notes, mentions);
        places = new PlaceNames(notes, mentions);
    }

    void find() {
        List<Identity> identities = mentions.stream().map(this::identify).toList();
        Map<String, NameKind> kinds = vote(identities);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            Identity identity = identities.get(i);
            NameKind kind = identity.kind == NameKind.OTHER && identity.sure ? NameKind.OTHER : kinds.get(identity.entity);
            notes.names.add(new Name(notes.id("name"), notes.document(), notes.passage(m.sentence(), m.sentence().span(m.tokens())), kind,
                    identity.entity, seen.add(identity.entity)));
            if (kind == NameKind.PERSON) {
                notes.genders.merge(identity.entity, people.gender(identity.entity).or(m.gender()), Gender::or);
            }
        }
    }

    private Identity identify(Mention m) {
        Identity found = known(m);
        return new Identity(notes.lexicon.map(Words.PLACE_ALIAS).getOrDefault(found.entity, found.entity), found.kind, found.sure);
    }

    private Identity known(Mention m) {
        Optional<String> nation = m.isPerson() || m.kind() == NameKind.ORGANIZATION ? Optional.empty() : notes.gazetteer.ofAdjective(m.words());
        if (nation.isPresent()) {
            return new Identity(nation.get(), NameKind.OTHER, true);
        }
        Optional<String> full = people.of(m);
        boolean place = places.isSure(m) && !m.titled();
        if (full.isPresent() && !(place && m.kind() == NameKind.PLACE)) {
            return new Identity(full.get(), NameKind.PERSON, true);
        }
        if (place && m.kind() != NameKind.OTHER) {
            return new Identity(places.of(m), NameKind.PLACE, true);
        }
        Optional<String> organization = m.kind() == NameKind.ORGANIZATION ? Optional.of(organizations.meantBy(m).orElse(organizations.of(m)))
                : organizations.meantBy(m);
        if (organization.isPresent() && !m.titled()) {
            return new Identity(organization.get(), NameKind.ORGANIZATION, m.tokens().size() > 1 || !organization.get().equals(m.words()));
        }
        if (notes.lexicon.map(Words.METONYM).containsKey(m.words())) {
            return new Identity(m.words(), NameKind.ORGANIZATION, true);
        }
        return new Identity(m.kind() == NameKind.PERSON ? m.words() : places.of(m), m.kind(), false);
    }

    /** The kind of each entity; a sure one counts more than the tagger's, and of kinds with as many votes the first one is taken. */
    private Map<String, NameKind> vote(List<Identity> identities) {
        Map<String, Map<NameKind, Integer>> votes = new HashMap<>();
        for (int i = 0; i < identities.size(); i++) {
            Identity identity = identities.get(i);
            if (!(identity.sure && identity.kind == NameKind.OTHER)) {
                Mention m = mentions.get(i);
                votes.computeIfAbsent(identity.entity, k -> new EnumMap<>(NameKind.class))
                        .merge(m.titled() ? NameKind.PERSON : identity.kind, m.titled() || identity.sure ? TITLED : 1, Integer::sum);
            }
        }
        Map<String, NameKind> kinds = new HashMap<>();
        votes.forEach((entity, byKind) -> kinds.put(entity, best(byKind)));
        return kinds;
    }

    /** "Other" only stands for what the tagger did not know, so that any other opinion is better. */
    private static NameKind best(Map<NameKind, Integer> votes) {
        Map<NameKind, Integer> known = new EnumMap<>(votes);
        known.remove(NameKind.OTHER);
        return known.isEmpty() ? NameKind.OTHER : new ArrayList<>(known.entrySet()).stream()
                .max(Map.Entry.<NameKind, Integer>comparingByValue().thenComparing(e -> -e.getKey().ordinal())).orElseThrow().getKey();
    }
}
