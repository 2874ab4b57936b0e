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

    /** One whose text is plain, with the headline set before it where it does not begin with it. */
    public static Article plain(String name, Metadata metadata, String text, String sha256) {
        String headline = metadata.particulars().headline();
        if (headline.isEmpty() || beginsWith(text, headline)) {
            return new Article(name, metadata, text, PlainText.units(text, 0), sha256);
        }
        String whole = headline + "\n\n" + text;
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(Unit.Kind.HEADLINE, new Span(0, headline.length())));
        units.addAll(PlainText.units(whole, headline.length()));
        return new Article(name, metadata, whole, units, sha256);
    }

    private static boolean beginsWith(String text, String headline) {
        return Letters.of(text.substring(0, Math.min(text.length(), 4 * headline.length() + 100))).startsWith(Letters.of(headline));
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Blank.is((char) c));
    }
}
