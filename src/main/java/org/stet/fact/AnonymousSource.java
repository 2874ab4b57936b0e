package org.stet.fact;

/**
 * Somebody whose name a text keeps back, as the source of a statement: "a source in the ministry", "people familiar with the talks".
 *
 * @param noun        lemma that says what the source is ("source", "official")
 * @param again       whether the words speak of somebody told of before ("the source")
 * @param attribution id of the attribution whose source it is
 */
public record AnonymousSource(String id, String document, Passage at, String noun, SourceCount count, boolean again, String attribution)
        implements Stated {

    @Override
    public String says() {
        return text() + (count == SourceCount.ONE ? ": one source" : ": more than one source");
    }
}
