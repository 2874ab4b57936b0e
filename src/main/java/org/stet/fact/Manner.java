package org.stet.fact;

/** How a document stands to a claim that it tells. */
public enum Manner {
    /** In its own voice, as a fact. */
    STATED,
    /** As the word of somebody. */
    ATTRIBUTED,
    /** In its own voice, with a hedge: "may have", "reportedly". */
    HEDGED,
    /** It says, or lets somebody say, that it is not so. */
    DENIED,
    /** It says that the claim was told before and was wrong. */
    WITHDRAWN
}
