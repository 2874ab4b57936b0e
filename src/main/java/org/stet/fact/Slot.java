package org.stet.fact;

/** What of two facts was compared. */
public enum Slot {
    /** The two claims as a whole: whether they speak of the same event or state. */
    EVENT,
    POLARITY, FACTUALITY,
    /** Whether a hedge in the other document has its like here. */
    HEDGE,
    QUANTITY, TIME,
    /** Whether the other document names the same day, of whatever. */
    DATE,
    PLACE, CAUSE, SPEAKER, WORDS, CUE, ACCUSATION, CHARACTERISATION, NAME
}
