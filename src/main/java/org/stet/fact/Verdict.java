package org.stet.fact;

/** How the sources stand to something the draft states. */
public enum Verdict {
    SUPPORTED, CONTRADICTED,
    /** No source says it, or none says as much. */
    SILENT,
    /** Nothing in it can be held against the sources. */
    NOT_JUDGED
}
