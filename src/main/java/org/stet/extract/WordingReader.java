package org.stet.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Term;
import org.stet.fact.TermKind;
import org.stet.fact.Wording;
import org.stet.language.AnnotatedDocument;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads the words that carry meaning: names, numbers, nouns, full verbs, adjectives and adverbs. Safe for use by several threads. */
public final class WordingReader {

    private static final Set<String> NO_TERM = Set.of("aux", "auxpass", "possessive", "punct", "neg");

    private final Lexicon lexicon;

    public WordingReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One for each sentence, in text order, also for one without such words. */
    public List<Wording> read(AnnotatedDocument annotated) {
        return annotated.sentences().stream().map(s -> new Wording(s.index(), s.span(), s.zone(), terms(s))).toList();
    }

    private List<Term> terms(Sentence s) {
        List<Token> kept = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (Token token : s.tokens()) {
            if (kind(token).isPresent()) {
                places.put(token.index(), kept.size());
                kept.add(token);
            }
        }
        return kept.stream().map(t -> new Term(t.span(), kind(t).orElseThrow(), t.form().toLowerCase(Locale.ROOT), t.lemma(),
                governor(s, t, places))).toList();
    }

    private static int governor(Sentence s, Token token, Map<Integer, Integer> places) {
        Optional<Token> head = s.head(token);
        while (head.isPresent() && !places.containsKey(head.get().index())) {
            head = s.head(head.get());
        }
        return head.map(h -> places.get(h.index())).orElse(-1);
    }

    private Optional<TermKind> kind(Token token) {
        if (token.pos().equals("CD") || token.form().chars().anyMatch(Character::isDigit)) {
            return Optional.of(TermKind.NUMBER);
        }
        if (isThin(token)) {
            return Optional.empty();
        }
        if (token.pos().startsWith("NNP")) {
            return Optional.of(TermKind.NAME);
        }
        if (token.isPunctuation() || NO_TERM.contains(token.label()) || token.lemma().chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return Optional.ofNullable(token.isVerb() ? TermKind.VERB : token.isNoun() ? TermKind.NOUN : token.pos().startsWith("JJ") ? TermKind.ADJECTIVE
                : token.pos().startsWith("RB") ? TermKind.ADVERB : null);
    }

    /** "Is", "has", "says": what they mean stands beside them; "Mr" says nothing. */
    private boolean isThin(Token token) {
        return token.isVerb() && lexicon.has(Words.EMPTY_VERB, token.lemma()) || lexicon.has(Words.HONORIFIC, token.form().toLowerCase(Locale.ROOT));
    }
}
