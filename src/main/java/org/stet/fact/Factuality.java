package org.stet.fact;

/**
 * How sure the text's own voice is of a statement, less its polarity; FactBank's certainty axis
 * (Saur&iacute; and Pustejovsky, 2009), from least to most sure.
 */
public enum Factuality {
    /** A question, a condition, or a future that is only wished. */
    UNCOMMITTED,
    POSSIBLE,
    PROBABLE,
    CERTAIN
}
