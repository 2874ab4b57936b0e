package org.stet.align;

import java.util.HashSet;
import java.util.Set;
import org.stet.fact.Characterisation;
import org.stet.fact.Outcome;
import org.stet.fact.Quotation;
import org.stet.fact.Slot;

/** Pairs what is called something: the same thing called the same, and by whom. */
final class CharacterisationComparison {

    private final Vocabulary vocabulary;
    private final Entities entities;
    private final SpeechComparison speech;

    CharacterisationComparison(Vocabulary vocabulary, Entities entities, SpeechComparison speech) {
        this.vocabulary = vocabulary;
        this.entities = entities;
        this.speech = speech;
    }

    void compare(Pair pair) {
        for (Characterisation one : pair.here.facts.characterisations()) {
            for (Characterisation other : pair.there.facts.characterisations()) {
                if (sameThing(one, other)) {
                    pair.add(Slot.EVENT, Outcome.SAME, one, other, 0.7, "both say what " + one.of() + " was like");
                    if (sameWords(one, other)) {
                        pair.add(Slot.CHARACTERISATION, Outcome.SAME, one, other, 0.8, "said of the " + one.of() + ": " + other.text());
                        speakers(pair, one, other);
                    }
                }
            }
            quoted(pair, true, one, pair.there);
        }
        pair.there.facts.characterisations().forEach(other -> quoted(pair, false, other, pair.here));
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
                || !speech.isSomebody(mine.get().source()) || !speech.isSomebody(its.get().source())) {
            return;
        }
        Outcome speakers = entities.same(one.by(), other.by()) ? Outcome.SAME : speech.compare(mine.get().source(), its.get().source());
        pair.add(Slot.SPEAKER, speakers, one, other, 0.7, "said of the " + one.of() + ": " + String.join(" ", shared(one, other)),
                one.byText() + " / " + other.byText());
    }

    private static Set<String> shared(Characterisation one, Characterisation other) {
        Set<String> both = new HashSet<>(one.as());
        both.retainAll(other.as());
        return new java.util.TreeSet<>(both);
    }

    /** Words that the other document has in a quotation support the characterisation. */
    private void quoted(Pair pair, boolean fromHere, Characterisation own, Side other) {
        Set<String> sought = vocabulary.content(own.text());
        for (Quotation quotation : other.facts.quotations()) {
            if (!sought.isEmpty() && vocabulary.content(quotation.text()).containsAll(sought)) {
                pair.addOneWay(fromHere, Slot.CHARACTERISATION, Outcome.COMPATIBLE, own, quotation, 0.8, "the words stand in a quotation there");
                return;
            }
        }
    }
}
