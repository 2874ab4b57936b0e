package org.stet.text;

/** Finds the sentence of a line in which marked words stand, for showing it; an abbreviation it does not know only shows more. */
public final class Sentences {

    private static final String CLOSERS = "\"'\u201D\u2019)]";
    private static final int SHORTEST_LAST_WORD = 4;

    private Sentences() {
    }

    /** From the start of the sentence in which the words begin to the end of that in which they end, within the line. */
    public static Span around(Excerpt excerpt) {
        String line = excerpt.line();
        int start = 0;
        int end = line.length();
        for (int i = 0; i < line.length(); i++) {
            if (endsSentence(line, i)) {
                int after = afterClosers(line, i + 1);
                if (after <= excerpt.from()) {
                    start = after;
                } else if (after >= excerpt.to() && after < end) {
                    end = after;
                }
            }
        }
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        return new Span(Math.min(start, excerpt.from()), Math.max(end, excerpt.to()));
    }

    /** The same in the whole text; to the end of the words where they go on behind the line. */
    public static Span around(Source text, Span words) {
        Excerpt excerpt = text.excerpt(words);
        Span sentence = around(excerpt);
        int line = words.start() - excerpt.from();
        return new Span(line + sentence.start(), Math.max(line + sentence.end(), words.end()));
    }

    private static int afterClosers(String line, int at) {
        int after = at;
        while (after < line.length() && CLOSERS.indexOf(line.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }

    /** A full stop after a word of some length, or a question or exclamation mark, before a blank and no small letter. */
    private static boolean endsSentence(String line, int at) {
        if (".?!".indexOf(line.charAt(at)) < 0) {
            return false;
        }
        int next = afterClosers(line, at + 1);
        if (next < line.length() && (line.charAt(next) != ' ' || next + 1 < line.length() && Character.isLowerCase(line.charAt(next + 1)))) {
            return false;
        }
        int word = at;
        while (word > 0 && Character.isLetterOrDigit(line.charAt(word - 1))) {
            word--;
        }
        boolean initials = word > 0 && line.charAt(word - 1) == '.';
        return line.charAt(at) != '.' || next > at + 1 || !initials && (at - word >= SHORTEST_LAST_WORD || Character.isDigit(line.charAt(at - 1)));
    }
}
