package org.stet.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From where a text counts its times.
 *
 * @param published the day the document counts from; null where unknown
 * @param quoted    whether the words are quoted, so that "tomorrow" counts from a day that the text need not tell
 * @param direction where the verb that governs the expression puts it
 * @param recent    the last time named before in this sentence or shortly before it; null for none
 * @param here      whether that was in this sentence
 * @param quarter   the last quarter of a year named before; null for none
 * @param beside    the day that an hour belongs to, if its own words do not say it; null for none
 */
record Anchor(@Nullable LocalDate published, boolean quoted, Direction direction, @Nullable Period recent, boolean here, @Nullable Period quarter,
              @Nullable LocalDate beside) {

    /** @throws Unanchored where it is not known */
    LocalDate day() {
        if (published == null) {
            throw new Unanchored();
        }
        return published;
    }

    Anchor beside(LocalDate day) {
        return new Anchor(published, quoted, direction, recent, here, quarter, day);
    }

    /** The same beside words that say nothing of past and future ("under a June agreement"). */
    Anchor undirected() {
        return new Anchor(published, quoted, Direction.UNKNOWN, recent, here, quarter, beside);
    }

    boolean ahead() {
        return direction == Direction.FUTURE;
    }

    Optional<Period> recentPeriod() {
        return Optional.ofNullable(recent);
    }

    /** That an expression has no meaning without the document's day. */
    static final class Unanchored extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unanchored() {
            super("the document has no date", null, false, false);
        }
    }
}
