package org.stet.fact;

/** What can be held against the sources by itself. */
public enum Unit {
    CLAIM, QUANTITY, TIME, NAME, QUOTATION, ATTRIBUTION, SUPERLATIVE, CHARACTERISATION, CAUSE
}
