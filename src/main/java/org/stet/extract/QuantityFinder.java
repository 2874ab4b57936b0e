package org.stet.extract;

import org.stet.extract.number.Amount;
import org.stet.extract.number.QuantityReader;
import org.stet.extract.number.Surroundings;
import org.stet.fact.Quantity;
import org.stet.language.Sentence;

/** Finds quantities. */
final class QuantityFinder {

    private final Notebook notes;
    private final QuantityReader numbers;

    QuantityFinder(Notebook notes, References references) {
        this.notes = notes;
        this.numbers = new QuantityReader(notes.lexicon, new Surroundings(s -> notes.times.in(s.index()), references::nameOver));
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            numbers.read(s).forEach(a -> add(s, a));
        }
    }

    private void add(Sentence s, Amount a) {
        notes.quantities.add(new Quantity(notes.id("quantity"), notes.document(), notes.passage(s, a.span(s)), a.min(), a.max(), a.bound(), a.kind(),
                a.measure(), a.per(), a.counted(), a.change(), a.predicate(), notes.claimOver(s, s.token(a.last()))));
    }
}
