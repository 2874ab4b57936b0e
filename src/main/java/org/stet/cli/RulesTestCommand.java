package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.audit.Practice;
import org.stet.audit.RuleChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The examples of rules, played. */
@Command(name = "test", header = "Play the examples of rules.",
        description = {"Runs the examples that rule files carry through the whole of Stet, and tells which of them do not go as their file says: what "
                + "was found instead, and what other rules found at the same words. Without a name all rules in force are tested."},
        exitCodeList = {"0:every example goes as its file says", "1:some do not",
            "2:bad use or bad input: a rule cannot be used; the others were still tested", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet rules test", "  stet rules test no-response date-conflict", "  stet rules test our-rules",
            "  stet rules test our-rules --watch"})
final class RulesTestCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand parent;

    @Parameters(arity = "0..*", paramLabel = "RULE|PATH",
            description = "Ids of rules; files of rules, or folders that hold them, which are put in force if they are not yet.")
    private List<String> names = List.of();

    @Option(names = "--watch", description = "Go on: whenever a rule is saved test it again, and all when a word list is. Ctrl-C ends it.")
    private boolean watch;

    @Mixin
    private RuleOptions rules;

    /** Those of the names that are files or folders. */
    private List<Path> paths() {
        return names.stream().filter(name -> Files.exists(Path.of(name))).map(Path::of).toList();
    }

    @Override
    public Integer call() throws IOException {
        Stet stet = parent.stet();
        Practice practice = Practice.of(stet.stages(), () -> rules.settings(stet.home(), Optional.empty(), paths()), RuleChoice.of(names),
                settings -> new Inputs(stet.console(), settings).documents(), stet.console()::say);
        return watch ? new Watch(practice, stet.console()).run() : RehearsalText.tell(practice.all(), stet.console());
    }
}
