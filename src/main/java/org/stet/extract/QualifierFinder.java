package org.stet.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Accusation;
import org.stet.fact.Qualifier;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Phrase;
import org.stet.lexicon.Phrases;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/**
 * Finds words that take something back from a statement. What says that there is no evidence, or that a thing is disputed, belongs to
 * the accusation in its sentence or the one before; a hedge belongs to the claim it stands in.
 */
final class QualifierFinder {

    private final Notebook notes;

    QualifierFinder(Notebook notes) {
        this.notes = notes;
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            List<Phrase.Word> words = PhraseWords.of(s.tokens());
            int at = 0;
            while (at < words.size()) {
                at += Math.max(1, qualifierAt(s, words, at));
            }
        }
    }

    private int qualifierAt(Sentence s, List<Phrase.Word> words, int at) {
        Optional<Phrases.Match> match = notes.lexicon.phrases(Words.QUALIFIER).longest(words, at);
        String kind = match.map(Phrases.Match::kind).orElse("");
        int longest = match.map(Phrases.Match::length).orElse(0);
        Token first = s.token(at);
        if (longest > 0 && !isVerbUse(first, longest)) {
            Span span = s.span(s.tokens().subList(at, at + longest));
            notes.qualifiers.add(new Qualifier(notes.id("qualifier"), notes.document(), notes.passage(s, span), kind,
                    noun(s, first), scope(s, first, s.token(at + longest - 1), kind)));
        }
        return longest;
    }

    /** "Police suspected him" states; "the suspected thief" qualifies. */
    private boolean isVerbUse(Token token, int length) {
        return length == 1 && token.isVerb() && !token.label().equals("amod") && notes.lexicon.has(Words.QUALIFIER_VERB, token.lemma());
    }

    private static String noun(Sentence s, Token token) {
        return token.label().equals("amod") ? s.head(token).map(Token::lemma).orElse("") : "";
    }

    private String scope(Sentence s, Token token, Token last, String kind) {
        if (notes.lexicon.has(Words.HEDGE_KIND, kind) && !kind.equals("unverified")) {
            return clauseAfter(s, last).orElseGet(() -> notes.claimOver(s, token));
        }
        return accusation(s.index()).or(() -> accusation(s.index() - 1)).map(Accusation::claim)
                .filter(claim -> notes.attributionOver(token.span()).filter(a -> !covers(a.at().span(), claim)).isEmpty())
                .orElseGet(() -> notes.claimOver(s, token));
    }

    /** "Suspected of stealing", "believed to have left": what stands after the preposition is in doubt. */
    private Optional<String> clauseAfter(Sentence s, Token last) {
        return last.pos().equals("IN") || last.pos().equals("TO") ? s.tokens().stream()
                .filter(t -> t.index() > last.index() && t.index() <= last.index() + 4 && t.isVerb())
                .flatMap(t -> Stream.ofNullable(notes.claimAt.get(t.span().start()))).findFirst() : Optional.empty();
    }

    private Optional<Accusation> accusation(int sentence) {
        return notes.accusations.in(sentence).findFirst();
    }

    private boolean covers(Span span, String claim) {
        return notes.claims.stream().filter(c -> c.id().equals(claim)).anyMatch(c -> c.span().overlaps(span));
    }
}
