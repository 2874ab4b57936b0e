package org.stet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.stet.report.JsonRules;
import org.stet.report.TextRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** One rule, whole. */
@Command(name = "show", header = "Show a rule: what it reports, why, on which conditions, and its examples.",
        description = "Prints what the rule's files say. In the examples double brackets mark the words that the rule must find.",
        footer = {"", "Examples:", "  stet rules show no-response", "  stet rules show our-rule --rules our-rules --format json"})
final class RulesShowCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand parent;

    @Parameters(paramLabel = "RULE", description = "The rule's id.")
    private String id;

    @Mixin
    private RuleOptions options;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        return parent.print(id, options, (rule, out) -> {
            if (format == Format.json) {
                JsonRules.show(rule, out);
            } else {
                new TextRule(out).show(rule);
            }
        });
    }
}
