package org.stet.fact;

/** In what a document tells a claim otherwise. */
public enum DepartureKind {
    /** "110" for "at least 110"; without the claim's "allegedly". */
    QUALIFIER_DROPPED,
    /** "Nearly 110" for "110"; with an "allegedly" that the claim has not. */
    QUALIFIER_ADDED,
    /** "More than 110" for "at least 110". */
    OTHER_QUALIFIER,
    /** As the word of somebody else than the claim names. */
    OTHER_SPEAKER,
    /** Without whose word it is. */
    NO_SPEAKER,
    OTHER_FIGURE, NO_FIGURE, OTHER_DAY, OTHER_PLACE;

    public boolean isOfSpeaker() {
        return this == OTHER_SPEAKER || this == NO_SPEAKER;
    }

    /** Whether it is another claim, of the same event, rather than another form of this one. */
    public boolean isOtherClaim() {
        return ordinal() >= OTHER_FIGURE.ordinal();
    }
}
