package org.stet.fact;

/**
 * A text says that something told before does not hold, or no longer.
 *
 * @param kind  whether what was told was wrong, or has since changed
 * @param wrong the words that are taken back, or empty
 * @param right the words that stand in their place, or empty
 */
public record Revision(String id, String document, Passage at, RevisionKind kind, String wrong, String right) implements Stated {

    @Override
    public String says() {
        return text();
    }
}
