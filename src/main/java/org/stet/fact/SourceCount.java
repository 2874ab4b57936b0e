package org.stet.fact;

/** How many people the words for a source mean. */
public enum SourceCount {
    ONE, SEVERAL
}
