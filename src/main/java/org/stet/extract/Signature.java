package org.stet.extract;

import org.stet.fact.Factuality;

/**
 * What a word does to the predicate under it, where the word itself is so and where it is not: the signatures of Nairn, Condoravdi and
 * Karttunen, Computing relative polarity for textual inference (2006), with a strength on either side.
 */
record Signature(FactValue positive, FactValue negative) {

    /** Of a verb of speech or thought that the lexicon does not have: its clause is true in somebody's words, or left open. */
    static final Signature CLAUSE = of("+/o");
    static final Signature OPEN = of("o/o");
    static final Signature DENIAL = of("-/o");

    /** @param text two sides joined by a slash, such as {@code +/-probable} */
    static Signature of(String text) {
        String[] sides = text.split("/");
        return new Signature(FactValue.of(sides[0]), FactValue.of(sides[1]));
    }

    /** The value of the predicate under a word of this value. What both sides say alike holds whatever becomes of the word. */
    FactValue under(FactValue word) {
        FactValue side = word.isNegative() ? negative : positive;
        return positive.equals(negative) && positive.factuality() == Factuality.CERTAIN ? side : side.atMost(word.factuality());
    }
}
