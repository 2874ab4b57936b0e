package org.stet.fact;

import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Where a fact stands.
 *
 * @param sentence index of the sentence in the document, from 0
 * @param text     the exact words of the span
 * @param reviewed whether a person corrected the fact by hand
 */
public record Passage(Span span, int sentence, Zone zone, String text, boolean reviewed) {
}
