package org.stet.align;

/** How the sources stand to one word of the draft, best first. */
enum TermStanding {
    /** The word itself in one of its forms, or a figure, name or date that a source gives in its own way. */
    FOUND,
    /** A word of like meaning or of one family. */
    NEAR,
    /** A word for something more particular: "dog" for "poodle". */
    BROADER,
    MISSING;

    boolean carried() {
        return ordinal() <= BROADER.ordinal();
    }
}
