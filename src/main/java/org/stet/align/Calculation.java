package org.stet.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;

/**
 * Finds out whether a figure can be worked out in one plain step from two figures that stand together: their sum, difference, ratio or
 * share, the change from one to the other, or one raised, lowered or multiplied by the other; of a share also what it leaves.
 */
final class Calculation {

    /** Of sentences: the same one or the next. */
    private static final int TOGETHER = 1;
    private static final double SAME_MATTER = 0.3;
    private static final double SAME_WORDS = 0.2;
    private static final Set<QuantityKind> AMOUNTS = Set.of(QuantityKind.COUNT, QuantityKind.MEASURE, QuantityKind.MONEY);
    private static final String POINT = "point";
    /** Below it a figure is reached too easily by chance to say surely that it was worked out. */
    private static final double SMALL = 100;

    private final SameCount counts;

    Calculation(SameCount counts) {
        this.counts = counts;
    }

    /** @param sure whether it is hardly by chance that the figures give the number */
    record Step(Quantity one, Quantity other, String says, boolean sure) {
    }

    /** The figures of the other text that give the number; else those of the number's own sentence, one of which the other text has. */
    Optional<Step> of(Quantity sought, Side own, Side other) {
        Optional<Step> given = steps(sought, other.facts.quantities(), q -> isOfTheMatter(sought, own, q, other));
        return given.filter(Step::sure).or(() -> steps(sought, own.facts.quantities().stream()
                .filter(q -> q != sought && q.at().sentence() == sought.at().sentence()).toList(), q -> isIn(q, other))).or(() -> given);
    }

    private static boolean isOfTheMatter(Quantity sought, Side own, Quantity given, Side other) {
        return own.nearness(sought, other, given) >= SAME_MATTER || Vocabulary.overlap(own.words(sought), other.words(given)) >= SAME_WORDS;
    }

    private static boolean isIn(Quantity quantity, Side other) {
        return other.facts.quantities().stream().anyMatch(q -> q.kind() == quantity.kind() && q.min() == quantity.min() && q.max() == quantity.max());
    }

    /** @param told whether a figure is known to be of the matter; of the two that give the number, one has to be */
    private Optional<Step> steps(Quantity sought, List<Quantity> given, Predicate<Quantity> told) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Quantity one = given.get(i);
            if (rest(sought, one) && told.test(one)) {
                steps.add(new Step(one, one, "it is what \"" + one.text() + "\" leaves", true));
            }
            for (int j = i + 1; j < given.size(); j++) {
                Quantity other = given.get(j);
                if (Math.abs(one.at().sentence() - other.at().sentence()) <= TOGETHER) {
                    step(sought, one, other).or(() -> step(sought, other, one)).filter(s -> told.test(one) || told.test(other)).ifPresent(steps::add);
                }
            }
        }
        return steps.stream().filter(Step::sure).findFirst().or(() -> steps.stream().findFirst());
    }

    /** 8 percent lost of which 92 are kept. */
    private static boolean rest(Quantity sought, Quantity one) {
        return sought.kind() == QuantityKind.PERCENT && one.kind() == QuantityKind.PERCENT && FigureRange.meets(sought, 100 - FigureRange.figure(one));
    }

    private Optional<Step> step(Quantity sought, Quantity one, Quantity other) {
        double a = FigureRange.figure(one);
        double b = FigureRange.figure(other);
        if (AMOUNTS.contains(one.kind())) {
            return ofAmounts(sought, one, other, a, b).or(() -> ofPart(sought, one, other, a, b));
        }
        boolean points = sought.kind() == QuantityKind.POINT || sought.measure().equals(POINT);
        boolean shifted = one.kind() == QuantityKind.PERCENT && (points && other.kind() == QuantityKind.PERCENT && FigureRange.meets(sought, a - b)
                || sought.kind() == QuantityKind.PERCENT && (other.kind() == QuantityKind.POINT || other.measure().equals(POINT))
                && meetsAny(sought, a + b, a - b));
        return shifted ? found("so many percentage points from", sought, one, other) : Optional.empty();
    }

    /** What two amounts in one unit give. */
    private Optional<Step> ofAmounts(Quantity sought, Quantity one, Quantity other, double a, double b) {
        boolean alike = one.kind() == other.kind() && one.measure().equals(other.measure()) || isBare(one, other) || isBare(other, one);
        if (!alike) {
            return Optional.empty();
        } else if (isIn(sought, one) && FigureRange.meets(sought, a + b)) {
            return found("the sum of", sought, one, other);
        } else if (isIn(sought, one) && FigureRange.meets(sought, a - b)) {
            return found("the difference between", sought, one, other);
        } else if (!counts.mayBeOneThing(one, other)) {
            return Optional.empty();
        } else if (sought.kind() == QuantityKind.MULTIPLE && FigureRange.meets(sought, a / b)) {
            return found("the ratio of", sought, one, other);
        } else if (sought.kind() == QuantityKind.PERCENT && a > b && meetsAny(sought, 100 * b / a, 100 * (a - b) / a, 100 * (a - b) / b)) {
            return found("a share or change by", sought, one, other);
        }
        return Optional.empty();
    }

    /** What a share or multiple makes of an amount, and a rate of the time it runs. */
    private Optional<Step> ofPart(Quantity sought, Quantity one, Quantity other, double a, double b) {
        boolean share = other.kind() == QuantityKind.PERCENT && isIn(sought, one)
                && meetsAny(sought, a * b / 100, a * (1 + b / 100), a * (1 - b / 100), a / (1 + b / 100), a / (1 - b / 100));
        boolean multiple = other.kind() == QuantityKind.MULTIPLE && isIn(sought, one) && meetsAny(sought, a * b, a / b, a + a * b);
        boolean rate = one.kind() == sought.kind() && !one.per().isEmpty() && one.per().equals(other.measure()) && FigureRange.meets(sought, a * b);
        return share || multiple || rate ? found("the product of", sought, one, other) : Optional.empty();
    }

    private static boolean meetsAny(Quantity sought, double... figures) {
        for (double figure : figures) {
            if (FigureRange.meets(sought, figure)) {
                return true;
            }
        }
        return false;
    }

    /** In the same unit, or one of them without a unit ("by 300,000 euros, to 3.6 million"). */
    private static boolean isIn(Quantity sought, Quantity one) {
        return sought.kind() == one.kind() && sought.measure().equals(one.measure()) || isBare(one, sought) || isBare(sought, one);
    }

    private static boolean isBare(Quantity quantity, Quantity sum) {
        return quantity.kind() == QuantityKind.COUNT && (quantity.counted().isEmpty() || quantity.counted().equals(sum.counted()))
                && sum.kind() == QuantityKind.MONEY;
    }

    private Optional<Step> found(String how, Quantity sought, Quantity one, Quantity other) {
        boolean together = one.at().sentence() == other.at().sentence();
        boolean sameThing = counts.likeNouns(one.counted(), other.counted()) || counts.likeNouns(sought.counted(), one.counted())
                || counts.likeNouns(sought.counted(), other.counted());
        boolean small = sought.kind() == QuantityKind.COUNT && FigureRange.figure(sought) < SMALL;
        boolean sure = !small || together && sameThing;
        if (!sure && !sameThing && !together) {
            return Optional.empty();
        }
        return Optional.of(new Step(one, other, "it is " + how + " \"" + one.text() + "\" and \"" + other.text() + "\"", sure));
    }
}
