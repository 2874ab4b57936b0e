package org.stet.cli;

/** Exit codes. */
final class Exit {

    /** No finding at or above the level asked for. */
    static final int STANDS = 0;
    static final int FINDINGS = 1;
    /** Bad use or bad input, even where the rest of the input was worked on. */
    static final int BAD_INPUT = 2;
    static final int OWN_FAULT = 3;

    private Exit() {
    }
}
