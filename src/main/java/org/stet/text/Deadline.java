package org.stet.text;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long one document may take to be read. Whoever works on it asks between sentences, so that what takes too long is given up and
 * the next document gets its turn. Begins to run when it is made.
 */
public final class Deadline {

    private static final Deadline NONE = new Deadline("", null);

    private final String document;
    private final @Nullable Duration limit;
    private final long begun = System.nanoTime();

    private Deadline(String document, @Nullable Duration limit) {
        this.document = document;
        this.limit = limit;
    }

    /** @param document as its user names it */
    public static Deadline of(String document, Duration limit) {
        return new Deadline(document, limit);
    }

    /** One that never passes. */
    public static Deadline none() {
        return NONE;
    }

    /** @throws DeadlineException if it has passed */
    public void check() {
        if (limit != null && System.nanoTime() - begun > limit.toNanos()) {
            throw new DeadlineException(document, limit);
        }
    }
}
