package org.stet.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Slot;

/** Finds numbers of people to whom one document lets befall what in the other befell others: its dead are the hurt there, or the dead and the hurt together. */
final class FateComparison {

    private static final double NEAR = 0.45;
    private static final double SAME_WORDS = 0.2;
    /** One or two dead and as many hurt are no sign of anything. */
    private static final double FEW = 2;
    /** Of sentences: the same one or the next. */
    private static final int TOGETHER = 1;

    private final SameCount counts;

    FateComparison(SameCount counts) {
        this.counts = counts;
    }

    void compare(Pair pair) {
        pair.eachWay((fromHere, own, other) -> compare(pair, fromHere, own, other));
    }

    /** What is exchanged is found from either side; from one is enough. */
    private void compare(Pair pair, boolean fromHere, Side own, Side other) {
        List<Quantity> told = other.facts.quantities().stream().filter(this::isToll).toList();
        for (Quantity one : own.facts.quantities()) {
            boolean borneOut = told.stream().anyMatch(q -> FigureRange.agree(q, one) && !counts.ofTwoFates(q, one));
            if (isToll(one) && FigureRange.figure(one) > FEW && !borneOut) {
                Predicate<Quantity> isOfTheSame = q -> Vocabulary.overlap(own.words(one), other.words(q)) >= SAME_WORDS && own.nearness(one, other, q) >= NEAR;
                Optional<Quantity> moved = fromHere ? exchanged(one, own, told, isOfTheSame) : Optional.empty();
                Optional<Quantity> part = moved.isPresent() ? Optional.empty() : summed(one, told, isOfTheSame);
                moved.or(() -> part).ifPresent(it -> pair.addOneWay(fromHere, Slot.FATE, part.isPresent() ? Outcome.LESS_SPECIFIC : Outcome.DIFFERENT, one, it,
                        own.nearness(one, other, it), counts.fate(one) + " / " + counts.fate(it)));
            }
        }
    }

    /** A number of people of whom it is said what became of them, and of one thing only. */
    private boolean isToll(Quantity quantity) {
        return quantity.kind() == QuantityKind.COUNT && !counts.fate(quantity).isEmpty() && !counts.isOpen(quantity);
    }

    private Optional<Quantity> exchanged(Quantity one, Side own, List<Quantity> told, Predicate<Quantity> isOfTheSame) {
        return told.stream().filter(q -> FigureRange.agree(one, q) && counts.ofTwoFates(one, q) && isOfTheSame.test(q))
                .filter(q -> own.facts.quantities().stream().noneMatch(o -> FigureRange.agree(o, q) && !counts.fate(o).isEmpty() && !counts.ofTwoFates(o, q)))
                .min(Comparator.comparing(Quantity::id));
    }

    /** Those of the same fate, of whom and of others told beside them the sum is given. */
    private Optional<Quantity> summed(Quantity one, List<Quantity> told, Predicate<Quantity> isOfTheSame) {
        return told.stream().filter(q -> !counts.ofTwoFates(one, q)).filter(q -> told.stream()
                .anyMatch(o -> counts.ofTwoFates(o, q) && Math.abs(o.at().sentence() - q.at().sentence()) <= TOGETHER
                        && FigureRange.figure(one) == FigureRange.figure(o) + FigureRange.figure(q))).filter(isOfTheSame).min(Comparator.comparing(Quantity::id));
    }
}
