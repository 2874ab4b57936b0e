package org.stet.extract;

import java.util.List;
import java.util.Locale;
import org.stet.language.Token;
import org.stet.lexicon.Phrase;

/** Tokens as lexicon patterns see them. */
final class PhraseWords {

    private PhraseWords() {
    }

    static List<Phrase.Word> of(List<Token> tokens) {
        return tokens.stream().map(t -> new Phrase.Word(t.form().toLowerCase(Locale.ROOT), t.lemma())).toList();
    }
}
