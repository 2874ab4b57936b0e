package org.stet.extract.time;

/** Where a text puts an event, seen from its own day. */
public enum Direction {
    PAST, FUTURE, UNKNOWN
}
