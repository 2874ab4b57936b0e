package org.stet.document;

import org.stet.text.Span;

/** A paragraph, line or heading as the file's markup sets it apart, before its zone is known. Never empty, never blank at its ends. */
record Unit(Kind kind, Span span) {

    enum Kind {
        /** Running text or a line by itself. */
        PARAGRAPH,
        /** An item of a list, without its bullet. */
        ITEM,
        /** Marked up as a heading. */
        HEADING,
        /** Marked up as a quotation. */
        QUOTATION,
        /** Marked up as something that is never prose: code, HTML, pictures, links alone. */
        FURNITURE
    }
}
