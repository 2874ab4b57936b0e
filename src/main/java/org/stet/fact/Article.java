package org.stet.fact;

/**
 * A document as rules see it.
 *
 * @param document   its id
 * @param underCheck whether findings may be made about it
 * @param peer       whether it is one of several published texts, rather than a draft or a source
 * @param publisher  empty where unknown
 * @param published  ISO date, empty where unknown
 */
public record Article(String document, boolean underCheck, boolean peer, String publisher, String published) implements Fact {

    @Override
    public String id() {
        return document;
    }

    @Override
    public String says() {
        return publisher.isEmpty() ? document : document + " (" + publisher + ")";
    }
}
