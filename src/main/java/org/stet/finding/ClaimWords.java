package org.stet.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.text.Excerpt;
import org.stet.text.Sentences;

/** The words of a claim without letter case, punctuation and white space: what a waiver without a fingerprint is matched by. */
record ClaimWords(List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern FIGURE = Pattern.compile("\\p{N}+");
    /** Fewer words stand in many a sentence. */
    private static final int ENOUGH_FOR_A_SENTENCE = 4;

    ClaimWords {
        words = List.copyOf(words);
    }

    static ClaimWords of(String text) {
        return new ClaimWords(BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether the words are those that the finding marks, some of them, or some around them. */
    boolean isOf(Finding finding) {
        String claim = spaced();
        String marked = of(finding.primary().text()).spaced();
        return !words.isEmpty() && (marked.contains(claim) || claim.contains(marked) && of(sentence(finding)).spaced().contains(claim));
    }

    /**
     * How much the words are like those that the finding marks (Dice's coefficient) or, if they are many, how much of them stands in its
     * sentence: 0 to 2, whatever the figures are.
     */
    double likeness(Finding finding) {
        ClaimWords here = unfigured();
        ClaimWords marked = of(finding.primary().text()).unfigured();
        ClaimWords sentence = of(sentence(finding)).unfigured();
        double dice = 2.0 * here.shared(marked) / Math.max(1, here.words.size() + marked.words.size());
        return dice + (words.size() < ENOUGH_FOR_A_SENTENCE ? dice : (double) here.shared(sentence) / words.size());
    }

    private static String sentence(Finding finding) {
        Excerpt excerpt = finding.primary().excerpt();
        return Sentences.around(excerpt).in(excerpt.line());
    }

    private int shared(ClaimWords other) {
        List<String> rest = new ArrayList<>(other.words);
        return (int) words.stream().filter(rest::remove).count();
    }

    private ClaimWords unfigured() {
        return new ClaimWords(words.stream().map(word -> FIGURE.matcher(word).replaceAll("0")).toList());
    }

    private String spaced() {
        return " " + String.join(" ", words) + " ";
    }
}
