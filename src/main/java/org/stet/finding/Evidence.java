package org.stet.finding;

import org.stet.text.Excerpt;
import org.stet.text.Span;

/**
 * A place in a document that a finding speaks of.
 *
 * @param document  the document's id
 * @param publisher its publisher, empty where unknown
 * @param text      the exact words of the span
 * @param says      what that place says, normalised, in plain words
 * @param excerpt   the line it begins on, with the words marked; gives line and column
 */
public record Evidence(String document, String publisher, Span span, String text, String says, Excerpt excerpt) {
}
