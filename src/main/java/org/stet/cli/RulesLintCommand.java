package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.audit.Inspector;
import org.stet.audit.RuleChoice;
import org.stet.report.JsonInspection;
import org.stet.report.TextInspection;
import org.stet.rule.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Everything wrong in rules, word lists and settings. */
@Command(name = "lint", header = "Tell everything that is wrong in rules, word lists and settings.",
        description = {"Reads all of them, runs none, and tells each mistake with its place and how to mend it; DRL is compiled too. Besides, it remarks on "
                + "what is not wrong and worth a look: few examples, no 'why', a message that prints nothing of the text, variants that say the same, "
                + "DRL that could be YAML. Without a name it looks at all rules in force."},
        exitCodeList = {"0:nothing is wrong; there may be remarks", "2:something is wrong, or bad use", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet rules lint", "  stet rules lint our-rules", "  stet rules lint no-response --format json"})
final class RulesLintCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand parent;

    @Parameters(arity = "0..*", paramLabel = "RULE|PATH",
            description = "Ids of rules; files of rules, or folders that hold them, which are put in force if they are not yet.")
    private List<String> names = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private RuleOptions rules;

    @Override
    public Integer call() throws IOException {
        Stet stet = parent.stet();
        List<Path> paths = names.stream().map(Path::of).filter(Files::exists).toList();
        Inspection inspection = new Inspector(stet.stages(), rules.settings(stet.home(), Optional.empty(), paths), RuleChoice.of(names)).inspect();
        boolean read = stet.console().print(out -> {
            if (format == Format.json) {
                JsonInspection.write(inspection, out);
            } else {
                TextInspection.write(inspection, out);
            }
        });
        if (!read) {
            throw new ReaderGone();
        }
        return inspection.problems().isEmpty() ? Exit.STANDS : Exit.BAD_INPUT;
    }
}
