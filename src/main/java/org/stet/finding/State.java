package org.stet.finding;

import java.util.Locale;

/** Where a finding stands in its life. */
public enum State {
    NEW;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
