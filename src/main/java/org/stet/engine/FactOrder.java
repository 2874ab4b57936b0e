package org.stet.engine;

import java.util.Comparator;
import org.stet.fact.Fact;
import org.stet.fact.Stated;
import org.stet.text.Span;

/** The order of facts in findings: by document, span, id. */
final class FactOrder {

    static final Comparator<Fact> BY_PLACE = Comparator.comparing(Fact::document).thenComparing(FactOrder::span).thenComparing(Fact::id);

    private FactOrder() {
    }

    private static Span span(Fact fact) {
        return fact instanceof Stated stated ? stated.span() : new Span(0, 0);
    }
}
