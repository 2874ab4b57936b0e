package org.stet.text;

/**
 * One line of a text with a part of it marked.
 *
 * @param at   where the marked part begins
 * @param line the line's characters, without its end
 * @param from first marked UTF-16 code unit, counted from the line's start
 * @param to   end of the marked part, exclusive
 */
public record Excerpt(Position at, String line, int from, int to) {

    /** Longer lines, such as those of JSON Lines, are cut. */
    private static final int LONGEST = 240;
    private static final int AROUND = 80;

    /**
     * The line, and below it a caret (or a row of tildes) under the marked part; tabs are kept so that the two align. Of a very long line
     * only what stands around the mark.
     */
    public String withCaret() {
        return line.length() > LONGEST ? cut().drawn() : drawn();
    }

    private Excerpt cut() {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(line.length(), Math.max(Math.min(to, from + AROUND), from) + AROUND);
        String before = start > 0 ? "\u2026" : "";
        String after = end < line.length() ? "\u2026" : "";
        int moved = start - before.length();
        return new Excerpt(at, before + line.substring(start, end) + after, from - moved, Math.min(to, end) - moved);
    }

    private String drawn() {
        StringBuilder below = new StringBuilder();
        for (int i = 0; i < from; i++) {
            below.append(line.charAt(i) == '\t' ? '\t' : ' ');
        }
        below.append('^').append("~".repeat(Math.max(0, to - from - 1)));
        return line + "\n" + below;
    }
}
