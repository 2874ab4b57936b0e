package org.stet.report;

import java.util.Locale;

/** How characters of a document look on a terminal. */
public final class Glyphs {

    private static final int[][] WIDE = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};

    private Glyphs() {
    }

    /** Columns a code point takes that {@link #harmless(int)} lets through: 0 for combining ones, 2 for East Asian wide ones and emoji. */
    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Columns that a harmless text takes. */
    public static int width(String shown) {
        return shown.codePoints().map(Glyphs::width).sum();
    }

    /**
     * The code point as it may stand on a terminal: blanks as spaces; controls, line breaks, direction marks and lone surrogates, which
     * could change what else is shown, as {@code <U+202E>}.
     */
    static String harmless(int codePoint) {
        if (codePoint == '\t' || Character.isSpaceChar(codePoint) && Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
            return " ";
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> escaped(codePoint);
            case Character.FORMAT -> joiner(codePoint) ? Character.toString(codePoint) : escaped(codePoint);
            default -> Character.toString(codePoint);
        };
    }

    /** The text as it may stand on a terminal. */
    public static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append(harmless(text.codePointAt(i)));
            }
        }
        return out.toString();
    }

    /** The same on one line: line breaks as spaces. */
    static String oneLine(String text) {
        return harmless(text.replaceAll("\\R", " ")).strip();
    }

    /** Format characters that only join or part the letters beside them. */
    private static boolean joiner(int codePoint) {
        return codePoint == 0xAD || codePoint >= 0x200B && codePoint <= 0x200D || codePoint == 0x2060 || codePoint == 0xFEFF;
    }

    private static String escaped(int codePoint) {
        return String.format(Locale.ROOT, "<U+%04X>", codePoint);
    }
}
