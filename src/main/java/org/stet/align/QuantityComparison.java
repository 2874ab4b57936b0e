package org.stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Slot;

/**
 * Pairs numbers. Two numbers agree if they share unit and range; they differ only if both are numbers of one kind and of one part in a
 * change, count the same kind of thing, of which the same became, in sentences about the same, and nothing in the other document agrees.
 * Of a number that the other document has nowhere, the likest one in a sentence that is near enough is what it may have been.
 */
final class QuantityComparison {

    private static final double NEAR = 0.45;
    private static final double ALIKE = 0.5;
    /** Figures up to it stand in many texts. */
    private static final double SMALL = 9;
    private static final double SAME_WORDS = 0.3;
    /** How sure it is at most that the likest number is meant, and at least that the same thing is counted. */
    private static final double LIKEST = 0.45;
    private static final double COUNTED = 0.5;

    private final UnitComparison units;
    private final SameCount counts;
    private final Calculation calculation;

    QuantityComparison(Vocabulary vocabulary) {
        this.units = new UnitComparison(vocabulary);
        this.counts = new SameCount(vocabulary, units);
        this.calculation = new Calculation(counts);
    }

    private record Rival(Quantity quantity, double sure) {
    }

    void compare(Pair pair) {
        pair.turnTo(0);
        for (Quantity one : pair.here.facts.quantities()) {
            boolean given = isGiven(pair.there, one);
            if (given) {
                pair.addOneWay(true, Slot.QUANTITY, Outcome.COMPATIBLE, one, pair.there.article(), 0.5,
                        "a figure like it stands in " + pair.there.facts.document());
            }
            Optional<Rival> twisted = twisted(pair, one);
            twisted.ifPresent(r -> differ(pair, one, r, COUNTED + (1 - COUNTED) * r.sure));
            double agreed = twisted.isPresent() ? 1 : agreed(pair, one);
            if (agreed < 1) {
                Optional<Rival> rival = rival(pair, one).filter(r -> r.sure > agreed);
                Optional<Calculation.Step> step = given && rival.isEmpty() ? Optional.empty() : calculation.of(one, pair.here, pair.there);
                step.ifPresent(s -> pair.addOneWay(true, Slot.CALCULATION, s.sure() ? Outcome.SAME : Outcome.COMPATIBLE, one, s.one(), COUNTED, s.says()));
                rival.ifPresentOrElse(r -> differ(pair, one, r, COUNTED + (1 - COUNTED) * r.sure), () -> {
                    if (!given && agreed == 0) {
                        likest(pair, one).ifPresent(r -> differ(pair, one, r, LIKEST * r.sure));
                    }
                });
            }
        }
    }

    private static void differ(Pair pair, Quantity one, Rival rival, double sure) {
        pair.add(Slot.QUANTITY, Outcome.DIFFERENT, one, rival.quantity, sure,
                counts(one), "closeness of the sentences " + rival.sure);
    }

    private static String counts(Quantity one) {
        String what = one.counted().isEmpty() ? one.measure() : one.counted();
        return what.isEmpty() ? "told in like words" : "both count " + what;
    }

    /** Adds what agrees. 1 if a number of the same thing does; else how near the sentence of an equal number is, 0 for none. */
    private double agreed(Pair pair, Quantity one) {
        double agreed = 0;
        for (Quantity other : pair.there.facts.quantities()) {
            boolean sameThing = counts.ofOneThing(one, other);
            if (one.kind() == other.kind() && agrees(one, other) && (sameThing || isExact(one, other))) {
                double near = pair.here.nearness(one, pair.there, other);
                pair.add(Slot.QUANTITY, outcome(one, other), one, other, sameThing ? Math.max(near, COUNTED) : COUNTED, "both give " + other.text());
                if (!counts.ofTwoFates(one, other) && one.change().agreesWith(other.change()) && units.comparable(one, other)) {
                    agreed = Math.max(agreed, sameThing ? 1 : near);
                }
            }
        }
        return agreed;
    }

    /** The same figure in another unit, or bounded from its other side; unless it stands there as it is too. */
    private Optional<Rival> twisted(Pair pair, Quantity one) {
        List<Rival> twisted = new ArrayList<>();
        for (Quantity other : pair.there.facts.quantities()) {
            boolean unit = !units.same(one, other) && units.comparable(one, other) && !units.equal(one, other)
                    && one.kind() == QuantityKind.MEASURE && FigureRange.figure(one) == FigureRange.figure(other) && FigureRange.figure(one) > SMALL;
            boolean side = one.kind() == other.kind() && units.same(one, other) && FigureRange.isOtherSide(one, other);
            if (one.min() == other.min() && one.max() == other.max() && units.same(one, other)) {
                return Optional.empty();
            }
            if (unit || side) {
                double near = pair.here.nearness(one, pair.there, other);
                if (near >= NEAR || sharesWords(pair, one, other)) {
                    twisted.add(new Rival(other, near));
                }
            }
        }
        return best(twisted);
    }

