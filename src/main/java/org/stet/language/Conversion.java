package org.stet.language;

import java.io.IOException;
import java.nio.file.Path;

/** Fills an empty folder with files that load fast. The same input gives the same bytes. */
@FunctionalInterface
interface Conversion {

    void into(Path folder, Progress progress) throws IOException;
}
