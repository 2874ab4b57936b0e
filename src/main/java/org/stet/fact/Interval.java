package org.stet.fact;

import java.time.LocalDate;

/** A stretch of days, both ends included. */
public record Interval(LocalDate first, LocalDate last) {

    public Interval {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
        }
    }

    public boolean overlaps(Interval other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    public boolean contains(Interval other) {
        return !first.isAfter(other.first) && !other.last.isAfter(last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