    private Optional<Rival> rival(Pair pair, Quantity one) {
        List<Rival> rivals = new ArrayList<>();
        for (Quantity other : pair.there.facts.quantities()) {
            if (counts.ofOneThing(one, other) && one.change().contradicts(other.change()) && !agrees(one, other) && counts.ofOneFate(one, other)
                    && sharesWords(pair, one, other) && isComparableScore(pair, one, other)) {
                double near = pair.here.nearness(one, pair.there, other);
                if (near >= NEAR && (isNamed(one, other) || FigureRange.isOfOneSize(one, other))) {
                    rivals.add(new Rival(other, near));
                }
            }
        }
        return best(rivals).filter(r -> !isAnswered(pair, r.quantity, one));
    }

    /** Whether it is said of both what they count, or that the like was done. */
    private boolean isNamed(Quantity one, Quantity other) {
        return !one.counted().isEmpty() && !other.counted().isEmpty() || counts.ofLikePredicates(one, other);
    }

    /** The number of the same sort in the nearest sentence, if that says much the same. */
    private Optional<Rival> likest(Pair pair, Quantity one) {
        List<Rival> rivals = new ArrayList<>();
        for (Quantity other : pair.there.facts.quantities()) {
            if (one.kind() == other.kind() && units.comparable(one, other) && one.change().contradicts(other.change()) && !agrees(one, other)
                    && !counts.ofTwoFates(one, other) && mayCountTheSame(one, other) && sharesWords(pair, one, other) && isComparableScore(pair, one, other)) {
                double near = pair.here.nearness(one, pair.there, other);
                if (near >= ALIKE) {
                    rivals.add(new Rival(other, near));
                }
            }
        }
        return best(rivals).filter(r -> !isTakenUp(pair, r.quantity));
    }

    private boolean mayCountTheSame(Quantity one, Quantity other) {
        return one.kind() == QuantityKind.AGE || one.kind() == QuantityKind.SCORE || !one.measure().isEmpty()
                || one.counted().isEmpty() || other.counted().isEmpty() || counts.likeNouns(one.counted(), other.counted());
    }

    private boolean agrees(Quantity one, Quantity other) {
        return units.same(one, other) ? FigureRange.agree(one, other) : units.equal(one, other);
    }

    private static boolean isComparableScore(Pair pair, Quantity one, Quantity other) {
        return one.kind() != QuantityKind.SCORE || isOnlyScore(pair.here, one) && isOnlyScore(pair.there, other);
    }

    /** A match may have several sets; which of them to hold against each other nothing tells. */
    private static boolean isOnlyScore(Side side, Quantity score) {
        return side.facts.quantities().stream().filter(q -> q.kind() == QuantityKind.SCORE && q.at().sentence() == score.at().sentence()).count() == 1;
    }

    /** Whether the other text has the figure, or both figures of a score. */
    private static boolean isGiven(Side there, Quantity one) {
        if (one.kind() == QuantityKind.SCORE) {
            return there.figures().anyMatch(f -> f == one.min()) && there.figures().anyMatch(f -> f == one.max());
        }
        return there.figures().anyMatch(f -> FigureRange.holds(one, f));
    }

    private static Optional<Rival> best(List<Rival> rivals) {
        return rivals.stream().max(Comparator.comparingDouble(Rival::sure).thenComparing(r -> r.quantity.id(), Comparator.reverseOrder()));
    }

    /** Whether the rival's own number stands in this document too, so that the two merely count different things. */
    private boolean isAnswered(Pair pair, Quantity rival, Quantity one) {
        return pair.here.facts.quantities().stream()
                .anyMatch(q -> q != one && counts.ofOneThing(q, rival) && counts.ofOneFate(q, rival) && agrees(q, rival));
    }

    private boolean isTakenUp(Pair pair, Quantity rival) {
        return pair.here.facts.quantities().stream().anyMatch(q -> q.kind() == rival.kind() && agrees(q, rival));
    }

    /** The same bare figure is taken for the same number whatever it counts, unless it is a small one; so is one that was converted. */
    private boolean isExact(Quantity one, Quantity other) {
        boolean converted = !units.same(one, other) && units.comparable(one, other);
        return converted || one.min() == other.min() && one.max() == other.max() && units.same(one, other)
                && (one.min() > SMALL || !one.measure().isEmpty() || one.counted().isEmpty());
    }

    private static Outcome outcome(Quantity one, Quantity other) {
        if (one.min() == other.min() && one.max() == other.max()) {
            return Outcome.SAME;
        }
        return !FigureRange.saysNoMore(one, other) ? Outcome.MORE_SPECIFIC : !FigureRange.saysNoMore(other, one) ? Outcome.LESS_SPECIFIC : Outcome.COMPATIBLE;
    }

    private static boolean sharesWords(Pair pair, Quantity one, Quantity other) {
        return Vocabulary.overlap(pair.here.words(one), pair.there.words(other)) >= SAME_WORDS;
    }
}
