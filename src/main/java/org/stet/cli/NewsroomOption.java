package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.newsroom.Newsroom;
import picocli.CommandLine.Option;

/** Whose settings are in force. */
final class NewsroomOption {

    @Option(names = "--config", paramLabel = "FILE", description = "The newsroom's settings. Default: stet.yaml in the working directory, or else "
            + "the nearest one in the folder of what the command names first, or above it.")
    private @Nullable Path config;

    boolean isGiven() {
        return config != null;
    }

    /** @param named what the command names; may be none */
    Newsroom read(List<Path> named) {
        return config != null ? Newsroom.read(config) : Newsroom.find(Path.of(""), named).map(Newsroom::read).orElse(Newsroom.NONE);
    }
}
