package org.stet.fact;

/** Anything a rule can match. */
public sealed interface Fact permits Article, Stated, Correspondence, Support, DeskCorrection {

    /** Unique in a run: {@code document#kind-number} for what a text states. */
    String id();

    /** Id of the document it belongs to; for a correspondence, of the document under check. */
    String document();

    /** What it comes to, in plain words for an explanation. */
    String says();
}
