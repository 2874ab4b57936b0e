package org.stet.extract;

import java.util.Optional;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/**
 * The phrase around a word that puts a noun in order: "Mossfield's [longest] strike in a decade". Read by the tags of neighbouring words, as
 * what hangs on a superlative is often parsed wrongly.
 */
final class NounPhrase {

    /** A scope is seldom longer, in tokens. */
    private static final int REACH = 10;

    private final Sentence s;
    private final Lexicon lexicon;
    private final int first;
    private final int from;
    private final int noun;
    private final int to;

    /** @param first index of the first and @param last of the last token that puts in order */
    NounPhrase(Sentence s, int first, int last, Lexicon lexicon) {
        this.s = s;
        this.first = first;
        this.lexicon = lexicon;
        this.noun = noun(last);
        this.from = from(first);
        this.to = to(Math.max(last, noun));
    }

    private int noun(int last) {
        int found = s.token(last).isNoun() ? last : -1;
        for (int i = last + 1; i < s.tokens().size() && s.token(i).pos().matches("JJ[RS]?|NN.*|CD|HYPH|VBG|VBN|RBS?|\\$|POS"); i++) {
            found = s.token(i).isNoun() ? i : s.token(i).pos().equals("POS") && found == i - 1 ? -1 : found;
        }
        return found;
    }

    private int from(int at) {
        int i = at - 1;
        while (i >= 0 && s.token(i).pos().matches("JJ[RS]?|CD|HYPH|RB|VBN") && !s.token(i).isVerb()) {
            i--;
        }
        if (i >= 0 && s.token(i).pos().matches("PRP\\$|DT")) {
            return i;
        }
        if (i < 0 || !s.token(i).pos().equals("POS")) {
            return at;
        }
        while (i > 0 && s.token(i - 1).pos().matches("NN.*|JJ|DT|PRP\\$|HYPH|CD")) {
            i--;
        }
        return i;
    }

    private int to(int at) {
        int i = at;
        while (i + 1 < s.tokens().size() && i - at < REACH && goesOn(s.token(i + 1))) {
            i++;
        }
        return i;
    }

    private boolean goesOn(Token next) {
        Token before = s.token(next.index() - 1);
        if (next.lemma().equals("have")) {
            return before.index() > Math.max(first, noun) && before.pos().matches("NN.*|PRP|WDT")
                    && s.tokens().subList(Math.max(first, noun) + 1, next.index()).stream().noneMatch(t -> t.pos().equals("IN"));
        }
        if (next.pos().equals("IN")) {
            return lexicon.has(Words.SCOPE_WORD, next.lemma()) || next.index() + 1 < s.tokens().size() && s.token(next.index() + 1).lemma().equals("record");
        }
        return next.pos().matches("TO|DT|JJ.?|NN.*|CD|PRP\\$?|POS|RB|VB|VBN|HYPH|WDT") && (!next.isPunctuation() || next.pos().equals("HYPH"));
    }

    int from() {
        return from;
    }

    Token word() {
        return s.token(first);
    }

    Optional<Token> head() {
        return noun < 0 ? Optional.empty() : Optional.of(s.token(noun));
    }

    /** Of "the storm was the worst" the storm. */
    Optional<Token> subject() {
        return s.head(word()).flatMap(h -> s.child(h.index(), "nsubj").or(() -> s.head(h).flatMap(up -> s.child(up.index(), "nsubj")))).filter(Token::isNoun);
    }

    boolean isDefinite() {
        Token opening = s.token(from);
        return from < first && (opening.lemma().equals("the") || opening.pos().equals("PRP$") || owner().isPresent());
    }

    /** Whose first or largest it is: "the country's". */
    Optional<Token> owner() {
        for (int i = from; i < first; i++) {
            if (s.token(i).pos().equals("PRP$")) {
                return Optional.of(s.token(i));
            }
            if (s.token(i).pos().equals("POS") && i > from) {
                return Optional.of(s.token(i - 1));
            }
        }
        return Optional.empty();
    }

    /** "The first woman to lead", "the first team from Belmare to reach". */
    boolean hasInfinitive() {
        for (int i = noun + 1; noun >= 0 && i <= to; i++) {
            if (s.token(i).pos().equals("TO") && !s.token(i - 1).lemma().equals("have") && i + 1 < s.tokens().size() && s.token(i + 1).pos().equals("VB")) {
                return true;
            }
        }
        return false;
    }

    /** Whether its scope reaches back over years: "in a decade", "since 2009", "ever". */
    boolean isDated() {
        for (int i = first + 1; i <= to; i++) {
            Token t = s.token(i);
            boolean several = t.pos().equals("NNS") || Double.parseDouble(lexicon.map(Words.SCOPE_YEARS).getOrDefault(t.lemma(), "0")) > 1;
            boolean year = t.form().matches("(1[89]|20)\\d\\d") && s.token(i - 1).lemma().equals("since");
            if (lexicon.map(Words.SCOPE_YEARS).containsKey(t.lemma()) && several || year) {
                return true;
            }
        }
        return false;
    }

    Span span() {
        return s.span(s.tokens().subList(from, to + 1));
    }

    /** Whose it is, and what stands behind the noun. */
    String scope() {
        int after = Math.max(noun, first) + 1;
        String behind = after > to ? "" : s.words(s.span(s.tokens().subList(after, to + 1)));
        String before = from < first ? s.words(s.span(s.tokens().subList(from, first))) : "";
        return (owner().isPresent() ? before + " " + behind : behind).strip();
    }
}
