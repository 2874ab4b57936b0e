package org.stet.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run works with.
 *
 * @param home          the folder that holds the standard {@code rules/} and {@code facts/}
 * @param standardRules whether the standard rules are in force
 * @param rules         folders of rules added to them
 * @param facts         a file or folder of reviewed facts in place of the standard {@code facts/}
 */
public record Settings(Path home, boolean standardRules, List<Path> rules, Optional<Path> facts) {

    public Settings {
        rules = List.copyOf(rules);
    }

    public static Settings standard(Path home) {
        return new Settings(home, true, List.of(), Optional.empty());
    }
}
