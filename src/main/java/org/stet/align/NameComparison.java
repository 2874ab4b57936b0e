package org.stet.align;

import java.util.HashSet;
import java.util.List;
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

    void compare(Pair pair) {
        oneWay(pair, true, pair.here, pair.there);
        oneWay(pair, false, pair.there, pair.here);
    }

    private void oneWay(Pair pair, boolean fromHere, Side own, Side other) {
        List<Name> theirs = other.facts.names().stream().filter(Name::first).toList();
        for (Name name : own.facts.names()) {
            if (name.first()) {
                theirs.stream().filter(n -> names(name, n)).findFirst()
                        .ifPresentOrElse(n -> pair.addOneWay(fromHere, Slot.NAME, Outcome.SAME, name, n, 1, "names " + n.text()),
                                () -> mentioned(pair, fromHere, name, other));
            }
        }
    }

    /** Names that no tagger found there, but whose words stand in the text. */
    private static void mentioned(Pair pair, boolean fromHere, Name name, Side other) {
        if (other.says(QuoteText.words(name.text())) || QuoteText.words(name.text()).stream().allMatch(w -> other.says(List.of(w)))) {
            pair.addOneWay(fromHere, Slot.NAME, Outcome.COMPATIBLE, name, other.article(), 0.8, "its words stand in " + other.facts.document());
        }
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
