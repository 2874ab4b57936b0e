package org.stet.fact;

import java.util.Set;

/**
 * A word of a claim by which documents are found that may tell it.
 *
 * @param weight how much it says by its kind, 0.3 to 1.5
 * @param hashes of the word and of those that mean the same, one of which a document must have
 */
public record SoughtWord(String word, double weight, Set<Integer> hashes) {

    public SoughtWord {
        hashes = Set.copyOf(hashes);
    }
}
