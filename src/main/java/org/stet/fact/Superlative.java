package org.stet.fact;

/**
 * Something is the first of its kind in some order, the only one, or unlike any other: "the worst flood in a decade", "the first woman
 * to", "record profit", "never before".
 *
 * @param at      from what it belongs to ("the country's") to the end of its scope
 * @param grade   what puts things in order, as the class of the lexicon or the base form of the adjective: {@code large}, {@code bad},
 *               {@code first}, {@code only}, {@code record}; {@code any}
 * @param of      head lemma of what is put in order, or empty
 * @param rank    1 for the first in the order, 2 for "the second-biggest", 0 for one of several at its top
 * @param scope   words that say among what, where or since when ("the country's", "in a decade"), or empty
 * @param implied whether no superlative says it, but words that come to one ("more than ever", "debut")
 * @param quoted  whether it stands in quotation marks
 * @param claim   id of the claim it stands in, or empty
 */
public record Superlative(String id, String document, Passage at, String grade, String of, int rank, String scope, boolean implied,
                          boolean quoted, String claim) implements Stated {

    @Override
    public String says() {
        return text();
    }
}
