package org.stet.fact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The letters and digits of words: what is left of them where case, white space, apostrophes and punctuation do not count. */
final class Letters {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");
    /** A percent sign or a currency's is as good as a word. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%\\p{Sc}]+");
    private static final Pattern ARTICLES = Pattern.compile("(?<![^ ])(?:an?|the) ");

    private Letters() {
    }

    /** In lower case, one space between words. */
    static String of(String text) {
        String plain = APOSTROPHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    /** Without the articles. */
    static String ofWords(String text) {
        return ARTICLES.matcher(of(text)).replaceAll("");
    }

    /** In alphabetical order. */
    static String sorted(String text) {
        return Arrays.stream(of(text).split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
