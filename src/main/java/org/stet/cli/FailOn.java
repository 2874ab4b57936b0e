package org.stet.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.RunSettings.Gate;
import org.stet.newsroom.Setting;
import picocli.CommandLine.Option;

/** From which level on findings make a run fail. */
final class FailOn {

    static final Gate STANDARD = Gate.error;

    @Option(names = "--fail-on", paramLabel = "LEVEL", description = "Exit with 1 if there is a finding of this level or a graver one that nobody has "
            + "waived: ${COMPLETION-CANDIDATES}. Default: what stet.yaml sets, or else error.")
    private @Nullable Gate given;

    Gate gate(Newsroom set) {
        return given().or(() -> set.runs().failOn().map(Setting::value)).orElse(STANDARD);
    }

    /** What the command line says. */
    Optional<Gate> given() {
        return Optional.ofNullable(given);
    }
}
