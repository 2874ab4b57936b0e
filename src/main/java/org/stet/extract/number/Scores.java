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

/** Reads two numbers set against each other: "3-1", "52 - 48", "98 to 45", "by 312 votes to 240"; and "24-37 houses", which is a range. */
final class Scores {

    private static final Pattern PAIR = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})\\.?");
    private static final Pattern SMALL = Pattern.compile("\\d{1,3}\\.?");

    private final Lexicon lexicon;
    private final NumberWords numbers;
    private final Units units;

    Scores(Lexicon lexicon, NumberWords numbers, Units units) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.units = units;
    }

    private record Two(int last, double first, double second, String counted) {
    }

    Optional<Amount> read(Sentence s, List<String> words, int at) {
        return written(words, at).flatMap(two -> isRange(s, words, two) || lexicon.has(Words.NO_SCORE, words.get(at)) ? Optional.empty() : Optional.of(two))
                .filter(two -> two.first >= two.second || isContest(s, at))
                .or(() -> spoken(s, words, at).filter(two -> isContest(s, at))).map(two -> amount(s, at, two));
    }

    private static Amount amount(Sentence s, int at, Two two) {
        return new Amount(at, two.last, two.last, Math.min(two.first, two.second), Math.max(two.first, two.second), Bound.EXACT, QuantityKind.SCORE, "", "",
                s.token(at), two.counted, Change.NONE, "");
    }

    /** "24-37 houses", "24-37" where one token holds both numbers; the parts of three tokens are read as any range is. */
    Optional<NumberWords.Found> range(Sentence s, List<String> words, int at) {
        return Optional.of(PAIR.matcher(words.get(at))).filter(Matcher::matches).map(m -> two(m.group(1), m.group(2), at))
                .filter(two -> two.first < two.second && isRange(s, words, two))
                .map(two -> new NumberWords.Found(at, at, two.first, two.second, ""));
    }

    private static Two two(String first, String second, int last) {
        return new Two(last, Double.parseDouble(first), Double.parseDouble(second), "");
    }

    private static Optional<Two> written(List<String> words, int at) {
        Matcher one = PAIR.matcher(words.get(at));
        if (one.matches()) {
            return Optional.of(two(one.group(1), one.group(2), at));
        }
        boolean three = at + 2 < words.size() && SMALL.matcher(words.get(at)).matches() && words.get(at + 1).matches("[-–]")
                && SMALL.matcher(words.get(at + 2)).matches();
        return three ? Optional.of(two(words.get(at), words.get(at + 2).replace(".", ""), at + 2)) : Optional.empty();
    }

    /** Whether a unit or a noun that is no result follows. */
    private boolean isRange(Sentence s, List<String> words, Two two) {
        int next = two.last + 1;
        return next < words.size() && two.first < two.second && (units.after(s, words, two.last).isPresent() || words.get(next).equals("-")
                || !s.token(next).pos().startsWith("NNP") && s.token(next).isNoun() && !lexicon.has(Words.CONTEST, s.token(next).lemma()));
    }

    /** "98 to 45", "312 votes to 240". */
    private Optional<Two> spoken(Sentence s, List<String> words, int at) {
        Optional<NumberRun.Value> first = numbers.exact(s, words, at);
        int to = first.map(v -> v.last() + 1).orElse(words.size());
        String counted = to + 1 < words.size() && !words.get(to).equals("to") ? s.token(to).lemma() : "";
        int joint = counted.isEmpty() ? to : to + 1;
        boolean joined = joint + 1 < words.size() && words.get(joint).equals("to") && (counted.isEmpty() || lexicon.has(Words.TALLIED, counted));
        boolean from = at > 0 && words.get(at - 1).equals("from");
        Optional<NumberRun.Value> second = joined && !from ? numbers.exact(s, words, joint + 1) : Optional.empty();
        return second.filter(v -> v.last() + 1 >= words.size() || units.after(s, words, v.last()).isEmpty())
                .filter(v -> counted.isEmpty() ? first.get().value() > v.value() || lexicon.has(Words.CONTEST, s.token(Math.max(0, at - 1)).lemma()) : true)
                .map(v -> new Two(v.last(), first.get().value(), v.value(), counted.isEmpty() ? tallied(s, v.last()) : counted));
    }

    private String tallied(Sentence s, int last) {
        return last + 1 < s.tokens().size() && lexicon.has(Words.TALLIED, s.token(last + 1).lemma()) ? s.token(last + 1).lemma() : "";
    }

    /** Whether the sentence speaks of a game or a vote. */
    private boolean isContest(Sentence s, int at) {
        return s.tokens().stream().map(Token::lemma).anyMatch(l -> lexicon.has(Words.CONTEST, l));
    }
}
