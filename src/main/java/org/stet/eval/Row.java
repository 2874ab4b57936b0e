package org.stet.eval;

import java.util.OptionalDouble;

/**
 * How well expectations were met and how many findings were right.
 *
 * @param met          of the expectations
 * @param right        of the findings
 * @param falseOnClean findings on drafts that stand
 */
public record Row(Ratio met, Ratio right, long falseOnClean) {

    static final Row EMPTY = new Row(new Ratio(0, 0), new Ratio(0, 0), 0);

    Row withExpectation(boolean isMet) {
        return new Row(met.plus(isMet), right, falseOnClean);
    }

    Row withFinding(boolean isRight, boolean onClean) {
        return new Row(met, right.plus(isRight), falseOnClean + (onClean && !isRight ? 1 : 0));
    }

    public OptionalDouble recall() {
        return met.share();
    }

    public OptionalDouble precision() {
        return right.share();
    }

    /** The harmonic mean of precision and recall; empty where one of them is, 0 where both are. */
    public OptionalDouble f1() {
        if (recall().isEmpty() || precision().isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = recall().getAsDouble() + precision().getAsDouble();
        return OptionalDouble.of(sum == 0 ? 0 : 2 * recall().getAsDouble() * precision().getAsDouble() / sum);
    }

    public long falseFindings() {
        return right.whole() - right.part();
    }
}
