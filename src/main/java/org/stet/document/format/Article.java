package org.stet.document.format;

import java.util.ArrayList;
import java.util.List;
import org.stet.document.Blank;
import org.stet.document.Metadata;
import org.stet.text.Span;

/**
 * One article as its format has it.
 *
 * @param name     what messages call it: the file, and its place in a file with many
 * @param metadata what the format tells; its id is empty where it tells none
 * @param text     the extracted text, into which the units point
 * @param units    in text order; at least one
 * @param sha256   of the bytes it was read from, 64 hex digits
 */
public record Article(String name, Metadata metadata, String text, List<Unit> units, String sha256) {

    public Article {
        units = List.copyOf(units);
    }

    /**
     * One whose text is plain, with the headline and the summary set before it where it does not begin with them.
     *
     * @param summary may be empty
     */
    public static Article plain(String name, Metadata metadata, String summary, String text, String sha256) {
        StringBuilder whole = new StringBuilder();
        List<Unit> units = new ArrayList<>();
        String headline = metadata.particulars().headline();
        if (!beginsWith(text, headline)) {
            open(whole, units, Unit.Kind.HEADLINE, headline);
        }
        if (!beginsWith(text, summary) && !beginsWith(text, headline + summary)) {
            open(whole, units, Unit.Kind.SUMMARY, Passages.clean(summary));
        }
        int from = whole.length();
        whole.append(text);
        units.addAll(PlainText.units(whole.toString(), from));
        return new Article(name, metadata, whole.toString(), units, sha256);
    }

    private static void open(StringBuilder whole, List<Unit> units, Unit.Kind kind, String line) {
        units.add(new Unit(kind, new Span(whole.length(), whole.length() + line.length())));
        whole.append(line).append("\n\n");
    }

    private static boolean beginsWith(String text, String headline) {
        return Letters.of(text.substring(0, Math.min(text.length(), 4 * headline.length() + 100))).startsWith(Letters.of(headline));
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Blank.is((char) c));
    }
}
