package org.stet.fact;

import org.stet.text.Span;

/** A fact that some words of a document state. */
public sealed interface Stated extends Fact
        permits Name, Claim, Attribution, Quotation, Quantity, Timex, Place, Cause, Qualifier, Accusation, Response, Characterisation,
        Position, Superlative, Group, LegalStatus, StatedDay, Revision,
                AnonymousSource, Wrong, Judgement, Study, Poll, Lead, Outlet {

    Passage at();

    default Span span() {
        return at().span();
    }

    default String text() {
        return at().text();
    }
}
