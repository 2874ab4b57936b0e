package org.stet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.finding.Category;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.rule.SwitchedOff;
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
            description = "Prints each rule's id, category, gravest level and title; below them what stet.yaml switches off, and why. "
                    + "What is wrong in a rule file is told on standard error.")
    int list(@Mixin RuleOptions options) throws IOException {
        RuleSet rules = stet.stages().rules(options.settings(stet.home(), Optional.empty(), List.of()));
        stet.console().tell(rules.problems());
        stet.console().print(out -> out.write(table(rules)));
        return rules.problems().isEmpty() ? Exit.STANDS : Exit.BAD_INPUT;
    }

    private static String table(RuleSet rules) {
        int width = Stream.concat(rules.rules().stream().map(Rule::id), rules.off().stream().map(SwitchedOff::name)).mapToInt(String::length)
                .max().orElse(1);
        StringBuilder out = new StringBuilder();
        rules.rules().forEach(rule -> out.append(line(width, rule.id(), rule.category(), rule.level().label(), rule.title())));
        rules.off().forEach(off -> out.append(line(width, off.name(), off.category(), "off", off.reason())));
        return out.toString();
    }

    private static String line(int width, String name, Category category, String level, String words) {
        return String.format(Locale.ROOT, "%-" + width + "s  %-15s  %-7s  %s\n", name, category.label(), level, words);
    }
}
