package org.stet.cli;

import java.util.List;
import java.util.Optional;
import org.stet.audit.RuleChoice;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Questions about the rules. */
@Command(name = "rules", header = "Look at the rules, and try them.", synopsisSubcommandLabel = "COMMAND",
        subcommands = {RulesListCommand.class, RulesShowCommand.class, RulesNewCommand.class, RulesTestCommand.class, RulesLintCommand.class,
            RulesWhyCommand.class, RulesDrlCommand.class, RulesDiffCommand.class},
        footer = {"", "Examples:", "  stet rules list", "  stet rules show no-response", "  stet rules new", "  stet rules test our-rules --watch",
            "  stet rules lint", "  stet rules why draft.txt --rule no-response",
            "  stet rules diff rules new-rules --on archive/2026-01"})
final class RulesCommand implements Runnable {

    @ParentCommand
    private Stet stet;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }

    Stet stet() {
        return stet;
    }

    /** The rule of that id; of one that there is not, that is told, with the nearest. */
    Optional<Rule> rule(String id, RuleSet rules) {
        Optional<Rule> rule = rules.rule(id);
        if (rule.isEmpty()) {
            stet.console().tell(RuleChoice.of(List.of(id)).unknown(rules));
        }
        return rule;
    }
}
