package org.stet.extract.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Bound;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads a number with the words that bound it ("at least", "or more"), ranges, shares ("a third", "one in ten") and vague numbers ("dozens"). */
final class NumberWords {

    private final Lexicon lexicon;
    private final NumberRun runs;
    private final NumberBounds bounds;
    private final Currencies currencies;
    /** First word -> phrases of vague numbers that begin with it. */
    private final Map<String, List<List<String>>> vague = new HashMap<>();

    NumberWords(Lexicon lexicon, Currencies currencies) {
        this.lexicon = lexicon;
        this.currencies = currencies;
        this.runs = new NumberRun(lexicon);
        this.bounds = new NumberBounds(lexicon);
        for (String phrase : lexicon.map(Words.FUZZY_NUMBER).keySet()) {
            List<String> words = List.of(phrase.split(" |(?=-)|(?<=-)"));
            vague.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
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
    record Found(int from, int last, int to, double min, double max, Bound bound, String measure) {

        Found(int from, int last, double min, double max, String measure) {
            this(from, last, last, min, max, min == max ? Bound.EXACT : Bound.BETWEEN, measure);
        }
    }

    /** @param words the sentence's tokens in lower case */
    Optional<Found> read(Sentence s, List<String> words, int at) {
        Optional<Found> found = fuzzy(words, at).or(() -> oneIn(s, words, at)).or(() -> every(s, words, at)).or(() -> share(s, words, at));
        if (found.isEmpty() && words.get(at).equals("one") && !isCounting(s, s.token(at))) {
            return Optional.empty();
        }
        return found.or(() -> runs.read(s, words, at).map(v -> signed(words, range(s, words, at, v)))).map(f -> bounds.apply(s, words, f));
    }

    Optional<Double> ordinal(String word) {
        return runs.ordinal(word);
    }

    Optional<Double> cardinal(String word) {
        return runs.cardinal(word);
    }

    Optional<NumberRun.Value> exact(Sentence s, List<String> words, int at) {
        return at < words.size() ? runs.read(s, words, at) : Optional.empty();
    }

    private static boolean isCounting(Sentence s, Token one) {
        return one.label().equals("num") && s.head(one).filter(Token::isNoun).isPresent()
                || s.children(one.index()).stream().anyMatch(t -> t.label().equals("prep") && t.lemma().equals("of"));
    }

    /** "Dozens", "a couple of hundred". */
    private Optional<Found> fuzzy(List<String> words, int at) {
        Optional<Found> best = Optional.empty();
        for (List<String> phrase : vague.getOrDefault(words.get(at), List.of())) {
            int last = at + phrase.size() - 1;
            if (last < words.size() && words.subList(at, last + 1).equals(phrase) && best.filter(b -> b.last() >= last).isEmpty()) {
                double[] ends = NumberBounds.ends(lexicon.map(Words.FUZZY_NUMBER), String.join(" ", phrase).replace(" - ", "-"), 1);
                best = Optional.of(new Found(at, last, last, ends[0], ends[1], ends[0] == ends[1] ? Bound.EXACT : Bound.VAGUE, ""));
            }
        }
        return best.map(f -> scaled(words, f));
    }

    private Found scaled(List<String> words, Found f) {
        int next = f.last() + (f.last() + 2 < words.size() && words.get(f.last() + 1).equals("of") ? 2 : 1);
        double scale = next < words.size() ? scaleOf(words.get(next)) : 1;
        return scale > 1 ? new Found(f.from(), next, next, scale * f.min(), scale * f.max(), f.bound(), "") : f;
    }

    /** "One in twelve households": a share in percent, as wide as rounding to a whole number of households allows. */
    private Optional<Found> oneIn(Sentence s, List<String> words, int at) {
        boolean in = at + 2 < words.size() && words.get(at + 1).matches("in|out") && (words.get(at + 1).equals("in") || words.get(at + 2).equals("of"));
        int whole = in && words.get(at + 1).equals("out") ? at + 3 : at + 2;
        Optional<NumberRun.Value> part = in ? exact(s, words, at).filter(v -> v.last() == at && v.value() < 10) : Optional.empty();
        Optional<NumberRun.Value> of = part.flatMap(p -> exact(s, words, whole)).filter(v -> v.value() > part.get().value() && !isYear(words.get(whole)));
        return of.filter(v -> !lexicon.has(Words.DURATION_UNIT, s.token(v.last() + 1 < words.size() ? v.last() + 1 : v.last()).lemma()))
                .map(v -> new Found(at, v.last(), v.last(), percent(part.get().value(), v.value() + 0.5), percent(part.get().value(), v.value() - 0.5),
                        Bound.EXACT, "percent"));
    }

    /** "Every fourth household": a share in percent; of times and of what happens in turn ("every second week") it is none. */
    private Optional<Found> every(Sentence s, List<String> words, int at) {
        boolean noun = words.get(at).equals("every") && at + 2 < words.size() && s.token(at + 2).pos().matches("NN|JJ")
                && s.token(at).label().equals("det") && s.tokens().subList(at + 2, s.tokens().size()).stream().filter(Token::isNoun).findFirst()
                        .filter(n -> !lexicon.has(Words.DURATION_UNIT, n.lemma()) && !lexicon.map(Words.UNIT).containsKey(n.lemma())).isPresent();
        return !noun ? Optional.empty() : runs.ordinal(words.get(at + 1)).filter(n -> n > 1)
                .map(n -> new Found(at, at + 1, percent(1, n), percent(1, n), "percent"));
    }

    private static boolean isYear(String word) {
        return word.matches("(19|20)\\d\\d");
    }

    private static double percent(double part, double whole) {
        return Math.rint(1000 * part / whole) / 10;
    }

    /** "A third", "two-thirds", "half of": shares, in percent; "half a point", "a quarter point": that part of the unit. */
    private Optional<Found> share(Sentence s, List<String> words, int at) {
        Map<String, String> fractions = lexicon.map(Words.FRACTION);
        int next = at + (at + 1 < words.size() && words.get(at + 1).equals("-") ? 2 : 1);
        if (next >= words.size()) {
            return Optional.empty();
        }
        int again = fractions.containsKey(words.get(next)) ? next : at;
        if (fractions.containsKey(words.get(again)) && isAgain(words, again + 1)) {
            boolean single = again == at || words.get(at).equals("a");
            return single ? Optional.of(fraction(at, again + 3, words.get(again), 1)) : Optional.empty();
        }
        if (isHour(s, words, next + 1) && fractions.containsKey(words.get(next))) {
            return Optional.empty();
        }
        if (fractions.containsKey(words.get(at)) && words.get(at).matches("half|quarter")) {
            int unit = next < words.size() && words.get(next).matches("an?") ? next + 1 : next;
            if (unit < words.size() && (isUnit(s, unit) || words.get(unit).equals("percentage")) && (words.get(at).equals("half") || unit == next)) {
                double part = NumberBounds.ends(fractions, words.get(at), 1)[0] / 100;
                int from = at > 0 && words.get(at - 1).equals("a") ? at - 1 : at;
                return Optional.of(new Found(from, unit - 1, part, part, ""));
            }
            boolean of = words.get(at).equals("half") && List.of("of", "the", "its", "their", "his", "her", "that", "those", "all").contains(words.get(at + 1));
            boolean by = words.get(at).equals("half") && words.subList(Math.max(0, at - 3), at).contains("by");
            return of || by ? Optional.of(fraction(at, at, "half", 1)) : Optional.empty();
        }
        boolean hyphen = next == at + 2;
        if (!hyphen && !s.token(next).isNoun() && !s.token(next).pos().startsWith("JJ") || !fractions.containsKey(words.get(next))
                || next + 1 < words.size() && (!hyphen && s.token(next + 1).isNoun()
                || words.get(next + 1).equals("-"))) {
            return Optional.empty();
        }
        boolean single = words.get(at).equals("a") || words.get(at).equals("one");
        boolean adjective = s.token(next).label().equals("amod") && s.head(s.token(next)).filter(h -> h.index() > next).isPresent();
        boolean more = single && at >= 2 && words.get(at - 1).equals("and") && (isUnit(s, at - 2) || s.token(at - 2).pos().equals("CD"));
        return adjective || more ? Optional.empty() : single ? Optional.of(fraction(at, next, words.get(next), 1))
                : runs.read(s, words, at).filter(v -> v.last() == at).map(v -> fraction(at, next, words.get(next), v.value()));
    }

    /** "Half as many again". */
    private static boolean isAgain(List<String> words, int at) {
        return at + 2 < words.size() && words.get(at).equals("as") && words.get(at + 2).equals("again");
    }

    /** "A quarter to ten". */
    private boolean isHour(Sentence s, List<String> words, int at) {
        return at + 1 < words.size() && words.get(at).matches("to|past") && runs.read(s, words, at + 1).filter(v -> v.value() <= 12).isPresent();
    }

    private boolean isUnit(Sentence s, int at) {
        return lexicon.map(Words.UNIT).containsKey(s.token(at).lemma());
    }

    private Found fraction(int from, int last, String word, double times) {
        double[] ends = NumberBounds.ends(lexicon.map(Words.FRACTION), word, 1);
        return new Found(from, last, last, times * ends[0], times * ends[1], Bound.EXACT, "percent");
    }

    /** "Between 10 and 15", "10 to 15", "10-15", "from 10 to 15": one quantity, unless it is a change or a score. */
    private Found range(Sentence s, List<String> words, int at, NumberRun.Value first) {
        Found alone = new Found(at, first.last(), first.value(), first.value(), "");
        int before = at > 0 && currencies.isSign(words.get(at - 1)) ? at - 2 : at - 1;
        boolean between = before >= 0 && words.get(before).equals("between");
        int joint = between && first.last() + 2 < words.size() && words.get(first.last() + 2).equals("and") ? first.last() + 2 : first.last() + 1;
        int next = joint + 1;
        if (next < words.size() && currencies.isSign(words.get(next))) {
            next++;
        }
        if (next >= words.size()) {
            return alone;
        }
        boolean from = before >= 0 && words.get(before).equals("from");
        boolean joined = between && words.get(joint).equals("and") || words.get(joint).matches("to|or") && !from
                || words.get(joint).matches("[-–]") && s.token(first.last()).span().end() == s.token(joint).span().start();
        Optional<NumberRun.Value> second = joined ? runs.read(s, words, next) : Optional.empty();
        double low = second.filter(v -> v.scale() > 1 && first.scale() == 1 && first.value() < v.value() / v.scale())
                .map(v -> first.value() * v.scale()).orElse(first.value());
        String sign = before < at - 1 ? currencies.code(words.get(at - 1)) : "";
        return second.filter(v -> v.value() > low)
                .map(v -> new Found(between ? before : sign.isEmpty() ? at : at - 1, v.last(), low, v.value(), sign)).orElse(alone);
    }

    private double scaleOf(String word) {
        return word.length() > 2 ? Double.parseDouble(lexicon.map(Words.MAGNITUDE).getOrDefault(word, "1")) : 1;
    }

    private Found signed(List<String> words, Found f) {
        if (f.from() > 1 && words.get(f.from() - 1).equals("minus") && !words.get(f.from() - 2).matches("or|\\d.*")) {
            return new Found(f.from() - 1, f.last(), -f.max(), -f.min(), f.measure());
        }
        boolean sign = f.measure().isEmpty() && f.from() > 0 && currencies.isSign(words.get(f.from() - 1));
        return sign ? new Found(f.from() - 1, f.last(), f.min(), f.max(), currencies.code(words.get(f.from() - 1))) : f;
    }
}
