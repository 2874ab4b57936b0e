package org.stet.fact;

/** What a cue word says of the words it introduces. */
public enum Stance {
    NEUTRAL,
    /** Keeps its distance: claim, allege. */
    DOUBTING,
    /** Takes the content for true: reveal, admit, point out. */
    ENDORSING,
    /** Says the content is false: deny, reject. */
    DENYING,
    /** Charges somebody: accuse, blame. */
    ACCUSING,
    /** States nothing: wants, plans, likes or dislikes it (PARC's eventualities). */
    ATTITUDE
}
