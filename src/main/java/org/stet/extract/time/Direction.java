package org.stet.extract.time;

/** Where a text puts an event, seen from its own day. */
public enum Direction {
    PAST, FUTURE,
    /** Planned in the past ("was due to open on Monday", "was put off until Monday"): more often to come than over. */
    PLANNED,
    UNKNOWN
}
