package org.stet.fact;

import java.util.List;
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
}
