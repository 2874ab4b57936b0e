package org.stet.align;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** The keys of one fact, as hash codes. */
final class Keys {

    private long[] keys = new long[32];
    private int size;

    static long of(String kind, String word) {
        return mixed(31L * kind.hashCode() + ((long) word.hashCode() << 20));
    }

    /** The key of what has both, in either order. */
    static long both(long one, long other) {
        return mixed(one + other);
    }

    /** The finishing step of MurmurHash3 (Appleby, 2011): every bit of the number counts for every bit of the key. */
    private static long mixed(long number) {
        long hash = (number ^ number >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    void add(String kind, String word) {
        add(of(kind, word));
    }

    /** Adds to the keys what each of these makes with each of the others. */
    void pairs(Keys others, Keys keys) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < others.size; j++) {
                keys.add(both(this.keys[i], others.keys[j]));
            }
        }
    }

    void each(LongConsumer taker) {
        for (int i = 0; i < size; i++) {
            taker.accept(keys[i]);
        }
    }

    /** Each once. */
    long[] distinct() {
        return Longs.distinct(keys, size);
    }
}
