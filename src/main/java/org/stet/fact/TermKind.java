package org.stet.fact;

/** What sort of word carries meaning in a sentence. */
public enum TermKind {
    NAME, NUMBER, NOUN, VERB, ADJECTIVE, ADVERB
}
