package conflicts;

import java.util.stream.IntStream;

/** How many figures the topics have. There is one topic for twenty figures in either shape. */
public enum Shape {

    /** All the same. */
    EVEN {
        @Override
        int[] sizes(int figures) {
            return IntStream.range(0, figures / USUAL).map(i -> USUAL).toArray();
        }
    },

    /** As in news, where everybody tells of few things: the n-th has the largest one's divided by n to the power of 0.6 (Zipf), at least two. */
    SKEWED {
        @Override
        int[] sizes(int figures) {
            int topics = figures / USUAL;
            double sum = IntStream.rangeClosed(1, topics).mapToDouble(Shape::share).sum();
            int[] sizes = IntStream.rangeClosed(1, topics).map(rank -> (int) Math.max(2, Math.round(figures * share(rank) / sum))).toArray();
            sizes[0] += figures - IntStream.of(sizes).sum();
            return sizes;
        }
    };

    private static final int USUAL = 20;
    private static final double EXPONENT = 0.6;

    /** Sizes of the topics, the largest first, which come to so many figures. */
    abstract int[] sizes(int figures);

    private static double share(int rank) {
        return Math.pow(rank, -EXPONENT);
    }
}
