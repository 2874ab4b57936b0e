package org.stet.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.text.Zone;

/**
 * Undoes Title Case in headlines, where every word looks like a name to the parsers: a word goes into lower case if the document's
 * body mostly has it so. Names keep their capitals, and so does what the body does not have.
 */
final class HeadlineCase {

    /** Share of capitalised words from which a headline counts as set in Title Case. */
    private static final double TITLE_CASE = 0.7;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.']*\\p{L}|\\p{L}");

    /** By lower-case word: how much oftener the body has it in lower case than not. */
    private final Map<String, Integer> lower;

    private HeadlineCase(Map<String, Integer> lower) {
        this.lower = lower;
    }

    static HeadlineCase of(Document document) {
        Map<String, Integer> lower = new HashMap<>();
        for (Block block : document.blocks()) {
            if (block.zone() == Zone.BODY) {
                Matcher words = WORD.matcher(Transcript.of(document.text(), block.span()).text());
                while (words.find()) {
                    lower.merge(lowerCase(words.group()), isCapital(words.group()) ? -1 : 1, Integer::sum);
                }
            }
        }
        return new HeadlineCase(lower);
    }

    /** The headline, character for character, with words of the body in lower case if it is set in Title Case. */
    String lowered(String headline) {
        return isTitleCase(headline)
                ? WORD.matcher(headline).replaceAll(word -> Matcher.quoteReplacement(
                        word.start() > 0 && lower.getOrDefault(lowerCase(word.group()), 0) > 0 ? lowerCase(word.group()) : word.group()))
                : headline;
    }

    private static boolean isTitleCase(String headline) {
        long words = WORD.matcher(headline).results().count();
        long capitals = WORD.matcher(headline).results().filter(word -> isCapital(word.group())).count();
        return words > 0 && capitals > TITLE_CASE * words;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Keeps the number of characters, as {@link String#toLowerCase()} does not for every letter. */
    private static String lowerCase(String word) {
        StringBuilder lower = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(word.charAt(i)));
        }
        return lower.toString();
    }
}
