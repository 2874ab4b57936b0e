package org.stet.archive;

import java.util.Locale;

/** What an audit of an archive does, in this order. Documents are found while others are read. */
public enum Stage {
    READING, GROUPING, JUDGING, REPORTING;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
