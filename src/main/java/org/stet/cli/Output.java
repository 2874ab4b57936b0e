package org.stet.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One form in which findings are wanted. @param path the file they go to; null for standard output */
record Output(ReportFormat format, @Nullable Path path) {

    Optional<Path> file() {
        return Optional.ofNullable(path);
    }
}
