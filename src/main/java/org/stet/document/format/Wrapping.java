package org.stet.document.format;

import java.util.List;
import org.stet.document.Blank;
import org.stet.document.Shape;
import org.stet.text.Span;

/**
 * Whether, and at what width, a text's lines were broken to fit, so that paragraphs run over several lines.
 *
 * <p>Seen from lines that the next one goes on from in lower case. In such a text a line is also taken to go on where the next
 * line's first word would not have fitted on it.
 */
final class Wrapping {

    private static final int WIDEST = 130;
    private static final double LEAST_SHARE = 0.3;

    private final String text;
    private final int width;

    private Wrapping(String text, int width) {
        this.text = text;
        this.width = width;
    }

    static Wrapping of(String text, List<List<Span>> groups) {
        Wrapping none = new Wrapping(text, 0);
        int breaks = 0;
        int pairs = 0;
        int width = 0;
        for (List<Span> group : groups) {
            for (int i = 1; i < group.size(); i++) {
                pairs++;
                if (none.runsOver(group.get(i - 1), group.get(i))) {
                    breaks++;
                    width = Math.max(width, group.get(i - 1).length());
                }
            }
        }
        return breaks > 0 && breaks >= LEAST_SHARE * pairs ? new Wrapping(text, width) : none;
    }

    /** Whether the second line goes on with the first one's paragraph. */
    boolean joins(Span line, Span next) {
        return runsOver(line, next) || (width > 0 && line.length() <= width && !PlainText.startsItem(text, next)
                && line.length() + 1 + firstWord(next) > width);
    }

    private boolean runsOver(Span line, Span next) {
        return line.length() <= WIDEST && Character.isLowerCase(text.codePointAt(next.start())) && !Shape.endsSentence(text, line);
    }

    private int firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && !Blank.is(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
