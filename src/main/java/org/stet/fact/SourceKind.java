package org.stet.fact;

/** Who stands behind an attribution. */
public enum SourceKind {
    NAMED,
    /** Unnamed, but the text says who it is: "a source in the minister's office". */
    UNNAMED_DESCRIBED,
    /** Unnamed and bare: "a source", "officials". */
    UNNAMED_BARE,
    /** Nobody in particular: "some observers", "media reports". */
    VAGUE,
    INSTITUTION,
    DOCUMENT,
    /** Another news outlet. */
    OUTLET,
    /** A pronoun or common noun that was not resolved, or no source at all. */
    UNRESOLVED
}
