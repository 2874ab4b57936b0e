package org.stet.extract;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads a number at a token: figures, words, magnitudes, vague numbers ("dozens"), and the words that bound it ("at least"). */
final class NumberWords {

    private static final Map<String, Double> MAGNITUDES = Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9,
            "trillion", 1e12, "m", 1e6, "bn", 1e9, "k", 1e3);
    private static final int LONGEST_BOUND = 4;

    private final Lexicon lexicon;
    private final RuleBasedNumberFormat spelled = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    NumberWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A number that was read.
     *
     * @param from     index of the first token, bound words and currency sign included
     * @param last     index of the last token of the number itself
     * @param to       index of the last token, words that follow ("or more") included
     * @param currency unit by a sign before the number, or empty
     */
    record Found(int from, int last, int to, double min, double max, String currency) {
    }

    Optional<Found> read(Sentence s, int at) {
        List<String> words = s.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
        Optional<Found> fuzzy = fuzzy(words, at);
        if (fuzzy.isPresent()) {
            return fuzzy.map(f -> bounded(words, f));
        }
        if (!isNumber(s.token(at)) || words.get(at).equals("one") && !isCounting(s, s.token(at))) {
            return Optional.empty();
        }
        int last = at;
        List<String> run = new ArrayList<>(List.of(words.get(at)));
        while (last + 1 < words.size() && (isNumber(s.token(last + 1)) || MAGNITUDES.containsKey(words.get(last + 1)))) {
            run.add(words.get(++last));
        }
        Optional<Double> value = value(run);
        int end = last;
        return value.map(v -> bounded(words, range(words, new Found(at, end, end, v, v, ""))));
    }

    private static boolean isNumber(Token token) {
        return token.pos().equals("CD") && !token.form().matches(".*[/:].*");
    }

    private static boolean isCounting(Sentence s, Token one) {
        return one.label().equals("num") && s.head(one).filter(Token::isNoun).isPresent();
    }

    private Optional<Found> fuzzy(List<String> words, int at) {
        Optional<Found> best = Optional.empty();
        for (Map.Entry<String, String> entry : lexicon.map(Words.FUZZY_NUMBER).entrySet()) {
            List<String> phrase = List.of(entry.getKey().split(" "));
            boolean here = at + phrase.size() <= words.size() && words.subList(at, at + phrase.size()).equals(phrase);
            if (here && best.filter(b -> b.last() >= at + phrase.size() - 1).isEmpty()) {
                double[] bounds = bounds(entry.getValue(), 1);
                best = Optional.of(new Found(at, at + phrase.size() - 1, at + phrase.size() - 1, bounds[0], bounds[1], ""));
            }
        }
        return best;
    }

    private Optional<Double> value(List<String> run) {
        String first = run.get(0).replace(",", "").replaceFirst("^[$€£¥]", "");
        if (first.matches("\\d+(\\.\\d+)?(m|bn|k)?")) {
            String suffix = first.replaceFirst("^[\\d.]+", "");
            double value = Double.parseDouble(first.substring(0, first.length() - suffix.length())) * MAGNITUDES.getOrDefault(suffix, 1.0);
            for (String word : run.subList(1, run.size())) {
                value *= MAGNITUDES.getOrDefault(word, 1.0);
            }
            return Optional.of(value);
        }
        String words = String.join(" ", run).replace(" - ", "-");
        ParsePosition position = new ParsePosition(0);
        Number number = spelled.parse(words, position);
        return number == null || position.getIndex() < words.length() ? Optional.empty() : Optional.of(number.doubleValue());
    }

    /** "between 10 and 15", "10 to 15": one quantity. */
    private Found range(List<String> words, Found found) {
        int next = found.last() + 2;
        boolean between = found.from() > 0 && words.get(found.from() - 1).equals("between");
        boolean joined = next < words.size() && (between && words.get(next - 1).equals("and")
                || words.get(next - 1).equals("to") && !(found.from() > 0 && words.get(found.from() - 1).equals("from")));
        if (joined && words.get(next).matches("[\\d,.]*\\d")) {
            double other = value(List.of(words.get(next))).orElse(found.max());
            if (other > found.min()) {
                return new Found(between ? found.from() - 1 : found.from(), next, next, found.min(), other, "");
            }
        }
        return found;
    }

    private Found bounded(List<String> words, Found found) {
        int from = found.from();
        String currency = "";
        if (from > 0 && words.get(from - 1).matches("(us|a|c)?[$€£¥]")) {
            currency = lexicon.map(Words.UNIT).getOrDefault(words.get(from - 1), "usd");
            from--;
        }
        double min = found.min();
        double max = found.max();
        for (int size = Math.min(LONGEST_BOUND, from); size > 0; size--) {
            String rule = lexicon.map(Words.BOUND).get(String.join(" ", words.subList(from - size, from)));
            if (rule != null) {
                min = Math.min(bounds(rule, found.min())[0], bounds(rule, found.max())[0]);
                max = Math.max(bounds(rule, found.min())[1], bounds(rule, found.max())[1]);
                from -= size;
                break;
            }
        }
        int to = found.to();
        if (to + 2 < words.size() && words.get(to + 1).equals("or") && List.of("more", "so", "fewer", "less").contains(words.get(to + 2))) {
            max = words.get(to + 2).equals("more") ? Double.POSITIVE_INFINITY : words.get(to + 2).equals("so") ? 1.1 * max : max;
            min = List.of("fewer", "less").contains(words.get(to + 2)) ? Double.NEGATIVE_INFINITY : words.get(to + 2).equals("so") ? 0.9 * min : min;
            to += 2;
        }
        return new Found(from, found.last(), to, min, max, currency);
    }

    /** The two ends of a lexicon range such as {@code 0.9n..inf} for a number n. */
    private static double[] bounds(String rule, double n) {
        String[] ends = rule.split("\\.\\.");
        return new double[] {end(ends[0], n), end(ends[1], n)};
    }

    private static double end(String rule, double n) {
        if (rule.endsWith("inf")) {
            return rule.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (rule.endsWith("n")) {
            String factor = rule.substring(0, rule.length() - 1);
            return factor.isEmpty() ? n : Math.rint(Double.parseDouble(factor) * n * 1e9) / 1e9;
        }
        return Double.parseDouble(rule);
    }
}
