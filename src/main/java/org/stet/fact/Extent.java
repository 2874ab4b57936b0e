package org.stet.fact;

/** How much of a group is meant, from the least to all of it. */
public enum Extent {
    SOME, MANY, MOST, ALL
}
