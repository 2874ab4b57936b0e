package org.stet.ledger;

import java.util.Locale;

/** How a run stands. */
public enum RunState {
    RUNNING, DONE,
    /** Somebody asked it to end. */
    STOPPED,
    /** It said why it could not go on. */
    FAILED,
    /** It ended without a word. */
    INTERRUPTED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
