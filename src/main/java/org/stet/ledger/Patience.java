package org.stet.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How long to wait for a ledger that another program holds.
 *
 * @param longest zero to not wait at all
 * @param notices takes one sentence when there is something to wait for
 */
public record Patience(Duration longest, Consumer<String> notices) {

    private static final Duration STEP = Duration.ofMillis(200);

    /** Does not wait. */
    public static final Patience NONE = new Patience(Duration.ZERO, notice -> { });

    /**
     * Asks until there is an answer.
     *
     * @throws LedgerException if the time is over
     */
    <T> T wait(LedgerPlace place, Supplier<Optional<T>> asked) {
        long end = System.nanoTime() + longest.toNanos();
        Optional<T> got = asked.get();
        if (got.isEmpty() && !longest.isZero()) {
            notices.accept("another audit holds the ledger " + place.shown() + "; waiting up to " + longest.toSeconds() + " s for it");
        }
        while (got.isEmpty() && System.nanoTime() < end && pause()) {
            got = asked.get();
        }
        return got.orElseThrow(() -> LedgerException.of(place.shown(), "another audit holds this ledger",
                "Wait until it has ended, or name another ledger with --ledger; --wait says how long to wait."));
    }

    private static boolean pause() {
        try {
            Thread.sleep(STEP.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
