package org.stet.report;

import java.util.Optional;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;

/** Where something stands, in words. */
final class Places {

    private Places() {
    }

    /** {@code and 333 more places}; empty where the finding names all that it is held against. */
    static Optional<String> more(Finding finding) {
        return finding.more() == 0 ? Optional.empty() : Optional.of("and " + Figures.number(finding.more()) + (finding.more() == 1 ? " more place" : " more places"));
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
