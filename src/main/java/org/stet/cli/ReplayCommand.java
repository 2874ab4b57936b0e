package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stet.finding.Replay;
import org.stet.finding.Report;
import org.stet.report.JsonReplay;
import org.stet.report.JsonReportReader;
import org.stet.report.TextReplay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The rules run again on the facts of a report. */
@Command(name = "replay", header = "Run the rules again on a report's facts, and tell whether the same findings follow.",
        description = {"Takes facts and texts from a JSON report of check or audit, and the rules that are in force now. Reads no document and needs no "
                + "language models. Says which rules are others than the report's, and which findings are missing, new or changed."},
        exitCodeList = {"0:the same findings follow", "1:others do", "2:bad use or bad input, such as a report without facts", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet replay audit.json", "  stet replay audit.json --rules our-rules --format json"})
final class ReplayCommand implements Callable<Integer> {

    @ParentCommand
    private Stet stet;

    @Parameters(index = "0", paramLabel = "REPORT", description = "A JSON report that holds its facts.")
    private Path file;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print the outcome: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        Report report = JsonReportReader.read(file);
        if (report.stories().isEmpty()) {
            throw CommandException.of(file.toString(), "the report holds no facts to run rules on",
                    "Make one with 'stet check --format json' or 'stet audit --format json', without --without-facts.");
        }
        Replay replay = stet.stages().replay(report, rules.settings(stet.home(), Optional.empty(), List.of()));
        stet.console().print(out -> {
            if (format == Format.json) {
                JsonReplay.write(replay, out);
            } else {
                TextReplay.write(replay, out);
            }
        });
        return replay.same() ? Exit.STANDS : Exit.FINDINGS;
    }
}
