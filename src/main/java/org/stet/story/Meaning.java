package org.stet.story;

/** Where a short text lies in a space in which texts of like meaning lie near each other. */
@FunctionalInterface
public interface Meaning {

    /** A vector of unit length. */
    float[] of(String text);
}
