package org.stet.document.format;

import org.stet.text.Span;

/** A paragraph, line or heading as the file's markup sets it apart, before its zone is known. Never empty, never blank at its ends. */
public record Unit(Kind kind, Span span) {

    public enum Kind {
        /** The headline, told apart from the text. */
        HEADLINE,
        /** A summary or standfirst, told apart from the text. */
        SUMMARY,
        /** Place and day, told apart from the text. */
        DATELINE,
        /** Running text or a line by itself. */
        PARAGRAPH,
        /** An item of a list, without its bullet. */
        ITEM,
        /** Marked up as a heading. */
        HEADING,
        /** Marked up as a quotation. */
        QUOTATION,
        /** Marked up as what stands below a picture. */
        CAPTION,
        /** Marked up as something that is never prose: code, HTML, pictures, links alone, what a page puts around and between. */
        FURNITURE
    }
}
