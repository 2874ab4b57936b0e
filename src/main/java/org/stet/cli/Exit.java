package org.stet.cli;

/** Exit codes. */
final class Exit {

    /** No finding at or above the level asked for. */
    static final int STANDS = 0;
    static final int FINDINGS = 1;
    /** Bad use or bad input, even where the rest of the input was worked on. */
    static final int BAD_INPUT = 2;
    static final int OWN_FAULT = 3;
    /** Its user stopped it: what is done is kept, and the same command goes on with the rest. As shells tell of a program that Ctrl-C ended. */
    static final int STOPPED = 130;

    private Exit() {
    }
}
