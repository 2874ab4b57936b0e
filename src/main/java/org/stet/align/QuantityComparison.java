package org.stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Outcome;
import org.stet.fact.Quantity;
import org.stet.fact.QuantityKind;
import org.stet.fact.Slot;
import org.stet.lexicon.Words;

/**
 * Pairs numbers. Two numbers agree if they share unit and range; they differ only if both are numbers of one kind and of one part in a
 * change, count the same kind of thing, of which the same became, in sentences about the same, and nothing in the other document agrees.
 */
final class QuantityComparison {

    private static final double NEAR = 0.45;

    private final Vocabulary vocabulary;
    private final UnitComparison units;

    QuantityComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.units = new UnitComparison(vocabulary);
    }

    private record Rival(Quantity quantity, double sure) {
    }

    /**
     * @param met   pairs of quantities of one kind
     * @param given quantities of the one document that may be among the figures of the other
     */
    void compare(Pair pair, long[] met, long[] given) {
        int next = 0;
        int nextGiven = 0;
        while (next < met.length || nextGiven < given.length) {
            int place = Math.min(next < met.length ? Meetings.one(met[next]) : Integer.MAX_VALUE,
                    nextGiven < given.length ? Meetings.one(given[nextGiven]) : Integer.MAX_VALUE);
            Quantity one = pair.here.facts.quantities().get(place);
            List<Rival> rivals = new ArrayList<>();
            boolean agreed = false;
            for (; next < met.length && Meetings.one(met[next]) == place; next++) {
                Quantity other = pair.there.facts.quantities().get(Meetings.other(met[next]));
                boolean sameThing = sameThing(one, other);
                double near = sameThing ? pair.here.nearness(one, pair.there, other) : 0;
                if (one.kind() == other.kind() && agrees(one, other) && (sameThing || isExact(one, other))) {
                    pair.add(Slot.QUANTITY, outcome(one, other), one, other, sameThing ? Math.max(near, 0.5) : 0.5, "both give " + other.text());
                    agreed |= sameThing && !ofTwoFates(one, other);
                } else if (sameThing && !Meetings.isBystander(met[next]) && one.change().contradicts(other.change()) && !agrees(one, other) && sameFate(one, other) && near >= NEAR
                        && sharesContext(pair, one, other)
                        && (one.kind() != QuantityKind.SCORE || isOnlyScore(pair.here, one) && isOnlyScore(pair.there, other))) {
                    rivals.add(new Rival(other, near));
                }
            }
            boolean found = nextGiven < given.length && Meetings.one(given[nextGiven]) == place;
            nextGiven += found ? 1 : 0;
            if (found && isGiven(pair.there, one)) {
                pair.addOneWay(true, Slot.QUANTITY, Outcome.COMPATIBLE, one, pair.there.article(), 0.5,
                        "a figure like it stands in " + pair.there.facts.document());
            }
            if (!agreed) {
                best(rivals).filter(r -> !answered(pair, r.quantity, one))
                        .ifPresent(r -> pair.add(Slot.QUANTITY, Outcome.DIFFERENT, one, r.quantity, 0.4 + 0.6 * r.sure,
                                "both count " + (one.counted().isEmpty() ? one.measure() : one.counted()), "closeness of the sentences " + r.sure));
            }
        }
    }

    /**
     * Whether both can be meant. An open bound is read as news does: "at least 41" means hardly more than 41, while "more than 100" or
     * another round figure leaves room up to its double.
     */
    static boolean agree(Quantity one, Quantity other) {
        return low(one) <= high(other) && low(other) <= high(one);
    }

    private boolean agrees(Quantity one, Quantity other) {
        return units.same(one, other) ? agree(one, other) : units.equal(one, other);
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
        return there.figures().anyMatch(f -> isNear(one, f));
    }

    /** Whether the quantity can be a bare figure of the other text, rounded to the last digit that the quantity gives. */
    private static boolean isNear(Quantity quantity, double figure) {
        return lowest(quantity) <= figure && figure <= highest(quantity);
    }

    /** The least figure that can be meant by the quantity. */
    static double lowest(Quantity quantity) {
        return quantity.kind() == QuantityKind.SCORE ? quantity.min() : low(quantity) - slack(quantity);
    }

    /** The greatest; of a score, the first of the two figures alone. */
    static double highest(Quantity quantity) {
        return quantity.kind() == QuantityKind.SCORE ? quantity.min() : high(quantity) + slack(quantity);
    }

    private static double slack(Quantity quantity) {
        return quantity.min() == quantity.max() ? lastDigit(quantity.min()) / 2 : 0;
    }

    /** What one step in the last digit before the trailing zeros is worth: 100 for 2,100; 1 for 14. */
    static double lastDigit(double n) {
        double step = 1;
        while (n >= 10 * step && n % (10 * step) == 0) {
            step *= 10;
        }
        return step;
    }

    private static double high(Quantity quantity) {
        double n = quantity.min();
        return Double.isInfinite(quantity.max()) ? Math.max(isRound(n) ? 2 * n : 1.25 * n, n + 2) : quantity.max();
    }

    private static double low(Quantity quantity) {
        double n = quantity.max();
        return Double.isInfinite(quantity.min()) ? Math.min(isRound(n) ? n / 2 : 0.8 * n, n - 2) : quantity.min();
    }

    /** One digit followed by zeros only. */
    private static boolean isRound(double n) {
        return n >= 10 && n / Math.pow(10, Math.floor(Math.log10(n))) % 1 == 0;
    }

    private static Optional<Rival> best(List<Rival> rivals) {
        return rivals.stream().max(Comparator.comparingDouble(Rival::sure).thenComparing(r -> r.quantity.id(), Comparator.reverseOrder()));
    }

    /** Whether the rival's own number stands in this document too, so that the two merely count different things. */
    private boolean answered(Pair pair, Quantity rival, Quantity one) {
        return pair.here.facts.quantities().stream().anyMatch(q -> q != one && sameThing(q, rival) && sameFate(q, rival) && agrees(q, rival));
    }

    /** The same bare figure is taken for the same number whatever it counts, unless it is a small one. */
    private static boolean isExact(Quantity one, Quantity other) {
        return one.min() == other.min() && one.max() == other.max() && one.measure().equals(other.measure())
                && (one.min() > 9 || !one.measure().isEmpty() || one.counted().isEmpty());
    }

    private static Outcome outcome(Quantity one, Quantity other) {
        if (one.min() == other.min() && one.max() == other.max()) {
            return Outcome.SAME;
        }
        boolean inside = other.min() <= one.min() && one.max() <= other.max();
        boolean around = one.min() <= other.min() && other.max() <= one.max();
        return inside ? Outcome.MORE_SPECIFIC : around ? Outcome.LESS_SPECIFIC : Outcome.COMPATIBLE;
    }

    private boolean sameThing(Quantity one, Quantity other) {
        if (one.kind() != other.kind() || !one.change().agreesWith(other.change()) || !units.comparable(one, other)) {
            return false;
        }
        String mine = one.counted();
        String its = other.counted();
        if (one.kind() == QuantityKind.AGE) {
            return !mine.isEmpty() && mine.equals(its);
        }
        if (mine.isEmpty() || its.isEmpty()) {
            return !one.measure().isEmpty() || !one.predicate().isEmpty() && sameFate(one, other) && !fate(one).isEmpty();
        }
        if (!one.measure().isEmpty() && one.predicate().equals(other.predicate()) && !vocabulary.has(Words.CHANGING, one.predicate())
                && !vocabulary.has(Words.LEVEL, one.predicate())) {
            return true;
        }
        return mine.equals(its) || vocabulary.sameClass(Words.COUNT_NOUN_CLASS, mine, its) || vocabulary.nouns(mine, its)
                || !fate(one).isEmpty() && fate(one).equals(fate(other));
    }

    private String fate(Quantity quantity) {
        String byNoun = vocabulary.kind(Words.VICTIM_VERB, quantity.counted());
        return byNoun.isEmpty() ? vocabulary.kind(Words.VICTIM_VERB, quantity.predicate()) : byNoun;
    }

    /** "14 killed" and "14 hurt": the same number of two things. */
    private boolean ofTwoFates(Quantity one, Quantity other) {
        return !fate(one).isEmpty() && !fate(other).isEmpty() && !fate(one).equals(fate(other));
    }

    /** What became of those counted; other predicates must be the same or alike. */
    private boolean sameFate(Quantity one, Quantity other) {
        String mine = fate(one);
        String its = fate(other);
        return mine.isEmpty() && its.isEmpty()
                ? one.predicate().isEmpty() || other.predicate().isEmpty() || vocabulary.predicates(one.predicate(), other.predicate()) > 0
                || !one.measure().isEmpty()
                : mine.equals(its);
    }

    private boolean sharesContext(Pair pair, Quantity one, Quantity other) {
        return Vocabulary.overlap(pair.here.words(one), pair.there.words(other)) >= 0.3;
    }
}
