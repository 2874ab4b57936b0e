package org.stet.extract;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;

/** Reads an exact number that begins at a token: figures ("1,200", "5.2 million", "2bn") or words ("twenty-one", "two dozen"). */
final class NumberRun {

    private static final String FIGURES = "\\d[\\d,]*(\\.\\d+)?";

    private final Lexicon lexicon;
    private final RuleBasedNumberFormat spelled = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    NumberRun(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param last index of the last token @param scaled whether a word such as "million" stands in it */
    record Value(int last, double value, boolean scaled) {
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
        return (isFigures(run.get(0)) ? figures(run.get(0)) : words(run)).map(v -> new Value(end, v * factor, factor > 1));
    }

    /** The next token of the run, past a hyphen or an "and" inside it; 0 if the run ends. */
    private int next(Sentence s, List<String> words, int last) {
        int next = last + 1;
        boolean joint = next + 1 < words.size() && !isFigures(words.get(last)) && isSpelled(List.of(words.get(next + 1)))
                && (words.get(next).equals("-") || words.get(next).equals("and") && isScale(words.get(last)));
        if (joint) {
            return next + 1;
        }
        return next < words.size() && !isFigures(words.get(next)) && (isScale(words.get(next)) || isNumber(s.token(next), words.get(next))) ? next : 0;
    }

    private boolean isNumber(Token token, String word) {
        return token.pos().equals("CD") && !word.matches(".*[/:].*") || word.matches(FIGURES + "[a-z]{1,2}") && figures(word).isPresent();
    }

    private static boolean isFigures(String word) {
        return Character.isDigit(word.charAt(0)) || word.matches("[$€£¥]\\d.*");
    }

    private boolean isScale(String word) {
        return lexicon.map(Words.MAGNITUDE).containsKey(word);
    }

    private double scale(String word) {
        return Double.parseDouble(lexicon.map(Words.MAGNITUDE).get(word));
    }

    private Optional<Double> figures(String word) {
        String plain = word.replace(",", "").replaceFirst("^[$€£¥]", "");
        String suffix = plain.replaceFirst("^[\\d.]+", "");
        boolean known = suffix.isEmpty() || isScale(suffix);
        return known && plain.matches("\\d+(\\.\\d+)?[a-z]*")
                ? Optional.of(Double.parseDouble(plain.substring(0, plain.length() - suffix.length())) * (suffix.isEmpty() ? 1 : scale(suffix)))
                : Optional.empty();
    }

    private boolean isSpelled(List<String> run) {
        return words(run).isPresent();
    }

    private Optional<Double> words(List<String> run) {
        String words = String.join(" ", run).replaceAll("\\b(\\w+ty) (one|two|three|four|five|six|seven|eight|nine)\\b", "$1-$2");
        ParsePosition position = new ParsePosition(0);
        Number number = Character.isLetter(words.charAt(0)) ? spelled.parse(words, position) : null;
        return number == null || position.getIndex() < words.length() ? Optional.empty() : Optional.of(number.doubleValue());
    }
}
