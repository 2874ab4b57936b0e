package org.stet.align;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.stet.fact.Superlative;
import org.stet.lexicon.Words;

/** How far back and how wide a superlative reaches: "in a decade", "since 2009", "the world's". */
final class ScopeOfOrder {

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double EVER = 1000;

    private final Vocabulary vocabulary;

    ScopeOfOrder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the one says more than the other: further back, or over a wider area; false where a scope does not tell. */
    boolean isWider(Side own, Superlative one, Side side, Superlative other) {
        OptionalDouble mine = years(own, one);
        OptionalDouble its = years(side, other);
        OptionalDouble since = since(one);
        OptionalDouble itsSince = since(other);
        boolean longer = mine.isPresent() && its.isPresent() && mine.getAsDouble() > its.getAsDouble()
                || mine.isPresent() && mine.getAsDouble() >= EVER && its.isEmpty() && itsSince.isPresent()
                || since.isPresent() && itsSince.isPresent() && since.getAsDouble() < itsSince.getAsDouble();
        OptionalDouble here = most(one, Words.SCOPE_REACH);
        OptionalDouble there = most(other, Words.SCOPE_REACH);
        return longer || here.isPresent() && there.isPresent() && here.getAsDouble() > there.getAsDouble();
    }

    private static OptionalDouble since(Superlative superlative) {
        Matcher year = YEAR.matcher(superlative.scope());
        return year.find() ? OptionalDouble.of(Integer.parseInt(year.group())) : OptionalDouble.empty();
    }

    /** Units of time, those with a number before them as often as it says. */
    private OptionalDouble years(Side side, Superlative superlative) {
        DoubleStream counted = side.facts.quantities().stream().filter(q -> q.span().overlaps(superlative.span()) && !years(q.measure()).isEmpty())
                .mapToDouble(q -> q.min() * Double.parseDouble(years(q.measure())));
        String[] words = words(superlative);
        DoubleStream bare = IntStream.range(0, words.length).filter(i -> !years(words[i]).isEmpty()).filter(i -> !isPlural(words[i]) || i > 0 && isFigure(words[i - 1]))
                .mapToDouble(i -> Double.parseDouble(years(words[i])) * (isPlural(words[i]) ? Double.parseDouble(words[i - 1]) : 1));
        return DoubleStream.concat(counted, bare).max();
    }

    /** "Years", whose number a quantity or the figure before it has. */
    private boolean isPlural(String word) {
        return vocabulary.kind(Words.SCOPE_YEARS, word).isEmpty();
    }

    private static boolean isFigure(String word) {
        return word.matches("\\d{1,4}");
    }

    private String years(String word) {
        String plain = vocabulary.kind(Words.SCOPE_YEARS, word);
        return plain.isEmpty() && word.endsWith("s") ? vocabulary.kind(Words.SCOPE_YEARS, word.substring(0, word.length() - 1)) : plain;
    }

    private OptionalDouble most(Superlative superlative, Words words) {
        return Arrays.stream(words(superlative)).map(w -> vocabulary.kind(words, w)).filter(n -> !n.isEmpty()).mapToDouble(Double::parseDouble).max();
    }

    private static String[] words(Superlative superlative) {
        return NO_WORD.split(superlative.scope().toLowerCase(Locale.ROOT).replace("'s", "").replace("’s", ""));
    }
}
