package org.stet.finding;

import java.util.Locale;

/** Whether a finding was there before: in the baseline that a report is held against; without one, every finding is new. */
public enum State {
    NEW, UNCHANGED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
