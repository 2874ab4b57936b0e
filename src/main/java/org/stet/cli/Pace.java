package org.stet.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** How fast work gets on: over the last half minute, or of slow work over ten looks, so that what was quick or slow long ago does not count. */
final class Pace {

    private static final long WINDOW = TimeUnit.SECONDS.toNanos(30);
    /** Between two looks that are kept. */
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(500);
    /** Of work that takes long, one look after the other would tell of luck. */
    private static final int FEWEST = 10;
    private static final double SECOND = 1e9;

    private final Deque<Look> looks = new ArrayDeque<>();

    private record Look(long at, long done) {
    }

    /** @param at in nanoseconds @param done never fewer than before */
    void look(long at, long done) {
        if (looks.isEmpty() || at - looks.getLast().at >= STEP) {
            looks.addLast(new Look(at, done));
        }
        while (looks.size() > FEWEST && at - looks.getFirst().at > WINDOW) {
            looks.removeFirst();
        }
    }

    /** How many a second; 0 as long as that cannot be told. */
    double rate(long at, long done) {
        if (looks.isEmpty() || at <= looks.getFirst().at) {
            return 0;
        }
        return (done - looks.getFirst().done) / ((at - looks.getFirst().at) / SECOND);
    }
}
