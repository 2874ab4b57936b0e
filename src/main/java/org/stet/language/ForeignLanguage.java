package org.stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts that are certainly not in English. Two witnesses must agree: hardly a word is one of those that make up English
 * sentences, and {@link LanguageModel} takes the text for another language. Words with a capital are not shown to the model: names say
 * nothing of the language around them. The figures below were measured; see docs/adr/0015-language-of-a-text.md.
 */
final class ForeignLanguage {

    /** Share of frequent English words from which a text is English. English copy has three in ten, other languages next to none. */
    private static final double ENGLISH_SHARE = 0.05;
    /** How many times more probable than English another language must be. */
    private static final double ODDS = 1.75;
    private static final int FEWEST_LETTERS = 30;
    /** Of another script than Latin, which English is never written in. */
    private static final int FEWEST_OTHER_LETTERS = 12;
    /** More letters make it no more certain. */
    private static final int MOST_SHOWN = 10_000;

    private static final String UNKNOWN = "another language";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019][\\p{L}\\p{M}]+)*");
    private static final Set<String> FREQUENT_WORDS = frequentWords();

    private int words;
    private int english;
    private int otherLetters;
    private int letters;
    private int lettersShown;
    private final StringBuilder shown = new StringBuilder();

    private ForeignLanguage(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            add(matcher.group());
        }
    }

    /** The language's name in English, such as "French"; empty for a text that is in English, and for one that is too short to tell. */
    static Optional<String> of(String text) {
        return new ForeignLanguage(text).language();
    }

    private void add(String word) {
        words++;
        english += FREQUENT_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        int here = (int) word.codePoints().filter(Character::isLetter).count();
        letters += here;
        otherLetters += (int) word.codePoints().filter(c -> Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN).count();
        if (!Character.isUpperCase(word.codePointAt(0)) && shown.length() < MOST_SHOWN) {
            lettersShown += here;
            shown.append(word, 0, Math.min(word.length(), MOST_SHOWN)).append(' ');
        }
    }

    private Optional<String> language() {
        if (english >= ENGLISH_SHARE * words) {
            return Optional.empty();
        }
        boolean otherScript = otherLetters > letters / 2;
        if (otherScript ? otherLetters < FEWEST_OTHER_LETTERS : lettersShown < FEWEST_LETTERS) {
            return Optional.empty();
        }
        LanguageModel.Guess guess = LanguageModel.guess(shown.toString());
        if (guess.odds() >= ODDS) {
            return Optional.of(guess.language());
        }
        return otherScript ? Optional.of(UNKNOWN) : Optional.empty();
    }

    /** Those that are words of no other language that is common in newsrooms. */
    private static Set<String> frequentWords() {
        try (InputStream in = Artefacts.resource("org/stet/language/frequent-words.txt")) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
