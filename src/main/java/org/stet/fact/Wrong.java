package org.stet.fact;

/**
 * A wrong that somebody in particular is said to have done: "Mayor Falk took bribes", "accused Falk of fraud".
 *
 * @param word        lemma that names it, as the lexicon lists it
 * @param doerText    words for who did it
 * @param attribution id of the attribution that carries it, or empty: the text's own voice
 * @param again       whether an anonymous source told of before says it ("the source added"), who is no second one
 * @param settled     whether the text tells of a verdict or a confession, so that the wrong may be told as done
 * @param claim       id of the claim that states it; empty where it is the matter of an accusation
 */
public record Wrong(String id, String document, Passage at, String word, Gravity gravity, String doer, String doerText, String attribution,
                    boolean again, boolean settled, String claim) implements Stated {

    @Override
    public String says() {
        return doerText + ": " + word;
    }
}
