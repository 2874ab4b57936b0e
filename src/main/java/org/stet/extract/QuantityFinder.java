package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.fact.NameKind;
import org.stet.fact.Quantity;
import org.stet.fact.TimexType;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds numbers with their bounds, unit, what they count and the predicate they stand under. */
final class QuantityFinder {

    private static final Set<String> DATED = Set.of("DATE", "TIME", "ORDINAL");

    private final Notebook notes;
    private final References references;
    private final NumberWords numbers;

    QuantityFinder(Notebook notes, References references) {
        this.notes = notes;
        this.references = references;
        this.numbers = new NumberWords(notes.lexicon);
    }

    void find() {
        for (Sentence s : notes.sentences()) {
            List<String> words = s.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
            int at = 0;
            while (at < s.tokens().size()) {
                Optional<NumberWords.Found> found = isDate(s, s.token(at)) ? Optional.empty() : numbers.read(s, words, at);
                if (found.isPresent()) {
                    quantity(s, found.get());
                    at = Math.max(at + 1, found.get().to() + 1);
                } else {
                    at++;
                }
            }
        }
    }

    private boolean isDate(Sentence s, Token token) {
        boolean dated = notes.times.in(s.index()).anyMatch(t -> t.type() != TimexType.DURATION && t.span().contains(token.span()));
        boolean inName = references.nameOver(token).filter(n -> n.kind() != NameKind.OTHER && n.span().length() > token.span().length()).isPresent();
        boolean year = token.form().matches("(19|20)\\d\\d") && !token.label().equals("num");
        return dated || inName || year || DATED.contains(token.name()) && !isAge(s, token) && notes.times.in(s.index()).noneMatch(t -> t.span().overlaps(token.span()));
    }

    /** "A 30-year-old man", "12 years old": a quantity that the name finder takes for a date. */
    private static boolean isAge(Sentence s, Token number) {
        return s.head(number).filter(unit -> unit.label().equals("npadvmod")).flatMap(s::head).filter(t -> t.lemma().equals("old")).isPresent();
    }

    private void quantity(Sentence s, NumberWords.Found found) {
        Token last = s.token(found.last());
        Optional<Token> unit = unitToken(s, found);
        String unitName = found.measure().isEmpty() ? unit.map(t -> unitEndingAt(s, t)).or(() -> unitBefore(s, found)).orElse("") : found.measure();
        Token noun = noun(s, unit.orElse(last));
        boolean bare = noun == last && unit.isEmpty();
        Optional<Token> counted = unitBefore(s, found).isPresent() ? Optional.empty() : unit.isPresent() ? ofWhat(s, noun) : bare ? Optional.empty() : Optional.of(noun);
        int to = Math.max(found.to(), Math.max(unit.map(Token::index).orElse(-1), counted.filter(t -> t.index() < last.index() + 6).map(Token::index).orElse(-1)));
        Span span = s.span(s.tokens().subList(found.from(), to + 1));
        Token top = unit.isPresent() && counted.isEmpty() ? unit.get() : noun;
        notes.quantities.add(new Quantity(notes.id("quantity"), notes.document(), notes.passage(s, span), found.min(), found.max(), unitName,
                counted.map(Token::lemma).orElse(""), predicate(s, top), notes.claimOver(s, last)));
    }

    private Optional<Token> unitToken(Sentence s, NumberWords.Found found) {
        int next = found.to() + 1;
        List<Token> tokens = s.tokens();
        while (next < tokens.size() && tokens.get(next).form().matches("[-–‑]")) {
            next++;
        }
        if (next + 1 < tokens.size() && !twoWords(tokens, next).isEmpty()) {
            return Optional.of(tokens.get(next + 1));
        }
        return next < tokens.size() && !unitOf(tokens.get(next)).isEmpty() ? Optional.of(tokens.get(next)) : Optional.empty();
    }

    private String twoWords(List<Token> tokens, int first) {
        return notes.lexicon.map(Words.UNIT).getOrDefault(tokens.get(first).lemma() + " " + tokens.get(first + 1).lemma(), "");
    }

    private String unitEndingAt(Sentence s, Token unit) {
        String two = unit.index() > 0 ? twoWords(s.tokens(), unit.index() - 1) : "";
        return two.isEmpty() ? unitOf(unit) : two;
    }

    /** "A magnitude 6.4 earthquake". */
    private Optional<String> unitBefore(Sentence s, NumberWords.Found found) {
        return Optional.of(found.from() - 1).filter(i -> i >= 0).map(s::token).filter(t -> t.label().equals("nn")).map(this::unitOf)
                .filter(u -> !u.isEmpty());
    }

    private String unitOf(Token token) {
        Map<String, String> units = notes.lexicon.map(Words.UNIT);
        return Stream.of(token.lemma(), token.form().toLowerCase(Locale.ROOT), token.lemma().replaceFirst("s$", ""))
                .filter(units::containsKey).findFirst().map(units::get).orElse("");
    }

    /** The noun that the number counts, or the number itself where it stands alone. */
    private static Token noun(Sentence s, Token number) {
        Token at = number;
        while (at.head() >= 0 && (at.label().equals("conj") && s.token(at.head()).pos().equals("CD") || Set.of("num", "quantmod", "nn", "amod", "number", "hmod", "meta", "det", "predet").contains(at.label()))) {
            at = s.token(at.head());
            if (at.isVerb()) {
                return number;
            }
        }
        if (at == number || at.pos().equals("CD")) {
            Optional<Token> of = ofWhat(s, at);
            return of.orElse(number);
        }
        return at;
    }

    private static Optional<Token> ofWhat(Sentence s, Token token) {
        return s.children(token.index()).stream().filter(t -> t.label().equals("prep") && t.lemma().equals("of"))
                .flatMap(t -> s.child(t.index(), "pobj").stream()).findFirst();
    }

    /** Lemma of the nearest verb above, or of the adjective it measures ("12 years old"); for a noun that names an outcome ("110 deaths") its own. */
    private String predicate(Sentence s, Token noun) {
        if (notes.lexicon.map(Words.VICTIM_VERB).containsKey(noun.lemma())) {
            return noun.lemma();
        }
        if (noun.label().equals("npadvmod") && s.head(noun).filter(t -> t.pos().startsWith("JJ")).isPresent()) {
            return s.token(noun.head()).lemma();
        }
        List<Token> passed = new ArrayList<>();
        Token at = noun;
        while (at.head() >= 0 && passed.size() < 12) {
            at = s.token(at.head());
            passed.add(at);
            if (at.isVerb() || notes.lexicon.map(Words.VICTIM_VERB).containsKey(at.lemma())) {
                return at.lemma();
            }
        }
        return "";
    }
}
