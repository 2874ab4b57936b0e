package org.stet.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.Characterisation;
import org.stet.fact.Outcome;
import org.stet.fact.Quotation;
import org.stet.fact.Slot;

/** Pairs what is called something: the same thing called the same, and by whom. */
final class CharacterisationComparison {

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final Sources sources;

    CharacterisationComparison(Vocabulary vocabulary, Entities entities, Sources sources) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.sources = sources;
    }

    /**
     * @param met    pairs that may be said of the same thing
     * @param quoted with quotations of the other document that may have the words
     * @param back   quotations of the one document with characterisations of the other
     */
    void compare(Pair pair, long[] met, long[] quoted, long[] back) {
        int next = 0;
        int nextQuoted = 0;
        List<Characterisation> said = pair.here.facts.characterisations();
        for (int place = 0; place < said.size(); place++) {
            for (; next < met.length && Meetings.one(met[next]) == place; next++) {
                pair.turnTo(met[next]);
                compare(pair, said.get(place), pair.there.facts.characterisations().get(Meetings.other(met[next])));
            }
            pair.turnTo(place);
            boolean found = false;
            for (; nextQuoted < quoted.length && Meetings.one(quoted[nextQuoted]) == place; nextQuoted++) {
                found = found || quoted(pair, true, said.get(place), pair.there.facts.quotations().get(Meetings.other(quoted[nextQuoted])));
            }
        }
        pair.turnTo(0);
        back(pair, back);
    }

    private void back(Pair pair, long[] back) {
        Set<Integer> found = new HashSet<>();
        for (long two : Meetings.turned(back)) {
            int place = Meetings.one(two);
            Quotation quotation = pair.here.facts.quotations().get(Meetings.other(two));
            if (!found.contains(place) && quoted(pair, false, pair.there.facts.characterisations().get(place), quotation)) {
                found.add(place);
            }
        }
    }

    private void compare(Pair pair, Characterisation one, Characterisation other) {
        if (sameThing(one, other)) {
            pair.add(Slot.EVENT, Outcome.SAME, one, other, 0.7, "both say what " + one.of() + " was like");
            if (sameWords(one, other)) {
                pair.add(Slot.CHARACTERISATION, Outcome.SAME, one, other, 0.8, "said of the " + one.of() + ": " + other.text());
                speakers(pair, one, other);
            }
        }
    }

    private boolean sameThing(Characterisation one, Characterisation other) {
        if (!one.ofEntity().isEmpty() || !other.ofEntity().isEmpty()) {
            return entities.same(one.ofEntity(), other.ofEntity());
        }
        return vocabulary.nouns(one.of(), other.of());
    }

    private boolean sameWords(Characterisation one, Characterisation other) {
        return one.as().stream().anyMatch(w -> other.as().contains(w) && w.length() > 4)
                || one.as().stream().anyMatch(w -> other.as().stream().anyMatch(v -> vocabulary.nouns(w, v) && w.length() > 4));
    }

    private void speakers(Pair pair, Characterisation one, Characterisation other) {
        var mine = pair.here.attribution(one.attribution());
        var its = pair.there.attribution(other.attribution());
        if (one.by().isEmpty() || other.by().isEmpty() || mine.isEmpty() || its.isEmpty()
                || !sources.isSomebody(mine.get().source()) || !sources.isSomebody(its.get().source())) {
            return;
        }
        Outcome speakers = entities.same(one.by(), other.by()) ? Outcome.SAME : sources.compare(mine.get().source(), its.get().source());
        pair.add(Slot.SPEAKER, speakers, one, other, 0.7, "said of the " + one.of() + ": " + String.join(" ", shared(one, other)),
                one.byText() + " / " + other.byText());
    }

    private static Set<String> shared(Characterisation one, Characterisation other) {
        Set<String> both = new HashSet<>(one.as());
        both.retainAll(other.as());
        return new TreeSet<>(both);
    }

    /** Words that the other document has in a quotation support the characterisation. */
    private boolean quoted(Pair pair, boolean fromHere, Characterisation own, Quotation quotation) {
        Set<String> sought = vocabulary.content(own.text());
        if (sought.isEmpty() || !vocabulary.content(quotation.text()).containsAll(sought)) {
            return false;
        }
        pair.addOneWay(fromHere, Slot.CHARACTERISATION, Outcome.COMPATIBLE, own, quotation, 0.8, "the words stand in a quotation there");
        return true;
    }
}
