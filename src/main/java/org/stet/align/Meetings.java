package org.stet.align;

import java.util.Arrays;
import java.util.List;

/**
 * Which facts of two documents to hold against each other, document by document in their order. Call {@link #turnTo} for each document
 * that is held against later ones, then {@link #next} and {@link #with} for each of these.
 */
final class Meetings {

    /** What {@link #next} says where no document is left. */
    static final int NONE = Integer.MAX_VALUE;
    private static final int LOCAL_BITS = 20;
    private static final int LOCAL = (1 << LOCAL_BITS) - 1;

    private final long[] pairs;
    private final Items<?> ones;
    private final Items<?> others;
    /** Of the document turned to: the other document, and the places of both facts in the lists of their documents. */
    private long[] here = {};
    private int at;

    private Meetings(long[] pairs, int size, Items<?> ones, Items<?> others) {
        this.pairs = Longs.distinct(pairs, size);
        this.ones = ones;
        this.others = others;
    }

    static long pair(int one, int other) {
        return (long) one << 32 | other;
    }

    static int one(long pair) {
        return (int) (pair >>> 32);
    }

    static int other(long pair) {
        return (int) pair;
    }

    /** The pairs told from the other side, in their order there. */
    static long[] turned(long[] pairs) {
        return Arrays.stream(pairs).map(p -> pair(other(p), one(p))).sorted().toArray();
    }

    /** @param found pairs of facts of one kind in two documents, in either order */
    static Meetings among(long[] found, Items<?> items) {
        long[] pairs = new long[found.length];
        Arrays.setAll(pairs, i -> pair(Math.min(one(found[i]), other(found[i])), Math.max(one(found[i]), other(found[i]))));
        return new Meetings(pairs, pairs.length, items, items);
    }

    /** First those in which the one stands in an earlier document than the other, then, turned, the others. */
    static List<Meetings> bothWays(long[] found, Items<?> items, Items<?> others) {
        long[] onwards = new long[found.length];
        long[] back = new long[found.length];
        int on = 0;
        int turned = 0;
        for (long pair : found) {
            if (items.document(one(pair)) < others.document(other(pair))) {
                onwards[on++] = pair;
            } else {
                back[turned++] = pair(other(pair), one(pair));
            }
        }
        return List.of(new Meetings(onwards, on, items, others), new Meetings(back, turned, others, items));
    }

    void turnTo(int document) {
        int from = Longs.notBelow(pairs, pair(ones.first(document), 0));
        int to = Longs.notBelow(pairs, pair(ones.first(document + 1), 0));
        here = new long[to - from];
        for (int i = from; i < to; i++) {
            int there = others.document(other(pairs[i]));
            long local = (long) (one(pairs[i]) - ones.first(document)) << LOCAL_BITS | other(pairs[i]) - others.first(there);
            here[i - from] = (long) there << 2 * LOCAL_BITS | local;
        }
        Arrays.sort(here);
        at = 0;
    }

    /** The next document to be held against the one turned to, or {@link #NONE}. */
    int next() {
        return at < here.length ? (int) (here[at] >>> 2 * LOCAL_BITS) : NONE;
    }

    /** Pairs of places in the lists of the document turned to and of this one, in their order; the documents must come in theirs. */
    long[] with(int document) {
        int from = at;
        while (next() == document) {
            at++;
        }
        long[] met = new long[at - from];
        Arrays.setAll(met, i -> pair((int) (here[from + i] >>> LOCAL_BITS) & LOCAL, (int) here[from + i] & LOCAL));
        return met;
    }
}
