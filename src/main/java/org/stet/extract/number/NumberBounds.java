package org.stet.extract.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Bound;
import org.stet.language.Sentence;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads the words that bound a number, before it ("at least") and behind it ("or more"), by the rules that the lexicon gives them. */
final class NumberBounds {

    private static final int LONGEST = 4;

    private final Lexicon lexicon;

    NumberBounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Clear about one thing" bounds nothing: few writers round so small a number. */
    NumberWords.Found apply(Sentence s, List<String> words, NumberWords.Found found) {
        NumberWords.Found after = after(words, found);
        boolean spelled = found.from() == found.last() && words.get(found.last()).matches("one|two|three");
        if (spelled && found.from() > 0 && s.token(found.from() - 1).label().equals("prep")) {
            return after;
        }
        for (int size = Math.min(LONGEST, found.from()); size > 0; size--) {
            String rule = lexicon.map(Words.BOUND).get(String.join(" ", words.subList(found.from() - size, found.from())));
            if (rule != null) {
                return bounded(found, rule, found.from() - size, after.to());
            }
        }
        return after;
    }

    /** "Six years or more": behind the unit or noun. */
    Amount behind(List<String> words, Amount a) {
        NumberWords.Found found = new NumberWords.Found(a.from(), a.last(), a.to(), a.min(), a.max(), a.bound(), a.measure());
        NumberWords.Found after = a.bound() == Bound.EXACT && a.to() > a.last() && a.to() + 1 < words.size() && words.get(a.to() + 1).equals("or")
                ? after(words, found) : found;
        return new Amount(a.from(), a.last(), after.to(), after.min(), after.max(), after.bound(), a.kind(), a.measure(), a.per(), a.head(), a.counted(),
                a.change(), a.predicate());
    }

    private NumberWords.Found after(List<String> words, NumberWords.Found found) {
        Optional<List<String>> phrase = lexicon.map(Words.BOUND_AFTER).keySet().stream().map(p -> List.of(p.split(" |(?<=-)")))
                .filter(p -> found.to() + p.size() < words.size() && words.subList(found.to() + 1, found.to() + 1 + p.size()).equals(p)).findFirst();
        return phrase.map(p -> bounded(found, lexicon.map(Words.BOUND_AFTER).get(String.join(" ", p).replace("- ", "-")), found.from(), found.to() + p.size()))
                .orElse(found);
    }

    private static NumberWords.Found bounded(NumberWords.Found f, String rule, int from, int to) {
        double min = Math.min(ends(rule, f.min())[0], ends(rule, f.max())[0]);
        double max = Math.max(ends(rule, f.min())[1], ends(rule, f.max())[1]);
        return new NumberWords.Found(from, f.last(), to, min, max, bound(rule), f.measure());
    }

    /** The two ends of a lexicon range such as {@code 0.9n..inf} for a number n; of a single figure twice that. */
    static double[] ends(String rule, double n) {
        String[] ends = rule.replaceAll("[<>]", "").split("\\.\\.");
        return new double[] {end(ends[0], n), end(ends[ends.length - 1], n)};
    }

    static double[] ends(Map<String, String> rules, String word, double n) {
        return ends(rules.get(word), n);
    }

    private static double end(String rule, double n) {
        if (rule.endsWith("inf")) {
            return rule.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (rule.endsWith("n")) {
            String factor = rule.substring(0, rule.length() - 1);
            return factor.isEmpty() ? n : Math.rint(Double.parseDouble(factor) * n * 1e4) / 1e4;
        }
        return Double.parseDouble(rule);
    }

    private static Bound bound(String rule) {
        if (rule.endsWith("..inf")) {
            return rule.startsWith(">") ? Bound.MORE_THAN : Bound.AT_LEAST;
        }
        if (rule.startsWith("-inf")) {
            return rule.contains("<") ? Bound.LESS_THAN : Bound.AT_MOST;
        }
        return rule.endsWith("..n") ? Bound.NEARLY : Bound.ABOUT;
    }
}
