package org.stet.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads a number with the words that bound it ("at least", "or more"), ranges, shares ("a third") and vague numbers ("dozens"). */
final class NumberWords {

    private static final int LONGEST_BOUND = 4;

    private final Lexicon lexicon;
    private final NumberRun runs;
    /** First word -> phrases of vague numbers that begin with it. */
    private final Map<String, List<List<String>>> vague = new HashMap<>();

    NumberWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.runs = new NumberRun(lexicon);
        for (String phrase : lexicon.map(Words.FUZZY_NUMBER).keySet()) {
            List<String> words = words(phrase);
            vague.computeIfAbsent(words.get(0), k -> new java.util.ArrayList<>()).add(words);
        }
    }

    /**
     * A number that was read.
     *
     * @param from    index of the first token, bound words and currency sign included
     * @param last    index of the last token of the number itself
     * @param to      index of the last token, words that follow ("or more") included
     * @param measure unit that the number itself says: a currency by its sign, percent for a share; or empty
     */
    record Found(int from, int last, int to, double min, double max, String measure) {
    }

    /** @param words the sentence's tokens in lower case */
    Optional<Found> read(Sentence s, List<String> words, int at) {
        Optional<Found> found = fuzzy(words, at).or(() -> share(s, words, at));
        if (found.isPresent()) {
            return found.map(f -> bounded(words, f));
        }
        if (words.get(at).equals("one") && !isCounting(s, s.token(at))) {
            return Optional.empty();
        }
        return runs.read(s, words, at).map(v -> bounded(words, range(s, words, at, v)));
    }

    private static boolean isCounting(Sentence s, Token one) {
        return one.label().equals("num") && s.head(one).filter(Token::isNoun).isPresent()
                || s.children(one.index()).stream().anyMatch(t -> t.label().equals("prep") && t.lemma().equals("of"));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.split(" |(?=-)|(?<=-)"));
    }

    private Optional<Found> fuzzy(List<String> words, int at) {
        Optional<Found> best = Optional.empty();
        for (List<String> phrase : vague.getOrDefault(words.get(at), List.of())) {
            int last = at + phrase.size() - 1;
            if (last < words.size() && words.subList(at, last + 1).equals(phrase) && best.filter(b -> b.last() >= last).isEmpty()) {
                String joined = String.join(" ", phrase).replace(" - ", "-");
                double[] bounds = bounds(lexicon.map(Words.FUZZY_NUMBER).get(joined), 1);
                best = Optional.of(new Found(at, last, last, bounds[0], bounds[1], ""));
            }
        }
        return best;
    }

    /** "A third", "two-thirds", "half of": shares, in percent. */
    private Optional<Found> share(Sentence s, List<String> words, int at) {
        int next = at + 1;
        if (next < words.size() && words.get(next).equals("-")) {
            next++;
        }
        if (words.get(at).equals("half")) {
            boolean of = at + 1 < words.size() && List.of("of", "the", "its", "their").contains(words.get(at + 1));
            return of ? Optional.of(fraction(at, at, "half", 1)) : Optional.empty();
        }
        if (next >= words.size() || !s.token(next).isNoun() || !lexicon.map(Words.FRACTION).containsKey(words.get(next))
                || next + 1 < words.size() && s.token(next + 1).isNoun()) {
            return Optional.empty();
        }
        int last = next;
        return words.get(at).equals("a") || words.get(at).equals("one") ? Optional.of(fraction(at, last, words.get(last), 1))
                : runs.read(s, words, at).filter(v -> v.last() == at).map(v -> fraction(at, last, words.get(last), v.value()));
    }

    private Found fraction(int from, int last, String word, double times) {
        double[] bounds = bounds(lexicon.map(Words.FRACTION).get(word), 1);
        return new Found(from, last, last, times * bounds[0], times * bounds[1], "percent");
    }

    /** "between 10 and 15", "10 to 15": one quantity. */
    private Found range(Sentence s, List<String> words, int at, NumberRun.Value first) {
        Found alone = new Found(at, first.last(), first.last(), first.value(), first.value(), "");
        int before = at > 0 && isCurrency(words.get(at - 1)) ? at - 2 : at - 1;
        int next = first.last() + 2;
        if (next < words.size() && isCurrency(words.get(next))) {
            next++;
        }
        if (next >= words.size()) {
            return alone;
        }
        String joint = words.get(first.last() + 1);
        boolean between = before >= 0 && words.get(before).equals("between");
        boolean joined = between && joint.equals("and") || joint.equals("to") && !(before >= 0 && words.get(before).equals("from"));
        Optional<NumberRun.Value> second = joined ? runs.read(s, words, next) : Optional.empty();
        double low = second.filter(v -> v.scaled() && !first.scaled() && first.value() < 1000).map(v -> first.value() * scaleOf(words.get(v.last())))
                .orElse(first.value());
        return second.filter(v -> v.value() > low).map(v -> new Found(between ? before : at, v.last(), v.last(), low, v.value(),
                between && before < at - 1 ? currency(words.get(at - 1)) : "")).orElse(alone);
    }

    private double scaleOf(String word) {
        return Double.parseDouble(lexicon.map(Words.MAGNITUDE).getOrDefault(word, "1"));
    }

    private static boolean isCurrency(String word) {
        return word.matches("(us|a|c)?[$€£¥]");
    }

    private String currency(String sign) {
        return lexicon.map(Words.UNIT).getOrDefault(sign, "usd");
    }

    private Found bounded(List<String> words, Found found) {
        int from = found.from();
        String measure = found.measure();
        if (from > 0 && isCurrency(words.get(from - 1))) {
            measure = currency(words.get(from - 1));
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
        return orMore(words, new Found(from, found.last(), found.to(), min, max, measure));
    }

    /** "30 or more", "a dozen or so". */
    private Found orMore(List<String> words, Found f) {
        if (f.to() + 2 >= words.size() || !words.get(f.to() + 1).equals("or")) {
            return f;
        }
        return switch (words.get(f.to() + 2)) {
            case "more" -> new Found(f.from(), f.last(), f.to() + 2, f.min(), Double.POSITIVE_INFINITY, f.measure());
            case "fewer", "less" -> new Found(f.from(), f.last(), f.to() + 2, Double.NEGATIVE_INFINITY, f.max(), f.measure());
            case "so" -> new Found(f.from(), f.last(), f.to() + 2, 0.9 * f.min(), 1.1 * f.max(), f.measure());
            default -> f;
        };
    }

    /** The two ends of a lexicon range such as {@code 0.9n..inf} for a number n; of a single figure twice that. */
    private static double[] bounds(String rule, double n) {
        String[] ends = rule.split("\\.\\.");
        return new double[] {end(ends[0], n), end(ends[ends.length - 1], n)};
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
