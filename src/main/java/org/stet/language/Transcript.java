package org.stet.language;

import java.text.Normalizer;
import java.util.Arrays;
import org.stet.text.Span;

/**
 * A stretch of text rewritten in the few characters the parsers were trained on, each of which knows where it stands in the
 * original: straight quotation marks but for the treebank's {@code ``}, {@code --} for a dash, letters without accents, plain
 * spaces, a {@code *} for an emoji; characters without width are left out, and space stands around what replaces a dash or an
 * ellipsis. A run of more than 200 characters without space is a single {@code x}, whatever it holds.
 */
final class Transcript {

    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`";
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";
    private static final String HYPHENS = "\u2010\u2011\u2012\u2212";
    private static final String DASHES = "\u2013\u2014\u2015";

    /** A longer run without space is no word but data or a script that sets none; the parsers' patterns take time by its square. */
    private static final int LONGEST_WORD = 200;

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private int wordLength;

    private Transcript(int length) {
        starts = new int[length];
        ends = new int[length];
    }

    static Transcript of(String original, Span stretch) {
        Transcript transcript = new Transcript(stretch.length());
        for (int at = stretch.start(); at < stretch.end();) {
            int character = original.codePointAt(at);
            int end = Math.min(at + Character.charCount(character), stretch.end());
            boolean doubled = character == '`'
                    && (end < stretch.end() && original.charAt(end) == '`' || at > stretch.start() && original.charAt(at - 1) == '`');
            String written = doubled ? "`" : DASHES.indexOf(character) >= 0 ? dash(original, at) : written(character);
            for (int i = 0; i < written.length(); i++) {
                transcript.add(written.charAt(i), at, end);
            }
            at = end;
        }
        return transcript;
    }

    /** The text with curly quotation marks made straight, character for character. */
    static String straight(String original) {
        StringBuilder straight = new StringBuilder(original);
        for (int i = 0; i < straight.length(); i++) {
            char c = straight.charAt(i);
            if (SINGLE_QUOTES.indexOf(c) >= 0) {
                straight.setCharAt(i, '\'');
            } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
                straight.setCharAt(i, '"');
            }
        }
        return straight.toString();
    }

    String text() {
        return text.toString();
    }

    /** Where in the original the characters from start to end stand. @param end exclusive, greater than start */
    Span original(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    private void add(char c, int start, int end) {
        wordLength = c == ' ' ? 0 : wordLength + 1;
        if (wordLength > LONGEST_WORD) {
            swallow(end);
            return;
        }
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length + 8);
            ends = Arrays.copyOf(ends, starts.length);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
    }

    /** Takes one more character into the word that is too long, which shrinks to one the first time. */
    private void swallow(int end) {
        if (wordLength == LONGEST_WORD + 1) {
            text.setLength(text.length() - LONGEST_WORD + 1);
            text.setCharAt(text.length() - 1, 'x');
        }
        ends[text.length() - 1] = end;
    }

    private static String written(int character) {
        if (character < 0x80) {
            return Character.isISOControl(character) ? " " : straight(Character.toString(character));
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character)) {
            return " ";
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> "*";
            default -> Character.isBmpCodePoint(character) ? bmp((char) character) : Character.isLetter(character) ? "x" : "*";
        };
    }

    private static String bmp(char c) {
        if (HYPHENS.indexOf(c) >= 0) {
            return "-";
        }
        if (c == '\u2026') {
            return " ... ";
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return base < 0x80 && Character.isLetter(base) ? String.valueOf(base) : straight(String.valueOf(c));
    }

    /** An en dash joins what stands close on both sides, as a hyphen does; any other dash stands alone. */
    private static String dash(String original, int at) {
        boolean joins = original.charAt(at) == '\u2013' && at > 0 && at + 1 < original.length()
                && !Character.isWhitespace(original.charAt(at - 1)) && !Character.isWhitespace(original.charAt(at + 1));
        return joins ? "-" : " -- ";
    }
}
