package org.stet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.rule.drl.DrlPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The conditions of a rule in DRL. */
@Command(name = "drl", header = "Print a rule's conditions as DRL.",
        description = "Prints what the conditions in the rule's YAML file mean in the language of the rule engine, or the rule's DRL file if it has one. "
                + "It may be the beginning of a rule that YAML cannot say.",
        footer = {"", "Examples:", "  stet rules drl no-response", "  stet rules drl our-rule --rules our-rules"})
final class RulesDrlCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand parent;

    @Parameters(paramLabel = "RULE", description = "The rule's id.")
    private String id;

    @Mixin
    private RuleOptions options;

    @Override
    public Integer call() throws IOException {
        Stet stet = parent.stet();
        RuleSet rules = stet.stages().rules(options.settings(stet.home(), Optional.empty(), List.of()));
        stet.console().tell(rules.problems());
        Optional<Rule> rule = parent.rule(id, rules);
        if (rule.isEmpty()) {
            return Exit.BAD_INPUT;
        }
        stet.console().print(out -> out.write(DrlPrinter.print(rule.get())));
        return rules.problems().isEmpty() ? Exit.STANDS : Exit.BAD_INPUT;
    }
}
