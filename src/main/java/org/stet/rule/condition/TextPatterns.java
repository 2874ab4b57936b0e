package org.stet.rule.condition;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of text as an editor writes them, made into regular expressions whose work grows only with the text's length. */
final class TextPatterns {

    /** How many {@code *} a wildcard pattern may have: each multiplies the work on a text that does not fit. */
    static final int MOST_STARS = 3;
    /** Letter case does not count, and a dot stands for a line break too. */
    private static final String FLAGS = "(?isu)";

    private TextPatterns() {
    }

    /** {@code "some * officials"}: the whole text, where {@code *} stands for any words or none. */
    static Pattern wildcards(String written) {
        return Pattern.compile(FLAGS + Arrays.stream(written.split("\\*", -1)).map(TextPatterns::literal).collect(Collectors.joining(".*")));
    }

    /** One of the words or phrases stands somewhere in the text, as words of their own. */
    static Pattern anywhere(List<String> words) {
        String any = words.stream().distinct().sorted().map(TextPatterns::literal).collect(Collectors.joining("|"));
        return Pattern.compile(FLAGS + ".*(?<!\\w)(?:" + any + ")(?!\\w).*");
    }

    private static String literal(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\s\"'-]", "\\\\$0");
    }
}
