package org.stet.fact;

import java.util.List;

/**
 * Two facts of two documents, or of one that is held against itself, speak of the same thing, and how they compare in one slot.
 *
 * @param here          id of the fact in the document under check
 * @param there         id of the other fact
 * @param document      id of the document under check
 * @param thereDocument id of the other; the same where a document is held against itself
 * @param similarity    0 to 1: how sure it is that they speak of the same thing
 * @param why           the reasons, in plain words
 * @param canonical     true for one of the two directions of a pair; where only one direction is judged, for that one;
 *                      never within a document
 */
public record Correspondence(String id, Slot slot, Outcome outcome, String here, String there, String document,
                             String thereDocument, double similarity, List<String> why, boolean canonical) implements Fact {

    public Correspondence {
        why = List.copyOf(why);
    }

    @Override
    public String says() {
        return String.join("; ", why);
    }
}
