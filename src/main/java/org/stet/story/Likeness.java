package org.stet.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely two documents tell of the same event: a logistic regression on what they name, what they tell of, how near in meaning their
 * openings are, which days they speak of, and how far apart they were published. Its coefficients were fitted to the development part of
 * {@code eval/stories}; docs/adr/0021 tells how.
 */
final class Likeness {

    private static final double BIAS = -9.2;
    private static final double NAMES = 4.1;
    private static final double TERMS = 2.2;
    private static final double MEANING = 10.8;
    private static final double SAME_DAY_TOLD = 1.3;
    private static final double OTHER_DAYS_TOLD = -1.8;

    private final Postings postings;
    private final Map<Long, Double> known = new HashMap<>();
    private int as = -1;

    Likeness(Postings postings) {
        this.postings = postings;
    }

    /**
     * What two documents have in common.
     *
     * @param names   cosine of the weights of their names, 0 to 1
     * @param terms   likewise of their terms
     * @param meaning cosine of their openings, 0 to 1; 0 where not known
     * @param told    1 if both speak of one day, -1 if each speaks of other days, 0 if one speaks of none
     * @param gap     days between them; 0 where one is not known
     * @param series  whether they are of one day each in series
     */
    record Shared(double names, double terms, double meaning, int told, long gap, boolean series) {

        /** 0 to 1. */
        double likely() {
            if (series) {
                return 0;
            }
            double sum = BIAS + NAMES * names + TERMS * terms + MEANING * meaning + (told > 0 ? SAME_DAY_TOLD : told < 0 ? OTHER_DAYS_TOLD : 0);
            return 1 / (1 + Math.exp(-sum));
        }
    }

    Shared of(Held one, Held other) {
        int told = one.days.isEmpty() || other.days.isEmpty() ? 0 : one.days.stream().anyMatch(other.days::contains) ? 1 : -1;
        long gap = one.day == Held.NO_DAY || other.day == Held.NO_DAY ? 0 : Math.abs(one.day - other.day);
        return new Shared(share(dot(one.names, other.names), one.nameLength(postings) * other.nameLength(postings)),
                share(dot(one.terms, other.terms), one.termLength(postings) * other.termLength(postings)), meaning(one, other), told, gap,
                gap > 0 && one.isRecurring() && other.isRecurring());
    }

    private double dot(List<Held.Weight> one, List<Held.Weight> other) {
        double shared = 0;
        int j = 0;
        for (Held.Weight mine : one) {
            while (j < other.size() && other.get(j).feature().number() < mine.feature().number()) {
                j++;
            }
            if (j < other.size() && other.get(j).feature() == mine.feature()) {
                double rarity = postings.rarity(mine.feature());
                shared += mine.weight() * other.get(j).weight() * rarity * rarity;
            }
        }
        return shared;
    }

    /** How much a feature of a document tells of what it is about. */
    double tells(Held.Weight feature) {
        return feature.weight() * postings.rarity(feature.feature());
    }

    private static double meaning(Held one, Held other) {
        if (one.meaning.length != other.meaning.length) {
            return 0;
        }
        int dot = 0;
        for (int i = 0; i < one.meaning.length; i++) {
            dot += one.meaning[i] * other.meaning[i];
        }
        return share(Math.max(0, dot), one.meaningLength() * other.meaningLength());
    }

    private static double share(double part, double whole) {
        return part == 0 ? 0 : part / whole;
    }

    /** {@link Shared#likely} of the two, remembered until a document comes or goes. */
    double likely(Held one, Held other) {
        if (as != postings.changes()) {
            known.clear();
            as = postings.changes();
        }
        long pair = (long) Math.min(one.number(), other.number()) << Integer.SIZE | Math.max(one.number(), other.number());
        return known.computeIfAbsent(pair, p -> of(one, other).likely());
    }
}
