package org.stet.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which facts of two documents to hold against each other, document by document in their order. Call {@link #turnTo} for each document
 * that is held against later ones, then {@link #next} and {@link #with} for each of these.
 */
final class Meetings {

    /** What {@link #next} says where no document is left. */
    static final int NONE = Integer.MAX_VALUE;
    private static final int LOCAL_BITS = 19;
    private static final int LOCAL = (1 << LOCAL_BITS) - 1;

    private final long[] pairs;
    private final long[] bystanders;
    private final Items<?> ones;
    private final Items<?> others;
    /** Of the document turned to: the other document, and the places of both facts in the lists of their documents. */
    private long[] here = {};
    private int at;

    private Meetings(long[] pairs, int size, long[] bystanders, Items<?> ones, Items<?> others) {
        this.pairs = Longs.distinct(pairs, size);
        this.bystanders = Longs.without(Longs.distinct(bystanders, bystanders.length), this.pairs);
        this.ones = ones;
        this.others = others;
    }

    static long pair(int one, int other) {
        return (long) one << 32 | other;
    }

    static int one(long pair) {
        return (int) (pair >>> 32) & Integer.MAX_VALUE;
    }

    /** Whether the two meet only to agree. */
    static boolean isBystander(long pair) {
        return pair < 0;
    }

    static int other(long pair) {
        return (int) pair;
    }

    /** Every pair of so many places with so many others, in their order. */
    static long[] all(int ones, int others) {
        return IntStream.range(0, ones * others).mapToLong(i -> pair(i / others, i % others)).toArray();
    }

    /** The pairs told from the other side, in their order there. */
    static long[] turned(long[] pairs) {
        return Arrays.stream(pairs).map(p -> pair(other(p), one(p))).sorted().toArray();
    }

    /**
     * @param found      pairs of facts of one kind in two documents, in either order
     * @param bystanders those that meet only to agree
     */
    static Meetings among(long[] found, long[] bystanders, Items<?> items) {
        return new Meetings(ordered(found), found.length, ordered(bystanders), items, items);
    }

    private static long[] ordered(long[] found) {
        return Arrays.stream(found).map(p -> pair(Math.min(one(p), other(p)), Math.max(one(p), other(p)))).toArray();
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
        return List.of(new Meetings(onwards, on, new long[0], items, others), new Meetings(back, turned, new long[0], others, items));
    }

    void turnTo(int document) {
        here = LongStream.concat(Arrays.stream(of(pairs, document)), Arrays.stream(of(bystanders, document)).map(p -> p | 1)).sorted().toArray();
        at = 0;
    }

    private long[] of(long[] all, int document) {
        int from = Longs.notBelow(all, pair(ones.first(document), 0));
        int to = Longs.notBelow(all, pair(ones.first(document + 1), 0));
        long[] found = new long[to - from];
        for (int i = from; i < to; i++) {
            int there = others.document(other(all[i]));
            long local = (long) (one(all[i]) - ones.first(document)) << LOCAL_BITS | other(all[i]) - others.first(there);
            found[i - from] = ((long) there << 2 * LOCAL_BITS | local) << 1;
        }
        return found;
    }

    /** Adds to each document's count how often the one turned to meets it. */
    void tally(int[] counts) {
        for (long met : here) {
            counts[(int) (met >>> 2 * LOCAL_BITS + 1)]++;
        }
    }

    /** The next document to be held against the one turned to, or {@link #NONE}. */
    int next() {
        return at < here.length ? (int) (here[at] >>> 2 * LOCAL_BITS + 1) : NONE;
    }

    /** Goes on behind the document, whether or not its pairs were asked for. */
    void pass(int document) {
        while (next() == document) {
            at++;
        }
    }

    /** Pairs of places in the lists of the document turned to and of this one, in their order; the documents must come in theirs. */
    long[] with(int document) {
        int from = at;
        pass(document);
        long[] met = new long[at - from];
        Arrays.setAll(met, i -> pair((int) (here[from + i] >>> LOCAL_BITS + 1) & LOCAL, (int) (here[from + i] >>> 1) & LOCAL) | here[from + i] << 63);
        return met;
    }
}
