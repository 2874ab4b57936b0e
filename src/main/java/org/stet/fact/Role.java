package org.stet.fact;

import org.stet.text.Span;

/**
 * One filled role of a claim.
 *
 * @param label  PropBank label without R- or C- prefix: A0, A1, AM-TMP, ...
 * @param head   lemma of the head word
 * @param entity the entity it names, or empty
 */
public record Role(String label, Span span, String text, String head, String entity) {
}
