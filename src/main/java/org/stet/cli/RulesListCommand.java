package org.stet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stet.finding.Category;
import org.stet.report.JsonRules;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.rule.SwitchedOff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The rules in force, one a line. */
@Command(name = "list", header = "List the rules in force.",
        description = "Prints each rule's id, category, gravest level and title; below them what stet.yaml switches off, and why. "
                + "What is wrong in a rule file is told on standard error.",
        footer = {"", "Examples:", "  stet rules list", "  stet rules list --rules our-rules --format json"})
final class RulesListCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private RuleOptions options;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print them: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        RuleSet rules = parent.rules(options);
        parent.stet().console().print(out -> {
            if (format == Format.json) {
                JsonRules.list(rules.rules(), out);
            } else {
                out.write(table(rules));
            }
        });
        return RulesCommand.exit(rules);
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
