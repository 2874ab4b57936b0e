package org.stet.fact;

/**
 * Words that take something back from a statement.
 *
 * @param kind class in the lexicon: {@code without-evidence}, {@code unverified}, {@code disputed}, {@code alleged}, {@code reported}, {@code suspected}, ...
 * @param of   id of the claim or accusation it qualifies, or empty
 */
public record Qualifier(String id, String document, Passage at, String kind, String of) implements Stated {

    @Override
    public String says() {
        return "“" + text() + "”";
    }
}
