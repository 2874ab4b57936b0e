package org.stet.rule.condition;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of text as an editor writes them, made into regular expressions whose work grows only with the text's length. */
final class TextPatterns {

    /** How many {@code *} a wildcard pattern may have; nobody can read more. */
    static final int MOST_STARS = 3;
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";
    /** Letter case does not count, and a dot stands for a line break too. */
    private static final String FLAGS = "(?isu)";

    private TextPatterns() {
    }

    /**
     * {@code "some * officials"}: the whole text, where {@code *} stands for any words or none. What stands between two stars is taken where
     * it comes first and never looked for again: if the rest does not fit behind that place, it fits behind no later one.
     */
    static Pattern wildcards(String written) {
        List<String> parts = Arrays.stream(written.split("\\*", -1)).map(TextPatterns::literal).toList();
        int last = parts.size() - 1;
        String between = parts.subList(Math.min(1, last), last).stream().map(part -> "(?>.*?" + part + ")").collect(Collectors.joining());
        return Pattern.compile(FLAGS + (last == 0 ? parts.get(0) : parts.get(0) + between + ".*" + parts.get(last)));
    }

    /** One of the words or phrases stands somewhere in the text, as words of their own. */
    static Pattern anywhere(List<String> words) {
        String any = words.stream().distinct().sorted().map(TextPatterns::literal).collect(Collectors.joining("|"));
        return Pattern.compile(FLAGS + ".*?(?<!" + LETTER + ")(?:" + any + ")(?!" + LETTER + ").*");
    }

    private static String literal(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\s\"'-]", "\\\\$0");
    }
}
