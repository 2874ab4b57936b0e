package org.stet.extract;

import java.util.Locale;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** What words tell of somebody's sex: "Ms", "king", "his wife", "she". */
enum Gender {
    MALE, FEMALE, UNKNOWN;

    static Gender of(Lexicon lexicon, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lexicon.has(Words.MALE, lower) ? MALE : lexicon.has(Words.FEMALE, lower) ? FEMALE : UNKNOWN;
    }

    /** Whether both can be the same person's. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
