package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import org.stet.finding.Report;

/** One output format. The same report always gives the same characters; lines end as the format asks, else with a line feed. */
public interface Renderer {

    /** @throws IOException where writing to {@code out} fails */
    void render(Report report, Writer out) throws IOException;
}
