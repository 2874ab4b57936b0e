package org.stet.cli;

import java.io.IOException;
import java.io.Writer;

/** Something that writes a result. */
@FunctionalInterface
interface Printing {

    void to(Writer out) throws IOException;
}
