package org.stet.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** The lexicon's signatures, by word. */
final class Signatures {

    private final Map<Words, Map<String, Signature>> all = new EnumMap<>(Words.class);

    Signatures(Lexicon lexicon) {
        for (Words words : List.of(Words.MODAL, Words.WITH_INFINITIVE, Words.WITH_CLAUSE, Words.WITH_GERUND, Words.BEFORE_GERUND)) {
            Map<String, Signature> signatures = new HashMap<>();
            lexicon.map(words).forEach((word, text) -> signatures.put(word, Signature.of(text)));
            all.put(words, signatures);
        }
    }

    /** The signature of the first of the keys that has one. */
    Optional<Signature> first(Words words, Stream<String> keys) {
        Map<String, Signature> signatures = all.getOrDefault(words, Map.of());
        return keys.map(signatures::get).filter(Objects::nonNull).findFirst();
    }

    /** A word with its particle ("go on"), its form ("had"), its base form. */
    Optional<Signature> of(Words words, Sentence s, Token word) {
        return first(words, keys(s, word).stream());
    }

    private static List<String> keys(Sentence s, Token word) {
        List<String> keys = new ArrayList<>();
        s.children(word.index()).stream().filter(t -> t.label().equals("prt") || t.index() == word.index() + 1 && t.pos().equals("IN"))
                .forEach(t -> keys.add(word.lemma() + " " + t.lemma()));
        keys.add(word.form().toLowerCase(Locale.ROOT));
        keys.add(word.lemma());
        return keys;
    }
}
