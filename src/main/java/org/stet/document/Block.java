package org.stet.document;

import org.stet.text.Span;
import org.stet.text.Zone;

/** A paragraph, headline or other unit of a document that is read by itself. The span never holds blank lines. */
public record Block(Zone zone, Span span) {
}
