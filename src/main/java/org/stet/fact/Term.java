package org.stet.fact;

import org.stet.text.Span;

/**
 * A word of a sentence that carries meaning.
 *
 * @param word     as it is written, in lower case
 * @param lemma    its base form in lower case
 * @param governor index among the sentence's terms of the nearest one it hangs on, -1 for none
 */
public record Term(Span span, TermKind kind, String word, String lemma, int governor) {
}
