package org.stet.align;

import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.Outcome;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** How two places stand to each other: the same, one in the other, or apart. */
final class Places {

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;

    Places(Lexicon lexicon, Thesaurus thesaurus) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
    }

    /** Different only if it is sure where both lie and neither lies in the other. */
    Outcome compare(String here, String there) {
        if (here.equals(there)) {
            return Outcome.SAME;
        }
        Set<String> aroundHere = around(here);
        Set<String> aroundThere = around(there);
        if (aroundHere.contains(there)) {
            return Outcome.MORE_SPECIFIC;
        }
        if (aroundThere.contains(here)) {
            return Outcome.LESS_SPECIFIC;
        }
        boolean partOf = here.contains(there) || there.contains(here);
        return !isSure(here) || !isSure(there) || partOf ? Outcome.COMPATIBLE : Outcome.DIFFERENT;
    }

    private boolean isSure(String place) {
        return lexicon.map(Words.PLACE_IN).containsKey(place) || !thesaurus.surelyIn(place).isEmpty();
    }

    /** Keys of everything that may hold the place. */

    Set<String> around(String place) {
        Set<String> found = new TreeSet<>();
        String at = place;
        while (lexicon.map(Words.PLACE_IN).containsKey(at) && found.add(lexicon.map(Words.PLACE_IN).get(at))) {
            at = lexicon.map(Words.PLACE_IN).get(at);
        }
        found.addAll(thesaurus.containers(at));
        found.addAll(thesaurus.containers(place));
        found.remove(place);
        return found;
    }
}
