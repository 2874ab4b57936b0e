package org.stet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.report.JsonFinding;
import org.stet.report.TextProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The proof of one finding. */
@Command(name = "explain", header = "Show how a finding was derived.",
        description = {"Prints the rule, each of its conditions with the facts that met it and the sentences they stand in, what was looked for and not "
                + "found, and the least change that would settle the finding. All of it stands in the report; nothing is read or computed anew."},
        exitCodeList = {"0:the finding is shown", "2:bad use or bad input", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet explain 3f9a01c2", "  stet explain 3f9a report.json", "  stet explain 3f9a01c2 report.json --format json"})
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private Stet stet;

    @Mixin
    private FindingArguments arguments;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Whether to use colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, on a terminal only.")
    private ReportOptions.Color color = ReportOptions.Color.auto;

    @Override
    public Integer call() throws IOException {
        Report read = arguments.report(stet);
        Finding named = arguments.finding(read);
        boolean colour = color == ReportOptions.Color.always || color == ReportOptions.Color.auto && stet.console().terminal();
        stet.console().print(out -> {
            if (format == Format.json) {
                JsonFinding.print(named, out);
            } else {
                new TextProof(colour).write(named, read, out);
            }
        });
        return Exit.STANDS;
    }
}
