package org.stet.extract;

import java.util.List;
import java.util.Locale;
import org.stet.fact.NameKind;
import org.stet.language.Gazetteer;
import org.stet.language.Sentence;
import org.stet.language.Token;

/**
 * A name as it stands, before its identity is known.
 *
 * @param kind   as the tagger has it
 * @param titled whether a title or honorific stands before it
 * @param gender as the words beside it tell
 */
record Mention(Sentence sentence, List<Token> tokens, NameKind kind, boolean titled, Gender gender) {

    /** In lower case. */
    String words() {
        return sentence.span(tokens).in(sentence.text()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Its words in lower case without accents. */
    List<String> plainWords() {
        return List.of(Gazetteer.key(words()).split(" "));
    }

    Token first() {
        return tokens.get(0);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    boolean isPerson() {
        return titled || kind == NameKind.PERSON;
    }
}
