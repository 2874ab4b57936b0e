package org.stet.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Change;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Slot;

/** Finds changes that one document gives in percent and the other, with the same number, in percentage points. */
final class PointsComparison {

    private static final double NEAR = 0.5;
    private static final double SAME_WORDS = 0.3;
    /** A relative change is as good as a difference in points where it rounds to the same number. */
    private static final double ROUNDED = 0.05;

    void compare(Pair pair) {
        pair.eachWay((fromHere, own, other) -> compare(pair, fromHere, own, other));
    }

    private static void compare(Pair pair, boolean fromHere, Side own, Side other) {
        for (Quantity one : own.facts.quantities()) {
            boolean given = other.facts.quantities().stream().anyMatch(q -> q.kind() == one.kind() && q.change() != Change.OLD && figure(q) == figure(one));
            if (isChange(one) && !given) {
                same(one, own, other).or(() -> difference(one, own, other)).ifPresent(it ->
                        pair.addOneWay(fromHere, Slot.CHANGE_UNIT, Outcome.DIFFERENT, one, it, own.nearness(one, other, it), one.text() + " / " + it.text()));
            }
        }
    }

    private static boolean isChange(Quantity quantity) {
        return quantity.kind() == QuantityKind.POINT || quantity.kind() == QuantityKind.PERCENT && quantity.change() == Change.BY;
    }

    /** The same number in the other unit. */
    private static Optional<Quantity> same(Quantity one, Side own, Side other) {
        return other.facts.quantities().stream().filter(q -> isChange(q) && q.kind() != one.kind() && figure(q) == figure(one) && isOfTheSame(one, own, q, other))
                .findFirst();
    }

    /** The new value of which it is the difference to the old one, and no percentage. */
    private static Optional<Quantity> difference(Quantity one, Side own, Side other) {
        return one.kind() != QuantityKind.PERCENT ? Optional.empty()
                : differences(one, other.facts.quantities()).filter(q -> isOfTheSame(one, own, q, other)).findFirst();
    }

    /** New values in percent from which the old one in their sentence is as far as the change says in percent, but only in points. */
    static Stream<Quantity> differences(Quantity change, List<Quantity> figures) {
        return figures.stream().filter(now -> now.kind() == QuantityKind.PERCENT && now.change() == Change.NEW).filter(now -> figures.stream()
                .anyMatch(old -> old.kind() == QuantityKind.PERCENT && old.change() == Change.OLD && old.at().sentence() == now.at().sentence()
                        && isDifference(figure(change), figure(old), figure(now))));
    }

    private static boolean isDifference(double change, double old, double now) {
        double points = Math.abs(now - old);
        double percent = 100 * points / old;
        return points > 0 && Math.abs(points - change) <= ROUNDED && Math.abs(percent - change) > Math.max(1, ROUNDED * percent);
    }

    private static double figure(Quantity quantity) {
        return FigureRange.figure(quantity);
    }

    private static boolean isOfTheSame(Quantity one, Side own, Quantity it, Side other) {
        return Vocabulary.overlap(own.words(one), other.words(it)) >= SAME_WORDS && own.nearness(one, other, it) >= NEAR;
    }
}
