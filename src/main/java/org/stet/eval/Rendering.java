package org.stet.eval;

import java.io.IOException;

/** An output format. Outcomes are given one by one, so that as much as possible is written at once; lines end with a line feed. */
public interface Rendering {

    /** @throws IOException where writing fails */
    void add(Outcome outcome, Appendable out) throws IOException;

    /** @throws IOException where writing fails */
    void finish(Scores scores, Appendable out) throws IOException;
}
