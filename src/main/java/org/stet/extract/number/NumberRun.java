package org.stet.extract.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads an exact number that begins at a token: figures ("1,200", "5.2 million", "2bn") or words ("twenty-one", "two dozen"). */
final class NumberRun {

    private static final Pattern FIGURES = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d+)?");
    private static final Pattern SUFFIXED = Pattern.compile(FIGURES + "[a-z]{1,2}");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
    private static final Pattern ORDINAL_END = Pattern.compile("(?:st|nd|rd|th)$");
    private static final Pattern TENS = Pattern.compile("\\b(\\w+ty) (one|two|three|four|five|six|seven|eight|nine)\\b");

    private final Lexicon lexicon;
    private final RuleBasedNumberFormat spelled = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    private final RuleBasedNumberFormat ordinals = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    NumberRun(Lexicon lexicon) {
        this.lexicon = lexicon;
        ordinals.setDefaultRuleSet("%spellout-ordinal");
    }

    /** @param last index of the last token @param scale what a word such as "million" multiplies it with, else 1 */
    record Value(int last, double value, double scale) {
    }

    Optional<Value> read(Sentence s, List<String> words, int at) {
        if (!isNumber(s.token(at), words.get(at))) {
            return Optional.empty();
        }
        List<String> run = new ArrayList<>(List.of(words.get(at)));
        int last = at;
        for (int next = next(s, words, last); next > 0; next = next(s, words, last)) {
            run.add(words.get(next));
            last = next;
        }
        int end = last;
        double scale = 1;
        while (run.size() > 1 && isScale(run.get(run.size() - 1)) && (isFigures(run.get(0)) || !isSpelled(run))) {
            scale *= scale(run.remove(run.size() - 1));
        }
        double factor = scale;
        return (isFigures(run.get(0)) ? figures(run.get(0)) : words(run)).map(v -> andAHalf(words, new Value(end, v * factor, factor)));
    }

    /** "Two and a half", "two and a half million". */
    private Value andAHalf(List<String> words, Value v) {
        boolean half = v.last + 3 < words.size() && words.subList(v.last + 1, v.last + 4).equals(List.of("and", "a", "half"));
        if (!half) {
            return v;
        }
        int next = v.last + 4;
        boolean scaled = v.scale == 1 && next < words.size() && words.get(next).length() > 2 && isScale(words.get(next));
        double scale = scaled ? scale(words.get(next)) : v.scale;
        return new Value(scaled ? next : next - 1, scaled ? (v.value + 0.5) * scale : v.value + v.scale / 2, scale);
    }

    /** "Third", "21st": the place in a row; empty for any other word. */
    Optional<Double> ordinal(String word) {
        var figures = ORDINAL.matcher(word);
        if (figures.matches()) {
            return Optional.of(Double.valueOf(figures.group(1)));
        }
        return !ORDINAL_END.matcher(word).find() ? Optional.empty() : spelled(spelled, word).filter(n -> ordinals.format(n.doubleValue()).equals(word));
    }

    /** A single word, in figures or spelled. */
    Optional<Double> cardinal(String word) {
        return isFigures(word) ? figures(word) : words(List.of(word));
    }

    /** The next token of the run, past a hyphen or an "and" inside it; 0 if the run ends. */
    private int next(Sentence s, List<String> words, int last) {
        int next = last + 1;
        boolean joint = next + 1 < words.size() && !isFigures(words.get(last)) && isSpelled(List.of(words.get(next + 1)))
                && (words.get(next).equals("-") || words.get(next).equals("and") && isScale(words.get(last)));
        if (joint) {
            return next + 1;
        }
        boolean scaled = next + 1 < words.size() && words.get(next).equals("-") && isScale(words.get(next + 1));
        if (scaled) {
            return next + 1;
        }
        return next < words.size() && !isFigures(words.get(next)) && (isScale(words.get(next)) || isNumber(s.token(next), words.get(next))) ? next : 0;
    }

    private boolean isNumber(Token token, String word) {
        return token.pos().equals("CD") && !word.matches(".*[/:].*") || FIGURES.matcher(word).matches()
                || SUFFIXED.matcher(word).matches() && figures(word).isPresent();
    }

    private static boolean isFigures(String word) {
        return Character.isDigit(word.charAt(0)) || word.matches("\\p{Sc}\\d.*");
    }

    private boolean isScale(String word) {
        return lexicon.map(Words.MAGNITUDE).containsKey(word);
    }

    private double scale(String word) {
        return Double.parseDouble(lexicon.map(Words.MAGNITUDE).get(word));
    }

    private Optional<Double> figures(String word) {
        String bare = word.replaceFirst("^\\p{Sc}", "");
        String suffix = bare.replaceFirst("^[\\d.,]+", "");
        String number = bare.substring(0, bare.length() - suffix.length());
        return (suffix.isEmpty() || isScale(suffix)) && FIGURES.matcher(number).matches()
                ? Optional.of(Double.parseDouble(number.replace(",", "")) * (suffix.isEmpty() ? 1 : scale(suffix))) : Optional.empty();
    }

    private boolean isSpelled(List<String> run) {
        return words(run).isPresent();
    }

    private Optional<Double> words(List<String> run) {
        if (run.size() == 1 && isScale(run.get(0)) && Character.isLetter(run.get(0).charAt(0)) && run.get(0).length() > 2) {
            return Optional.of(scale(run.get(0)));
        }
        return spelled(spelled, TENS.matcher(String.join(" ", run)).replaceAll("$1-$2"));
    }

    private static Optional<Double> spelled(RuleBasedNumberFormat format, String words) {
        ParsePosition position = new ParsePosition(0);
        Number number = Character.isLetter(words.charAt(0)) ? format.parse(words, position) : null;
        return number == null || position.getIndex() < words.length() ? Optional.empty() : Optional.of(number.doubleValue());
    }
}
