package org.stet.align;

import java.util.Arrays;

/** Sorted arrays of numbers, by their bits without a sign. */
final class Longs {

    private Longs() {
    }

    /** The first {@code size} of the numbers, sorted, each once. */
    static long[] distinct(long[] numbers, int size) {
        long[] sorted = Arrays.copyOf(numbers, size);
        flip(sorted);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        sorted = kept == size ? sorted : Arrays.copyOf(sorted, kept);
        flip(sorted);
        return sorted;
    }

    private static void flip(long[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] ^= Long.MIN_VALUE;
        }
    }

    /** Those of the sorted numbers that are not among the others, which are sorted too. */
    static long[] without(long[] sorted, long[] others) {
        return Arrays.stream(sorted).filter(n -> {
            int at = notBelow(others, n);
            return at == others.length || others[at] != n;
        }).toArray();
    }

    /** The first place whose number is not below this one; the array's length where all are. */
    static int notBelow(long[] sorted, long number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(sorted[middle], number) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
