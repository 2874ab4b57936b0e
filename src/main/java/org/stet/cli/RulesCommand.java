package org.stet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Questions about the rules. */
@Command(name = "rules", header = "Look at the rules.", synopsisSubcommandLabel = "list",
        footer = {"", "Examples:", "  stet rules list", "  stet rules list --rules our-rules"})
final class RulesCommand implements Runnable {

    @ParentCommand
    private Stet stet;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing subcommand: list");
    }

    /** @return the exit code */
    @Command(name = "list", header = "List the rules in force.",
            description = "Prints each rule's id, category, gravest level and title. What is wrong in a rule file is told on standard error.")
    int list(@Mixin RuleOptions options) throws IOException {
        RuleSet rules = stet.stages().rules(options.settings(stet.home(), Optional.empty()));
        stet.console().tell(rules.problems());
        stet.console().print(out -> out.write(table(rules.rules())));
        return rules.problems().isEmpty() ? Exit.STANDS : Exit.BAD_INPUT;
    }

    private static String table(List<Rule> rules) {
        int width = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (Rule rule : rules) {
            out.append(String.format(Locale.ROOT, "%-" + Math.max(width, 1) + "s  %-15s  %-7s  %s\n", rule.id(), rule.category().label(),
                    rule.level().label(), rule.title()));
        }
        return out.toString();
    }
}
