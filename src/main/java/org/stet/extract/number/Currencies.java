package org.stet.extract.number;

import java.util.Map;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Currencies by sign, code and name, as the lexicon has them. */
final class Currencies {

    private final Map<String, String> names;

    Currencies(Lexicon lexicon) {
        this.names = lexicon.map(Words.CURRENCY);
    }

    /** Whether the word stands before its number: a sign ("c$") or a code ("usd"). */
    boolean isSign(String word) {
        boolean symbol = !word.isEmpty() && Character.getType(word.charAt(word.length() - 1)) == Character.CURRENCY_SYMBOL;
        return symbol || word.equals(names.get(word));
    }

    /** Code in lower case; a sign that is not known counts as the one it ends in. */
    String code(String sign) {
        return names.getOrDefault(sign, names.getOrDefault(sign.substring(sign.length() - 1), sign));
    }

    /** Code of a currency's name ("euro", "swiss franc"), or empty. */
    String named(String name) {
        return names.getOrDefault(name, "");
    }
}
