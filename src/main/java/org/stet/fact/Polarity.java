package org.stet.fact;

/** Whether a statement says that something is so, or that it is not. */
public enum Polarity {
    POSITIVE, NEGATIVE;

    public Polarity opposite() {
        return this == POSITIVE ? NEGATIVE : POSITIVE;
    }
}
