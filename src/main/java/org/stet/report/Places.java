package org.stet.report;

import org.stet.finding.Evidence;

/** Where something stands, in words. */
final class Places {

    private Places() {
    }

    /** {@code wire (The Norwick Herald), line 2}, with {@code a copy of wire} where it is one; as exact as the document's own words, so not yet fit to be shown. */
    static String label(Evidence place) {
        return place.document() + (place.publisher().isEmpty() ? "" : " (" + place.publisher() + ")") + copy(place) + ", line " + place.excerpt().at().line();
    }

    /** {@code , a copy of wire}; empty for a place that is none. As exact as the document's own words. */
    static String copy(Evidence place) {
        return place.copyOf().isEmpty() ? "" : ", a copy of " + place.copyOf();
    }
}
