package org.stet.fact;

/** How words such as "at least" bound a number. */
public enum Bound {
    /** Nothing bounds it. */
    EXACT,
    /** "about", "some", "an estimated": on either side of the number. */
    ABOUT,
    /** "nearly", "just under": somewhat less. */
    NEARLY,
    AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN,
    /** Both ends are given: "10 to 15". */
    BETWEEN,
    /** No number is given: "dozens". */
    VAGUE
}
