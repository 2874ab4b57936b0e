package org.stet.align;

import java.util.Optional;
import org.stet.fact.Slot;
import org.stet.lexicon.Words;

/**
 * Whether who does it and whom it befalls have changed places between two casts of one deed. Each of the two stands in its part by its name,
 * or by something of its own ("rejected an offer from Elmfield"), which then must be the same thing on both sides.
 */
final class Turns {

    private final Vocabulary vocabulary;
    private final FillerComparison fillers;

    Turns(Vocabulary vocabulary, FillerComparison fillers) {
        this.vocabulary = vocabulary;
        this.fillers = fillers;
    }

    /** Whether the doer of each is whom or whose the other's deed befalls. */
    boolean areTurned(Cast mine, Cast its) {
        Optional<Filler> doer = mine.part(Slot.AGENT);
        Optional<Filler> other = its.part(Slot.AGENT);
        Optional<Filler> object = mine.part(Slot.PATIENT);
        Optional<Filler> itsObject = its.part(Slot.PATIENT);
        return areTwo(doer, other) && object.isPresent() && itsObject.isPresent()
                && (isOn(other.get(), object.get()) && isOn(doer.get(), itsObject.get())
                || isOf(other.get(), object.get(), doer.get()) && isOf(doer.get(), itsObject.get(), other.get())
                && fillers.sameHead(object.get(), itsObject.get()) && !isMutual(object.get()));
    }

    /** Whether the same does it on both sides, and it befalls the same, by name or by something of its own. */
    boolean areSame(Cast mine, Cast its) {
        Optional<Filler> doer = mine.part(Slot.AGENT);
        Optional<Filler> other = its.part(Slot.AGENT);
        return doer.isPresent() && other.isPresent() && fillers.nameTheSame(doer.get(), other.get())
                && mine.part(Slot.PATIENT).flatMap(o -> its.part(Slot.PATIENT).filter(i -> fillers.nameTheSame(o, i) || sharesNameAndHead(o, i))).isPresent();
    }

    private boolean areTwo(Optional<Filler> one, Optional<Filler> other) {
        return one.isPresent() && other.isPresent() && !fillers.nameTheSame(one.get(), other.get());
    }

    private boolean isOn(Filler name, Filler object) {
        return fillers.nameTheSame(name, object);
    }

    private boolean isOf(Filler name, Filler object, Filler doer) {
        return fillers.isWithin(name, object) && !fillers.isWithin(doer, object);
    }

    /** "A deal with Elmfield" is also Elmfield's. */
    private boolean isMutual(Filler object) {
        return vocabulary.has(Words.SYMMETRIC, object.head());
    }

    private boolean sharesNameAndHead(Filler one, Filler other) {
        return fillers.sameHead(one, other) && one.inside().stream().anyMatch(other.inside()::contains);
    }
}
