package org.stet.align;

import java.util.Arrays;

/**
 * An inverted index in one sorted array: which items have a key. Keys are hash codes, of which 40 bits are kept; that two may fall
 * together only makes a candidate more, which the comparison then refuses.
 */
final class Postings {

    private static final int ITEM_BITS = 24;

    private long[] entries = new long[256];
    private int size;

    /** @param item from 0, below 2^24 */
    void add(long key, int item) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = entry(key, item);
    }

    /** To be called once, after the last is added and before the first is asked for. */
    void sort() {
        entries = Longs.distinct(entries, size);
        size = entries.length;
    }

    private static long entry(long key, int item) {
        return key << ITEM_BITS | item;
    }

    /** Where the items of the key begin. */
    int from(long key) {
        return Longs.notBelow(entries, entry(key, 0));
    }

    /** Where they end, exclusive, for a key whose items begin there. */
    int to(long key, int from) {
        int step = 1;
        while (from + step <= size && isOf(key, from + step - 1)) {
            step *= 2;
        }
        int low = from + step / 2;
        int high = Math.min(size, from + step - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isOf(key, middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isOf(long key, int at) {
        return entries[at] >>> ITEM_BITS == key << ITEM_BITS >>> ITEM_BITS;
    }

    /** Where among the items of the key this one stands, or the first after it. */
    int at(long key, int item) {
        return Longs.notBelow(entries, entry(key, item));
    }

    boolean has(long key, int item) {
        int at = at(key, item);
        return at < size && entries[at] == entry(key, item);
    }

    int item(int at) {
        return (int) (entries[at] & (1 << ITEM_BITS) - 1);
    }
}
