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

    /** The line, and below it a caret (or a row of tildes) under the marked part; tabs are kept so that the two align. */
    public String withCaret() {
        StringBuilder below = new StringBuilder();
        for (int i = 0; i < from; i++) {
            below.append(line.charAt(i) == '\t' ? '\t' : ' ');
        }
        below.append('^').append("~".repeat(Math.max(0, to - from - 1)));
        return line + "\n" + below;
    }
}
