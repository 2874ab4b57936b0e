package org.stet.fact;

/** Why something told before is taken back: it was wrong, or it is out of date. */
public enum RevisionKind {
    CORRECTION, UPDATE
}
