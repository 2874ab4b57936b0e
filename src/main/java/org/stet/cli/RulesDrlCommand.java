package org.stet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
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
        return parent.print(id, options, (rule, out) -> out.write(DrlPrinter.print(rule)));
    }
}
