package org.stet.fact;

/** How what the document under check has in a slot stands to what the other has. */
public enum Outcome {
    SAME,
    /** Not the same, but both can be true. */
    COMPATIBLE,
    MORE_SPECIFIC, LESS_SPECIFIC, DIFFERENT,
    /** The other document has nothing in this slot. */
    ABSENT
}
