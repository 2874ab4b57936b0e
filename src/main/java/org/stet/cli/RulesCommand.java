package org.stet.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.stet.audit.RuleChoice;
import org.stet.audit.Settings;
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

    /** Prints a rule. */
    @FunctionalInterface
    interface RulePrinting {

        void print(Rule rule, Writer out) throws IOException;
    }

    /** Those in force; what is wrong in them is told. */
    RuleSet rules(Settings settings) {
        RuleSet rules = stet.stages().rules(settings);
        stet.console().tell(rules.problems());
        return rules;
    }

    /** Those in force by the options, wherever a draft may lie; what is wrong in them is told. */
    RuleSet rules(RuleOptions options) {
        return rules(options.settings(stet.home(), Optional.empty(), List.of()));
    }

    /** Prints one of the rules in force, if there is such a one. The exit code. */
    int print(String id, RuleOptions options, RulePrinting printing) throws IOException {
        RuleSet rules = rules(options);
        Optional<Rule> rule = rule(id, rules);
        if (rule.isEmpty()) {
            return Exit.BAD_INPUT;
        }
        stet.console().print(out -> printing.print(rule.get(), out));
        return exit(rules);
    }

    /** The exit code of a command that has printed what is right in the rules. */
    static int exit(RuleSet rules) {
        return rules.problems().isEmpty() ? Exit.STANDS : Exit.BAD_INPUT;
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
