package org.stet.report;

import java.io.IOException;
import org.stet.finding.Difference;

/** Differences printed one by one as they are found, and how many there were at the end. */
public interface Differences {

    /** Also takes a finding that stayed the same. @throws IOException where writing to {@code out} fails */
    void add(Difference difference, Appendable out) throws IOException;

    /** @throws IOException where writing to {@code out} fails */
    void finish(Appendable out) throws IOException;
}
