package org.stet.fact;

import java.util.List;
import java.util.Optional;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * The words of one sentence that carry meaning, in text order.
 *
 * @param sentence index of the sentence in its document, from 0, as in {@link Passage}
 */
public record Wording(int sentence, Span span, Zone zone, List<Term> terms) {

    public Wording {
        terms = List.copyOf(terms);
    }

    /** The term outside the span that a term in it hangs on; empty where there is none. */
    public Optional<Term> governor(Span within) {
        return terms.stream().filter(t -> t.span().overlaps(within) && t.governor() >= 0).map(t -> terms.get(t.governor()))
                .filter(g -> !g.span().overlaps(within)).findFirst();
    }
}
