package org.stet.align;

import org.stet.fact.Bound;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;

/** The numbers that a quantity can mean, read as news copy reads its bounds. Of two quantities in one unit. */
final class FigureRange {

    /** Two bounds meet in one figure if they are as near as this. */
    private static final double MEET = 0.98;
    /** Who says "some 14,600" has counted better than who says "some 15,000". */
    private static final double ABOUT_EXACT = 0.03;
    private static final double ROUNDED = 0.025;
    private static final double SIZE = 20;
    private static final int DIGITS_OF_A_ROUND_NUMBER = 2;

    private FigureRange() {
    }

    /**
     * Whether both can be meant. An open bound is read as news does: "at least 41" means hardly more than 41, while "more than 100" or
     * another round figure leaves room up to its double; and bounds that meet in a figure from its two sides do not agree.
     */
    static boolean agree(Quantity one, Quantity other) {
        return !isTurned(one, other) && !isTurned(other, one)
                && (low(one) <= high(other) && low(other) <= high(one) || isRounded(one, other) || isRounded(other, one));
    }

    /** Whether one says no more than the other: it is no exact figure where the other has only a bound or a rounded one. */
    static boolean saysNoMore(Quantity one, Quantity other) {
        boolean loose = other.bound() == Bound.VAGUE || other.bound() != Bound.EXACT && other.bound() != Bound.BETWEEN;
        return one.min() != one.max() || !loose || Math.abs(figure(one) - figure(other)) <= slack(one);
    }

    /** Whether one is no more than twenty times the other, or has its digits and other noughts. */
    static boolean isOfOneSize(Quantity one, Quantity other) {
        double ratio = Math.max(figure(one), figure(other)) / Math.min(figure(one), figure(other));
        double noughts = Math.log10(ratio);
        return !(ratio > SIZE) || Math.abs(noughts - Math.rint(noughts)) < 1e-9;
    }

    /** Whether a figure can be what the quantity says, rounded to the last digit that it gives. */
    static boolean holds(Quantity quantity, double figure) {
        return low(quantity) - around(quantity) <= figure && figure <= high(quantity) + around(quantity);
    }

    /** The same for a figure that was worked out: an exact one has to be met, an open bound is hardly exceeded. */
    static boolean meets(Quantity quantity, double figure) {
        double n = figure(quantity);
        if (quantity.bound() == Bound.EXACT) {
            double slack = quantity.kind() == QuantityKind.PERCENT ? share(quantity) : slack(quantity);
            return Math.abs(figure - n) <= slack;
        }
        return !Double.isNaN(n) && switch (quantity.bound()) {
            case AT_LEAST, MORE_THAN -> n <= figure && figure <= 1.15 * n;
            case AT_MOST, LESS_THAN -> 0.85 * n <= figure && figure <= n;
            default -> low(quantity) <= figure && figure <= high(quantity);
        };
    }

    /** Bounds on two sides of one figure: "more than 500" and "fewer than 500", "at least 20" and "up to 20". */
    static boolean isOtherSide(Quantity one, Quantity other) {
        boolean meet = Math.abs(figure(one) - figure(other)) <= (1 - MEET) * figure(one);
        return meet && (isTurned(one, other) || isTurned(other, one));
    }

    private static boolean isTurned(Quantity above, Quantity below) {
        boolean lower = above.bound() == Bound.AT_LEAST || above.bound() == Bound.MORE_THAN;
        boolean upper = below.bound() == Bound.AT_MOST || below.bound() == Bound.LESS_THAN || below.bound() == Bound.NEARLY;
        return lower && upper && above.min() > 0 && above.min() >= MEET * below.max();
    }

    private static boolean isRounded(Quantity one, Quantity exact) {
        return one.min() == one.max() && exact.min() == exact.max() && Math.abs(one.min() - exact.min()) < slack(one);
    }

    /** The number that the words bound; not a number where there is none, or two. */
    static double figure(Quantity quantity) {
        return switch (quantity.bound()) {
            case AT_LEAST, MORE_THAN -> quantity.min();
            case AT_MOST, LESS_THAN, NEARLY -> quantity.max();
            case EXACT -> (quantity.min() + quantity.max()) / 2;
            case ABOUT -> isAround(quantity) ? Math.rint(5000 * (quantity.min() + quantity.max())) / 10000 : quantity.min();
            default -> Double.NaN;
        };
    }

    /** "About", but not "just over". */
    private static boolean isAround(Quantity quantity) {
        return quantity.max() / quantity.min() > 1.15;
    }

    /** How far the exact number may stand from one that it was rounded to. */
    private static double slack(Quantity quantity) {
        double n = Math.abs(figure(quantity));
        return n < 100 ? Math.min(step(n), 1) / 2 : Math.min(step(n) / 2, ROUNDED * n);
    }

    /** Of a share in words, "a third", a point; else half its last digit. */
    private static double share(Quantity quantity) {
        return isInWords(quantity) ? 1 : Math.min(step(figure(quantity)), 1) / 2;
    }

    private static boolean isInWords(Quantity quantity) {
        return quantity.text().chars().noneMatch(Character::isDigit);
    }

    /** What one step in the last digit before trailing zeros is worth: 100 for 2,100; 1 for 14; 0.1 for 2.8. */
    static double step(double n) {
        double step = 1;
        while (n >= 10 * step && n % (10 * step) == 0) {
            step *= 10;
        }
        while (step > 1e-3 && Math.abs(n / step - Math.rint(n / step)) > 1e-6) {
            step /= 10;
        }
        return step;
    }

    /** The least figure that can be meant by the quantity, of a score the first of its two. */
    static double lowest(Quantity quantity) {
        return quantity.kind() == QuantityKind.SCORE ? quantity.min() : low(quantity) - around(quantity);
    }

    /** The greatest; of a score the first of its two figures too. */
    static double highest(Quantity quantity) {
        return quantity.kind() == QuantityKind.SCORE ? quantity.min() : high(quantity) + around(quantity);
    }

    private static double around(Quantity quantity) {
        return quantity.min() == quantity.max() ? step(quantity.min()) / 2 : 0;
    }

    private static double high(Quantity quantity) {
        double n = quantity.min();
        return Double.isInfinite(quantity.max()) ? Math.max(isRound(n) ? 2 * n : 1.25 * n, n + 2) : about(quantity, quantity.max(), 1);
    }

    private static double low(Quantity quantity) {
        double n = quantity.max();
        return Double.isInfinite(quantity.min()) ? Math.min(isRound(n) ? n / 2 : 0.8 * n, n - 2) : about(quantity, quantity.min(), -1);
    }

    private static double about(Quantity quantity, double end, int side) {
        if (quantity.bound() == Bound.EXACT && quantity.kind() == QuantityKind.PERCENT && isInWords(quantity)) {
            return end + side;
        }
        double n = figure(quantity);
        boolean exact = quantity.bound() == Bound.ABOUT && isAround(quantity) && quantity.kind() != QuantityKind.PERCENT && n >= 100
                && n / step(n) >= Math.pow(10, DIGITS_OF_A_ROUND_NUMBER);
        return exact ? n * (1 + side * ABOUT_EXACT) : end;
    }

    /** One digit followed by zeros only. */
    private static boolean isRound(double n) {
        return n >= 10 && n / Math.pow(10, Math.floor(Math.log10(n))) % 1 == 0;
    }
}
