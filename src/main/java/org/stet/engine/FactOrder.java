package org.stet.engine;

import java.util.Comparator;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.text.Span;

/** Where facts stand, and their order in findings: by document, span, id. */
final class FactOrder {

    static final Comparator<Fact> BY_PLACE = Comparator.comparing(Fact::document).thenComparing(FactOrder::span).thenComparing(Fact::id);

    private FactOrder() {
    }

    /** The same for facts that stand at the same words. */
    static String place(Fact fact) {
        return fact instanceof Stated stated ? fact.document() + ":" + stated.span() : fact.id();
    }

    private static Span span(Fact fact) {
        return fact instanceof Stated stated ? stated.span() : new Span(0, 0);
    }
}
