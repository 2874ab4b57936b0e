package org.stet.fact;

/**
 * A group or a body of which a text says how much it means: "some teachers", "nearly half of the farms", "the whole province", "a
 * committee of parliament".
 *
 * @param head   lemma of who or what is meant ("teacher", "district", "committee"); empty where nobody is named ("unanimous")
 * @param extent how much of it; for a part of a body what the part is of the whole: some
 * @param whole  lemma of the whole where {@code head} is a part of it ("parliament"), or empty
 * @param words  the words that name the whole, or all of them ("the Vendish parliament"); empty with {@code whole}
 * @param claim  id of the claim it stands in, or empty
 */
public record Group(String id, String document, Passage at, String head, Extent extent, String whole, String words, String claim)
        implements Stated {

    @Override
    public String says() {
        return text();
    }
}
