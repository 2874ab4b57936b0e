package org.stet.fact;

import org.stet.text.Span;

/**
 * The source of an attribution.
 *
 * @param span      its words; empty (start = end) where the text leaves it out
 * @param entity    the entity it names, or for an unnamed one its description in lower case; empty where not known
 * @param explained whether the text gives a reason for withholding the name
 */
public record Speaker(Span span, String text, String entity, SourceKind kind, boolean explained) {
}
