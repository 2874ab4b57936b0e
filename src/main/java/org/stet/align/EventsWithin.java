package org.stet.align;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Outcome;
import org.stet.fact.Place;
import org.stet.fact.Role;
import org.stet.fact.Slot;
import org.stet.fact.Timex;
import org.stet.lexicon.Words;

/** Events that one text tells of twice in its own voice, and on another day, in another place, or once as having not happened. */
final class EventsWithin {

    private static final double NEAR = 0.6;

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Places places;
    private final Apart apart;

    EventsWithin(Vocabulary vocabulary, Entities entities, Places places, Apart apart) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.places = places;
        this.apart = apart;
    }

    void compare(OneText text) {
        Map<String, List<Claim>> byPredicate = text.facts.claims().stream().filter(text::isRunningText).filter(c -> isTold(text, c))
                .collect(Collectors.groupingBy(Claim::predicate, TreeMap::new, Collectors.toList()));
        byPredicate.values().forEach(same -> {
            for (int i = 0; i < same.size(); i++) {
                for (Claim other : same.subList(i + 1, same.size())) {
                    compare(text, same.get(i), other);
                }
            }
        });
    }

    private void compare(OneText text, Claim one, Claim other) {
        if (one.at().sentence() == other.at().sentence() || !sameRoles(one, other) || apart.asAnother(text, one, other) || apart.bySource(text, one, other)) {
            return;
        }
        double near = text.nearness(one, other);
        if (near < NEAR) {
            return;
        }
        String[] why = {one.predicate(), "closeness of the sentences " + near};
        if (one.polarity() != other.polarity()) {
            if (!apart.byTime(text, one, other) && !apart.byPlace(text, one, other)) {
                text.differ(Slot.POLARITY, one, other, near, why);
            }
            return;
        }
        if (!apart.byPlace(text, one, other)) {
            times(text, one, other, near, why);
        }
        if (!apart.byTime(text, one, other)) {
            places(text, one, other, near, why);
        }
    }

    /** As a fact, in words that are not quoted. */
    private boolean isTold(OneText text, Claim claim) {
        return isEvent(claim) && claim.factuality() == Factuality.CERTAIN && !text.isQuoted(claim);
    }

    /** Copulas and cue verbs say too little by themselves. */
    boolean isEvent(Claim claim) {
        return !claim.predicate().equals("be") && !vocabulary.has(Words.LIGHT_VERB, claim.predicate()) && !vocabulary.has(Words.CUE_NEUTRAL, claim.predicate());
    }

    /** Whether all that both fill is the same, and it is two roles, or the one person that either is about. */
    boolean sameRoles(Claim one, Claim other) {
        int same = 0;
        boolean named = false;
        for (String label : List.of("A0", "A1", "A2")) {
            Optional<Role> mine = one.role(label);
            Optional<Role> its = other.role(label);
            if (mine.isPresent() && its.isPresent()) {
                if (!isSame(mine.get(), its.get())) {
                    return false;
                }
                same++;
                named |= entities.isPerson(mine.get().entity());
            }
        }
        boolean alone = one.role("A0").isPresent() != one.role("A1").isPresent() && one.role("A0").isPresent() == other.role("A0").isPresent()
                && one.role("A1").isPresent() == other.role("A1").isPresent();
        return same > 1 || same == 1 && named && alone;
    }

    private boolean isSame(Role one, Role other) {
        if (!one.entity().isEmpty() || !other.entity().isEmpty()) {
            return entities.same(one.entity(), other.entity());
        }
        return one.head().equals(other.head()) && Vocabulary.overlap(vocabulary.content(one.text()), vocabulary.content(other.text())) >= 0.5;
    }

    private void times(OneText text, Claim one, Claim other, double near, String... why) {
        List<Timex> mine = days(text, one);
        List<Timex> its = days(text, other);
        if (mine.size() == 1 && its.size() == 1 && Times.compare(mine.get(0), its.get(0)).filter(o -> o == Outcome.DIFFERENT).isPresent()) {
            text.differ(Slot.TIME, mine.get(0), its.get(0), near, why);
        }
    }

    private static List<Timex> days(OneText text, Claim claim) {
        List<Timex> own = text.facts.times().stream().filter(t -> t.claim().equals(claim.id())).toList();
        return own.size() == 1 && text.times(text.sentence(claim)).size() == 1 ? own.stream().filter(EventsWithin::isDay).toList() : List.of();
    }

    private static boolean isDay(Timex time) {
        return time.value().startsWith("XXXX-WXX-") || time.interval() != null && time.interval().first().equals(time.interval().last());
    }

    private void places(OneText text, Claim one, Claim other, double near, String... why) {
        List<Place> mine = text.facts.places().stream().filter(p -> p.claim().equals(one.id())).toList();
        List<Place> its = text.facts.places().stream().filter(p -> p.claim().equals(other.id())).toList();
        if (mine.size() == 1 && its.size() == 1
                && places.compare(entities.key(mine.get(0).entity()), entities.key(its.get(0).entity())) == Outcome.DIFFERENT) {
            text.differ(Slot.PLACE, mine.get(0), its.get(0), near, why);
        }
    }
}
