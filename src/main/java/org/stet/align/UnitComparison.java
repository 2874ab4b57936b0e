package org.stet.align;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.lexicon.Words;

/** Whether two quantities are in units that can be held against each other, and whether they are the same amount in two units. */
final class UnitComparison {

    /** Papers round when they convert: 20 kilometres are given as 12 miles. */
    private static final double ROUNDING = 0.06;
    /** The same of a scale that does not begin at nothing, in its base unit: 39.4 degrees are given as 40. */
    private static final double DEGREE = 1;
    private static final Pattern CONVERSION = Pattern.compile("(\\S+) (.+?)(?: ([+-]) (\\S+))?");

    private final Vocabulary vocabulary;

    UnitComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param factor how many of the base unit one unit has
     * @param zero   where in the base unit its scale begins
     */
    private record Base(double factor, double zero, String unit) {

        double of(double n) {
            return n * factor + zero;
        }

        double slack(double n) {
            return zero != 0 ? DEGREE : ROUNDING * Math.abs(n);
        }
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

    /** Whether one is the other in another unit, as near as a conversion is rounded. */
    boolean equal(Quantity one, Quantity other) {
        Base mine = base(one);
        Base its = base(other);
        if (!mine.unit.equals(its.unit)) {
            return false;
        }
        double scale = mine.zero != 0 ? mine.zero : its.zero;
        double slack = new Base(1, scale, mine.unit).slack(Double.isInfinite(one.min()) ? mine.of(one.max()) : mine.of(one.min()));
        return mine.of(one.min()) - slack <= its.of(other.max()) && its.of(other.min()) <= mine.of(one.max()) + slack;
    }

    /** The base unit of what it is measured in; the unit itself where it is converted to none. */
    String dimension(Quantity quantity) {
        return base(quantity).unit;
    }

    private Base base(Quantity quantity) {
        Matcher conversion = CONVERSION.matcher(vocabulary.kind(Words.CONVERSION, quantity.measure()));
        if (!conversion.matches()) {
            return new Base(1, 0, quantity.measure());
        }
        double zero = conversion.group(3) == null ? 0 : Double.parseDouble(conversion.group(3) + conversion.group(4));
        return new Base(Double.parseDouble(conversion.group(1)), zero, conversion.group(2));
    }
}
