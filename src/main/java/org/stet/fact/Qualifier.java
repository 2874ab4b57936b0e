package org.stet.fact;

/**
 * Words that take something back from a statement.
 *
 * @param kind class in the lexicon: {@code without-evidence}, {@code unverified}, {@code disputed}, {@code alleged}, {@code reported}, {@code suspected}, ...
 * @param word lemma of the noun it stands before ("suspected boats"), or empty where it qualifies the whole statement
 * @param claim id of the claim or accusation it qualifies, or empty
 */
public record Qualifier(String id, String document, Passage at, String kind, String word, String claim) implements Stated {

    @Override
    public String says() {
        return "“" + text() + "”";
    }
}
