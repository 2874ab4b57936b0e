package org.stet.finding;

import java.util.Locale;

/** How grave a finding is, least first. */
public enum Level {
    NOTE, WARNING, ERROR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
