package org.stet.align;

import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.lexicon.Words;

/** Whether two quantities number the same thing, by what is counted or measured and by what became of it. */
final class SameCount {

    private static final String OR = " or ";

    private final Vocabulary vocabulary;
    private final UnitComparison units;

    SameCount(Vocabulary vocabulary, UnitComparison units) {
        this.vocabulary = vocabulary;
        this.units = units;
    }

    boolean ofOneThing(Quantity one, Quantity other) {
        if (one.kind() != other.kind() || !one.change().agreesWith(other.change()) || !units.comparable(one, other)) {
            return false;
        }
        String mine = one.counted();
        String its = other.counted();
        if (one.kind() == QuantityKind.AGE) {
            return !mine.isEmpty() && mine.equals(its);
        }
        if (mine.isEmpty() || its.isEmpty()) {
            return !one.measure().isEmpty() || !one.predicate().isEmpty() && ofOneFate(one, other) && !fate(one).isEmpty();
        }
        if (!one.measure().isEmpty() && one.predicate().equals(other.predicate()) && !vocabulary.has(Words.CHANGING, one.predicate())
                && !vocabulary.has(Words.LEVEL, one.predicate())) {
            return true;
        }
        return likeNouns(mine, its) || !fate(one).isEmpty() && fate(one).equals(fate(other));
    }

    boolean likeNouns(String mine, String its) {
        return mine.equals(its) || vocabulary.sameClass(Words.COUNT_NOUN_CLASS, mine, its) || vocabulary.nouns(mine, its);
    }

    /** Whether one can be a share of the other, as far as their nouns say; times are seldom set against each other so. */
    boolean mayBeOneThing(Quantity one, Quantity other) {
        boolean silent = one.counted().isEmpty() || other.counted().isEmpty();
        return !vocabulary.has(Words.DURATION_UNIT, one.measure()) && (silent || !one.measure().isEmpty() || likeNouns(one.counted(), other.counted()));
    }

    /** "14 killed" and "14 hurt": the same number of two things. */
    boolean ofTwoFates(Quantity one, Quantity other) {
        return !fate(one).isEmpty() && !fate(other).isEmpty() && !fate(one).equals(fate(other));
    }

    /** What became of those counted; other predicates must be the same or alike. */
    boolean ofOneFate(Quantity one, Quantity other) {
        String mine = fate(one);
        String its = fate(other);
        return mine.isEmpty() && its.isEmpty()
                ? one.predicate().isEmpty() || other.predicate().isEmpty() || ofLikePredicates(one, other) || !one.measure().isEmpty()
                : mine.equals(its);
    }

    boolean ofLikePredicates(Quantity one, Quantity other) {
        return vocabulary.predicates(one.predicate(), other.predicate()) > 0;
    }

    /** Whether the words leave open which of several things became of them ("casualties"). */
    boolean isOpen(Quantity quantity) {
        return fate(quantity).contains(OR);
    }

    /** What became of those counted, as the lexicon calls it; empty where nothing is said of it. */
    String fate(Quantity quantity) {
        String byNoun = vocabulary.kind(Words.VICTIM_VERB, quantity.counted());
        return byNoun.isEmpty() ? vocabulary.kind(Words.VICTIM_VERB, quantity.predicate()) : byNoun;
    }
}
