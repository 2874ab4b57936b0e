package org.stet.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day on which waivers are to count. */
final class Today {

    @Option(names = "--today", hidden = true, paramLabel = "DATE", converter = Day.class,
            description = "The day on which waivers are to count. Default: that of the machine's clock.")
    private @Nullable LocalDate given;

    LocalDate day() {
        return given != null ? given : LocalDate.now();
    }
}
