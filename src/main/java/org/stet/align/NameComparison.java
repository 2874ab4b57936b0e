package org.stet.align;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Name;
import org.stet.fact.NameKind;
import org.stet.fact.Outcome;
import org.stet.fact.Slot;

/** Says for each entity whether the other document names it, or for a place something in it. */
final class NameComparison {

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Places places;

    NameComparison(Vocabulary vocabulary, Entities entities, Places places) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.places = places;
    }

    /**
     * All pairs are of places in {@link Side#firstNames}.
     *
     * @param there         names with those of the other document that may be the same
     * @param mentionedThere names whose words stand in the other text
     * @param back          names of the one document with those of the other that look for them
     * @param mentionedHere names of the other document whose words stand in the text of the one
     */
    void compare(Pair pair, long[] there, long[] mentionedThere, long[] back, long[] mentionedHere) {
        oneWay(pair, true, there, mentionedThere);
        oneWay(pair, false, Meetings.turned(back), Meetings.turned(mentionedHere));
    }

    private void oneWay(Pair pair, boolean fromHere, long[] met, long[] mentioned) {
        List<Name> own = (fromHere ? pair.here : pair.there).firstNames();
        List<Name> theirs = (fromHere ? pair.there : pair.here).firstNames();
        int next = 0;
        int nextMentioned = 0;
        for (int place = 0; place < own.size(); place++) {
            Name name = own.get(place);
            Optional<Name> same = Optional.empty();
            for (; next < met.length && Meetings.one(met[next]) == place; next++) {
                Name other = theirs.get(Meetings.other(met[next]));
                same = same.isPresent() || !names(name, other) ? same : Optional.of(other);
            }
            boolean isMentioned = nextMentioned < mentioned.length && Meetings.one(mentioned[nextMentioned]) == place;
            nextMentioned += isMentioned ? 1 : 0;
            if (same.isEmpty() && isMentioned) {
                same = theirs.stream().filter(n -> names(name, n)).findFirst();
            }
            same.ifPresent(n -> pair.addOneWay(fromHere, Slot.NAME, Outcome.SAME, name, n, 1, "names " + n.text()));
            if (same.isEmpty() && isMentioned) {
                mentioned(pair, fromHere, name, fromHere ? pair.there : pair.here);
            }
        }
    }

    /** A name that no tagger found there, but whose words stand in the text. */
    private static void mentioned(Pair pair, boolean fromHere, Name name, Side other) {
        pair.addOneWay(fromHere, Slot.NAME, Outcome.COMPATIBLE, name, other.article(), 0.8, "its words stand in " + other.facts.document());
    }

    private boolean names(Name one, Name other) {
        if (entities.same(one.entity(), other.entity())) {
            return true;
        }
        Set<String> mine = vocabulary.content(one.entity());
        Set<String> its = vocabulary.content(other.entity());
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(its);
        boolean part = !shared.isEmpty() && (shared.size() == mine.size() || shared.size() == its.size());
        return part || one.kind() == NameKind.PLACE && places.around(entities.key(other.entity())).contains(entities.key(one.entity()));
    }
}
