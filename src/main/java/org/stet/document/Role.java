package org.stet.document;

import java.util.Locale;

/** What a document is in this run: the draft under check, one of its sources, or one of several published peers. */
public enum Role {
    DRAFT, SOURCE, PEER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
