package org.stet.extract.number;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads the unit of a number, and what a rate refers to. */
final class Units {

    private static final String POUND = "pound";

    private final Lexicon lexicon;
    private final Currencies currencies;

    Units(Lexicon lexicon, Currencies currencies) {
        this.lexicon = lexicon;
        this.currencies = currencies;
    }

    /**
     * A unit that was read.
     *
     * @param token  the word that says it, of two words the last
     * @param factor what the number is to be multiplied with: 0.01 for cents
     * @param money  whether it is a currency
     */
    record Unit(Token token, String name, double factor, boolean money) {
    }

    /** @param number index of the number's last token */
    Optional<Unit> after(Sentence s, List<String> words, int number) {
        int next = skipHyphens(words, number + 1);
        if (next >= words.size()) {
            return Optional.empty();
        }
        int second = skipHyphens(words, next + 1);
        boolean hyphen = next > number + 1;
        Optional<Unit> two = second < words.size() ? unit(s, second, base(s, words, next) + " " + base(s, words, second), hyphen) : Optional.empty();
        return two.or(() -> forms(s, words, next).flatMap(form -> unit(s, next, form, hyphen).stream()).findFirst());
    }

    /** The unit that the word itself says: "dollars" in "millions of dollars". */
    Optional<Unit> at(Sentence s, Token token) {
        return unit(s, token.index(), token.lemma(), false);
    }

    private static int skipHyphens(List<String> words, int at) {
        int next = at;
        while (next < words.size() && words.get(next).matches("[-–‑]")) {
            next++;
        }
        return next;
    }

    private static String base(Sentence s, List<String> words, int at) {
        return s.token(at).isNoun() ? s.token(at).lemma().replaceFirst("\\.$", "") : words.get(at);
    }

    private static Stream<String> forms(Sentence s, List<String> words, int at) {
        return Stream.of(words.get(at), s.token(at).lemma(), words.get(at).replaceFirst("s$", ""), words.get(at).replaceFirst("^%\\W+$", "%"));
    }

    private Optional<Unit> unit(Sentence s, int at, String form, boolean hyphen) {
        Token token = s.token(at);
        String hundredth = lexicon.map(Words.HUNDREDTH).get(form);
        if (hundredth != null) {
            return Optional.of(new Unit(token, hundredth, 0.01, true));
        }
        if (form.equals(POUND) && (hyphen || isWeight(s, token))) {
            return Optional.of(new Unit(token, POUND, 1, false));
        }
        String code = token.isVerb() ? "" : currencies.named(form);
        String name = code.isEmpty() ? lexicon.map(Words.UNIT).getOrDefault(form, "") : code;
        return name.isEmpty() ? Optional.empty() : Optional.of(new Unit(token, name, 1, !code.isEmpty()));
    }

    /** "Two pounds of beef", "weighs two pounds". */
    private boolean isWeight(Sentence s, Token pound) {
        boolean of = pound.index() + 1 < s.tokens().size() && s.token(pound.index() + 1).form().equals("of");
        return of || s.head(pound).filter(h -> lexicon.has(Words.WEIGHING, h.lemma())).isPresent();
    }

    /** "A magnitude 6.4 earthquake". */
    Optional<String> before(Sentence s, int from) {
        return Optional.of(from - 1).filter(i -> i >= 0).map(s::token).filter(t -> t.label().equals("nn")).map(Token::lemma)
                .filter(lexicon.map(Words.UNIT)::containsKey).map(lexicon.map(Words.UNIT)::get);
    }

    /**
     * What a rate refers to.
     *
     * @param last index of its last token
     */
    record Per(String name, int last) {
    }

    /** "Per 100,000 people", "a barrel", "each week" behind the token. */
    Optional<Per> per(Sentence s, List<String> words, int at, NumberWords numbers) {
        if (at + 2 >= words.size()) {
            return Optional.empty();
        }
        String first = words.get(at + 1);
        if (first.equals("per")) {
            Optional<NumberRun.Value> base = numbers.exact(s, words, at + 2);
            int noun = base.map(b -> b.last() + 1).orElse(at + 2);
            return noun >= words.size() || !s.token(noun).isNoun() && base.isEmpty() ? Optional.empty()
                    : Optional.of(new Per((base.map(b -> "%.0f ".formatted(b.value())).orElse("") + base(s, words, noun)).strip(), noun));
        }
        return first.matches("an?|each|every") && lexicon.has(Words.PER, base(s, words, at + 2))
                && (at + 3 >= words.size() || !words.get(at + 3).matches("earlier|ago|before|later|old|after|and|or"))
                ? Optional.of(new Per(base(s, words, at + 2), at + 2)) : Optional.empty();
    }
}
