package org.stet.document;

import org.stet.text.Problem;

/** Takes what is read before it is known whether its id is free. */
interface Arrivals {

    /** @param captured when a copy of something that changes was taken, as an id may hold it; empty for anything else */
    void document(Document document, String captured);

    void problem(Problem problem);

    void notice(String notice);
}
