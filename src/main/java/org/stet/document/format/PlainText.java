package org.stet.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.document.Blank;
import org.stet.text.Span;

/** Plain text -> units: paragraphs between blank lines, or single lines where each line is a paragraph. */
public final class PlainText {

    private static final Pattern BULLET = Pattern.compile("(?:[-*\u2022\u00B7\u25AA\u25CF\u2023]|\\d{1,2}[.)])[ \\t\u00A0]+(?=\\S)");

    /** Left over from Markdown. */
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t\u00A0]+(?=\\S)");

    private PlainText() {
    }

    /** Units of the text from the offset on, in order. */
    public static List<Unit> units(String text, int from) {
        List<List<Span>> groups = groups(text, from);
        Wrapping wrapping = Wrapping.of(text, groups);
        List<Unit> units = new ArrayList<>();
        for (List<Span> group : groups) {
            Span current = group.get(0);
            for (int i = 1; i < group.size(); i++) {
                Span next = group.get(i);
                if (wrapping.joins(group.get(i - 1), next)) {
                    current = current.cover(next);
                } else {
                    units.add(unit(text, current));
                    current = next;
                }
            }
            units.add(unit(text, current));
        }
        return units;
    }

    private static Unit unit(String text, Span span) {
        Matcher heading = HEADING.matcher(text).region(span.start(), span.end());
        if (heading.lookingAt()) {
            return new Unit(Unit.Kind.HEADING, new Span(heading.end(), span.end()));
        }
        Matcher bullet = bullet(text, span);
        return bullet.lookingAt() ? new Unit(Unit.Kind.ITEM, Blank.strip(text, bullet.end(), span.end())) : new Unit(Unit.Kind.PARAGRAPH, span);
    }

    private static Matcher bullet(String text, Span span) {
        return BULLET.matcher(text).region(span.start(), span.end());
    }

    static boolean startsItem(String text, Span line) {
        return bullet(text, line).lookingAt();
    }

    /** Lines without the blanks at their ends, in groups that blank lines part. */
    private static List<List<Span>> groups(String text, int from) {
        List<List<Span>> groups = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            Span line = Blank.strip(text, start, end);
            if (line.length() > 0) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && "\n\r\u2028\u2029".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
