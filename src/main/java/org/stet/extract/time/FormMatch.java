package org.stet.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.language.Token;
import org.stet.text.Span;

/** A form matched. @param from index of the first piece @param to behind the last @param lexemes in the order of the form's elements */
record FormMatch(List<Piece> pieces, int from, int to, List<Lexeme> lexemes) {

    private static final Set<String> PREPOSITIONS = Set.of("in", "since", "by", "until", "till", "during", "of", "from", "before", "after", "for",
            "through");

    /** Without an article that belongs to a noun behind ("the [third-quarter] loss"). */
    Span span() {
        Piece last = pieces.get(to - 1);
        boolean article = to - from > 1 && pieces.get(from).word().equals("the") && isBefore(last.token());
        return new Span(pieces.get(article ? from + 1 : from).span().start(), last.span().end());
    }

    /** Whether a noun that follows at once is what the words are said of. */
    private boolean isBefore(Token last) {
        return next().map(Piece::token).filter(t -> t.isNoun() && (last.head() == t.index() || last.head() > t.index() && last.label().equals("nn")))
                .isPresent();
    }

    boolean has(Sort sort) {
        return lexemes.stream().anyMatch(l -> l.sort() == sort);
    }

    /** Value of the first lexeme of the sort; empty for none. */
    String text(Sort sort) {
        return lexemes.stream().filter(l -> l.sort() == sort).findFirst().map(Lexeme::value).orElse("");
    }

    /** The same, which must be there, as a number. */
    int number(Sort sort) {
        return Integer.parseInt(text(sort));
    }

    Optional<Integer> ifNumber(Sort sort) {
        return Optional.of(text(sort)).filter(t -> !t.isEmpty()).map(Integer::valueOf);
    }

    /** Word of the piece before the match, or so many before; empty for none. */
    String before(int n) {
        return from - n >= 0 ? pieces.get(from - n).word() : "";
    }

    /** Whether a preposition that times follow stands before the match. */
    boolean followsPreposition() {
        return PREPOSITIONS.contains(before(1));
    }

    /** Word of the piece behind the match; empty for none. */
    String after() {
        return to < pieces.size() ? pieces.get(to).word() : "";
    }

    Optional<Piece> next() {
        return to < pieces.size() ? Optional.of(pieces.get(to)) : Optional.empty();
    }

    Token firstToken() {
        return pieces.get(from).token();
    }

    boolean contains(String word) {
        return pieces.subList(from, to).stream().anyMatch(p -> p.word().equals(word));
    }
}
