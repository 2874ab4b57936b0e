package org.stet.align;

import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.lexicon.Words;

/** Whether two quantities are in units that can be held against each other, and whether they are the same amount in two units. */
final class UnitComparison {

    /** Papers round when they convert: 20 kilometres are given as 12 miles. */
    private static final double ROUNDING = 0.06;

    private final Vocabulary vocabulary;

    UnitComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param factor how many of the base unit one unit has */
    private record Base(double factor, String unit) {
    }

    boolean same(Quantity one, Quantity other) {
        return one.measure().equals(other.measure());
    }

    /** The same unit, or two of one dimension, of one rate; only of sums and shares may one leave out the rate ("2 percent a year"). */
    boolean comparable(Quantity one, Quantity other) {
        boolean unsaid = (one.per().isEmpty() || other.per().isEmpty()) && (one.kind() == QuantityKind.PERCENT || one.kind() == QuantityKind.MONEY);
        boolean rates = one.per().equals(other.per()) || unsaid;
        return rates && (same(one, other) || base(one).unit.equals(base(other).unit));
    }

    boolean equal(Quantity one, Quantity other) {
        Base mine = base(one);
        Base its = base(other);
        return mine.unit.equals(its.unit) && one.min() * mine.factor * (1 - ROUNDING) <= other.max() * its.factor
                && other.min() * its.factor <= one.max() * mine.factor * (1 + ROUNDING);
    }

    /** The base unit of what it is measured in; the unit itself where it is converted to none. */
    String dimension(Quantity quantity) {
        return base(quantity).unit;
    }

    private Base base(Quantity quantity) {
        String[] conversion = vocabulary.kind(Words.CONVERSION, quantity.measure()).split(" ", 2);
        return conversion.length == 2 ? new Base(Double.parseDouble(conversion[0]), conversion[1]) : new Base(1, quantity.measure());
    }
}
