package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.audit.Settings;
import org.stet.newsroom.Newsroom;
import org.stet.text.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules are in force. */
final class RuleOptions {

    @Option(names = "--rules", paramLabel = "FOLDER", description = "Add the rules of this folder. May be given several times.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--no-standard-rules", description = "Leave out the standard rules; only those of --rules are in force.")
    private boolean noStandardRules;

    @Option(names = "--allow-drl", description = "Read DRL also from the packs that stet.yaml names. DRL can run code: only for packs of people you trust.")
    private boolean allowDrl;

    @Mixin
    private NewsroomOption newsroom;

    /** Whether the command line names the newsroom's settings. */
    boolean namesSettings() {
        return newsroom.isGiven();
    }

    /**
     * @param named what the command names, near which the newsroom's settings may lie
     * @throws CommandException if a folder is missing, or no rule could be in force
     */
    Settings settings(Path home, Optional<Path> facts, List<Path> named) {
        Newsroom set = newsroom.read(named);
        List<Problem> problems = new ArrayList<>();
        rules.stream().filter(folder -> !Files.isDirectory(folder))
                .forEach(folder -> problems.add(Problem.of(folder.toString(), "there is no such folder", "Check the path given to --rules.")));
        facts.filter(path -> !Files.exists(path))
                .ifPresent(path -> problems.add(Problem.of(path.toString(), "there is no such file or folder", "Check the path given to --facts.")));
        if (noStandardRules && rules.isEmpty() && set.packs().isEmpty()) {
            problems.add(Problem.of("--no-standard-rules", "no rules are left", "Name a folder of your own with --rules."));
        }
        if (!problems.isEmpty()) {
            throw new CommandException(problems);
        }
        return new Settings(home, !noStandardRules, rules, facts, Settings.TIME_LIMIT, set, allowDrl, false);
    }
}
