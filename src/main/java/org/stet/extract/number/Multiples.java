package org.stet.extract.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Change;
import org.stet.fact.QuantityKind;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads how many times as much, and places in a row: "doubled", "three times as many", "sixfold"; "the third consecutive loss". */
final class Multiples {

    private static final Pattern FOLD = Pattern.compile("(\\w+?)-?fold");

    private final Lexicon lexicon;
    private final NumberWords numbers;
    private final NumberBounds bounds;
    private final CountedNouns nouns;

    Multiples(Lexicon lexicon, NumberWords numbers, CountedNouns nouns) {
        this.nouns = nouns;
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.bounds = new NumberBounds(lexicon);
    }

    Optional<Amount> read(Sentence s, List<String> words, int at) {
        Token token = s.token(at);
        String factor = lexicon.map(Words.MULTIPLE).get(token.lemma());
        if (factor != null && token.isVerb() && (at + 1 >= words.size() || !words.get(at + 1).equals("down"))) {
            return Optional.of(times(s, words, at, at, Double.parseDouble(factor), Change.BY));
        }
        if (factor != null && isCompared(s, words, at + 1)) {
            return Optional.of(times(s, words, at, at, Double.parseDouble(factor), Change.NONE));
        }
        return fold(s, words, at);
    }

    /** "As many", "the size": in "twice as he fell" nothing is compared. */
    private boolean isCompared(Sentence s, List<String> words, int at) {
        return at + 1 < words.size() && lexicon.has(Words.COMPARING, words.get(at))
                && (!words.get(at).equals("as") || s.token(at + 1).pos().matches("(JJ|RB).*"));
    }

    /** "Sixfold", "10-fold". */
    private Optional<Amount> fold(Sentence s, List<String> words, int at) {
        Matcher fold = FOLD.matcher(words.get(at));
        if (fold.matches()) {
            return numbers.cardinal(fold.group(1)).filter(n -> n > 1).map(n -> times(s, words, at, at, n, Change.BY));
        }
        boolean apart = at + 2 < words.size() && words.get(at + 1).equals("-") && words.get(at + 2).equals("fold");
        return apart ? numbers.cardinal(words.get(at)).map(n -> times(s, words, at, at + 2, n, Change.BY)) : Optional.empty();
    }

    /** "Three times as many", "three times the size", "three times larger". */
    Optional<Amount> times(Sentence s, List<String> words, NumberWords.Found found) {
        int times = found.to() + 1;
        boolean compared = times + 1 < words.size() && words.get(times).equals("times") && found.measure().isEmpty()
                && (isCompared(s, words, times + 1) || s.token(times + 1).pos().matches("JJR|RBR"));
        return compared ? Optional.of(new Amount(found.from(), found.last(), times, found.min(), found.max(), found.bound(), QuantityKind.MULTIPLE, "times", "",
                s.token(times), "", Change.NONE, "")) : Optional.empty();
    }

    /** By a factor; a part such as "halved" is given as the share that is gone. */
    private Amount times(Sentence s, List<String> words, int from, int to, double factor, Change change) {
        boolean part = factor < 1;
        double value = part ? 100 * (1 - factor) : factor;
        NumberWords.Found found = bounds.apply(s, words, new NumberWords.Found(from, to, value, value, part ? "percent" : "times"));
        return new Amount(found.from(), to, to, found.min(), found.max(), found.bound(), part ? QuantityKind.PERCENT : QuantityKind.MULTIPLE,
                found.measure(), "",
                s.token(from), s.token(from).isVerb() ? nouns.changed(s, s.token(from)) : "", change, s.token(from).isVerb() ? s.token(from).lemma() : "");
    }

    Optional<Amount> ordinal(Sentence s, List<String> words, int at) {
        Token token = s.token(at);
        if (!token.pos().startsWith("JJ") && !token.label().equals("amod") || at + 1 >= words.size()) {
            return Optional.empty();
        }
        boolean named = at > 0 && Character.isUpperCase(s.token(at + 1).form().charAt(0)) && !Character.isLowerCase(token.form().charAt(0));
        Optional<Double> place = named ? Optional.empty() : numbers.ordinal(words.get(at)).filter(n -> n > 1);
        return place.flatMap(n -> CountedNouns.modified(s, token).filter(t -> t.index() > at).flatMap(t -> CountedNouns.reached(s, at, t.index())))
                .filter(noun -> s.tokens().subList(at + 1, noun.index() + 1).stream().noneMatch(t -> lexicon.has(Words.NO_COUNT, t.lemma())))
                .map(noun -> new Amount(at, at, noun.index(), place.get(), place.get(), Bound.EXACT, QuantityKind.ORDINAL, "", "", noun, noun.lemma(),
                        Change.NONE, ""));
    }
}
