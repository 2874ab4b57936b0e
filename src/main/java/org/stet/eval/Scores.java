package org.stet.eval;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.stet.finding.Category;
import org.stet.finding.Finding;

/**
 * How well the checks of many cases went, added up one by one. Only findings of level warning or above count.
 *
 * <ul>
 * <li>An expectation is <i>met</i> if a counted finding is of its category (or one of them) and a place of it in the draft overlaps its
 * words; else it is missed. A finding is <i>right</i> if it meets an expectation of its case; else it is false. Where a case expects
 * {@code any}, that is one expectation which every finding meets.
 * <li>Precision is right findings of all findings, recall met expectations of all expectations, F1 their harmonic mean.
 * <li>A draft is clean if nothing is expected in it, and flagged if there is a finding. Balanced accuracy is the mean of the share of
 * faulty drafts flagged and the share of clean drafts not flagged.
 * <li>By category an expectation counts for the first category it names, a finding for its own.
 * <li>Of a clean and a faulty draft of one group the faulty one should look more suspicious: 1 - product(1 - confidence) over the
 * findings of each.
 * </ul>
 */
public final class Scores {

    /** Where an expectation stands that names no category. */
    public static final String ANY = "any";
    /** Lower bounds of the bands of confidence; each reaches to the next, the last to 1 inclusive. */
    private static final int BANDS = 10;

    private final Map<String, Row> byCategory = new TreeMap<>(Comparator.comparing(Scores::place).thenComparing(Comparator.naturalOrder()));
    private final Map<String, Row> byRule = new TreeMap<>();
    private final Map<Integer, Ratio> byConfidence = new TreeMap<>();
    private final Twins twins = new Twins();
    private Row total = Row.EMPTY;
    private Ratio cleanFlagged = new Ratio(0, 0);
    private Ratio faultyFlagged = new Ratio(0, 0);
    private long unchecked;

    private static int place(String category) {
        for (Category known : Category.values()) {
            if (known.label().equals(category)) {
                return known.ordinal();
            }
        }
        return Category.values().length;
    }

    /** Adds a case. One that was not checked is only counted. */
    public void add(Outcome outcome) {
        if (!outcome.isChecked()) {
            unchecked++;
            return;
        }
        boolean clean = outcome.of().clean();
        boolean flagged = !outcome.counted().isEmpty();
        if (clean) {
            cleanFlagged = cleanFlagged.plus(flagged);
        } else {
            faultyFlagged = faultyFlagged.plus(flagged);
        }
        for (Expectation expectation : outcome.of().expectations()) {
            boolean met = outcome.isMet(expectation);
            total = total.withExpectation(met);
            String category = expectation.categories().isEmpty() ? ANY : expectation.categories().get(0).label();
            byCategory.merge(category, Row.EMPTY.withExpectation(met), (row, one) -> row.withExpectation(met));
        }
        outcome.counted().forEach(finding -> add(finding, outcome.isRight(finding), clean));
        twins.add(outcome);
    }

    private void add(Finding finding, boolean right, boolean onClean) {
        Row one = Row.EMPTY.withFinding(right, onClean);
        total = total.withFinding(right, onClean);
        byCategory.merge(finding.category().label(), one, (row, first) -> row.withFinding(right, onClean));
        byRule.merge(finding.rule(), one, (row, first) -> row.withFinding(right, onClean));
        int band = Math.min(BANDS - 1, (int) Math.floor(finding.confidence() * BANDS + 1e-9));
        byConfidence.merge(band, new Ratio(0, 0).plus(right), (ratio, first) -> ratio.plus(right));
    }

    public long cases() {
        return cleanFlagged.whole() + faultyFlagged.whole();
    }

    /** Cases that could be read but not checked. */
    public long unchecked() {
        return unchecked;
    }

    public Row total() {
        return total;
    }

    /** By category, in their order; {@link #ANY} last. */
    public Map<String, Row> byCategory() {
        return byCategory;
    }

    /** By rule, those of which there are findings. */
    public Map<String, Row> byRule() {
        return byRule;
    }

    /** Findings that are right, by tenths of confidence: 7 stands for 0.7 up to 0.8. */
    public Map<Integer, Ratio> byConfidence() {
        return byConfidence;
    }

    public Ratio cleanFlagged() {
        return cleanFlagged;
    }

    public Ratio faultyFlagged() {
        return faultyFlagged;
    }

    /** Findings on a clean draft; empty without clean drafts. */
    public OptionalDouble falsePerClean() {
        return new Ratio(total.falseOnClean(), cleanFlagged.whole()).share();
    }

    /** Empty unless there are clean drafts and faulty ones. */
    public OptionalDouble balancedAccuracy() {
        if (cleanFlagged.whole() == 0 || faultyFlagged.whole() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((faultyFlagged.share().getAsDouble() + 1 - cleanFlagged.share().getAsDouble()) / 2);
    }

    /** Pairs of a clean and a faulty draft of one group. */
    public long pairs() {
        return twins.pairs();
    }

    /** The share of pairs in which the faulty draft looks more suspicious, ties counting half; empty without pairs. */
    public OptionalDouble faultyHigher() {
        return twins.faultyHigher();
    }
}
