package org.stet.finding;

import java.util.Locale;

/** The three kinds of fault. */
public enum Category {
    CONTRADICTION, UNSUPPORTED, ATTRIBUTION_GAP;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
