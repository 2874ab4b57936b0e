package org.stet.fact;

import org.stet.text.Span;

/** The words that tie content to source: "said", "according to". @param lemma as the lexicon lists it */
public record Cue(Span span, String text, String lemma, Stance stance) {
}
