package org.stet.text;

import java.util.Locale;

/** What part a stretch of text plays in an article. */
public enum Zone {
    HEADLINE,
    /** A summary, standfirst, alert or social line, which tells in short what the running text says. */
    SUMMARY,
    DATELINE, BODY, QUOTATION_BLOCK, CAPTION,
    /** Newsletter lines, related-article lists, bylines, photo credits: never read for claims. */
    BOILERPLATE;

    /** Lower case with hyphens, as files spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
