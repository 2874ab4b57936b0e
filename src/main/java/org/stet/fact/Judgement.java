package org.stet.fact;

/**
 * A word that judges somebody or something instead of telling what happened: "a disaster", "incompetent".
 *
 * @param word        as the lexicon lists it
 * @param kind        class in the lexicon: {@code attack}, {@code opinion}, {@code loaded}
 * @param of          words for what is judged; empty where it is not known
 * @param attribution id of the attribution that carries it, or empty: the text's own voice
 */
public record Judgement(String id, String document, Passage at, String word, String kind, String of, String attribution)
        implements Stated {

    @Override
    public String says() {
        return (of.isEmpty() ? "" : of + ": ") + "“" + text() + "”";
    }
}
