package org.stet.fact;

/** How the words of a source are given (PARC 3.0): all in quotation marks, partly, or not. */
public enum Form {
    DIRECT, MIXED, INDIRECT
}
