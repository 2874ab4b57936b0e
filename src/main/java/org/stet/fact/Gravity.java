package org.stet.fact;

/** How grave a wrong is. */
public enum Gravity {
    LESSER,
    /** A crime, or what would cost whoever did it office or livelihood. */
    SERIOUS
}
