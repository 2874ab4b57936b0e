package org.stet.report;

import org.stet.finding.Evidence;

/** Where something stands, in words. */
final class Places {

    private Places() {
    }

    /** {@code wire (The Norwick Herald), line 2}; as exact as the document's own words, so not yet fit to be shown. */
    static String label(Evidence place) {
        return place.document() + (place.publisher().isEmpty() ? "" : " (" + place.publisher() + ")") + ", line " + place.excerpt().at().line();
    }
}
