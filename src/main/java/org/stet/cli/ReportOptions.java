package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stet.finding.Report;
import org.stet.newsroom.Newsroom;
import org.stet.report.SummaryReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What becomes of a report. */
final class ReportOptions {

    /** Constants are spelt as they are typed. */
    enum Color { auto, always, never }

    @Mixin
    private FormatOptions formats;

    @Mixin
    private FailOn failOn;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Whether to use colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, on a terminal only.")
    private Color color = Color.auto;

    @Option(names = "--coverage", description = "Print the text too, sentence by sentence, with how each stands: supported, contradicted, silent, "
            + "not checkable or skipped. Other formats than text tell it anyway.")
    private boolean coverage;

    @Option(names = "--summary", description = "Print how the findings fall on rules, publishers and months after the findings also of fewer than a "
            + "hundred documents; of more, text always tells it. --format dashboard tells more.")
    private boolean summary;

    @Option(names = "--without-facts", description = "Leave out of the JSON report the facts that 'stet replay' runs the rules on again. "
            + "They take most of its room.")
    private boolean withoutFacts;

    /** Whether the report is to hold all that the rules were run on. */
    boolean keepsFacts(Newsroom set) {
        return !withoutFacts && formats.outputs(set).all().stream().anyMatch(output -> output.format() == ReportFormat.json);
    }

    /**
     * Does the work and prints what comes of it; that the output can be written is made sure of before. The exit code.
     *
     * @throws CommandException if the options contradict each other, or a file cannot be written
     */
    int print(Console console, Newsroom set, List<Path> inputs, Supplier<Optional<Report>> work) throws IOException {
        try (Outputs.Open outputs = formats.outputs(set).open(inputs)) {
            Optional<Report> report = work.get();
            if (report.isPresent()) {
                boolean always = color == Color.always;
                outputs.write(report.get(), new ReportFormat.Style(always, coverage, summary),
                        new ReportFormat.Style(always || color == Color.auto && console.terminal(), coverage, summary), console);
            }
            return exit(report, set);
        }
    }

    /** Whether text tells more of the report than its findings. */
    boolean summarises(Report of) {
        return SummaryReport.isWanted(of, summary);
    }

    /** @throws CommandException if the report would overwrite one of these */
    void spare(Newsroom set, List<Path> inputs) {
        formats.outputs(set).spare(inputs);
    }

    private int exit(Optional<Report> report, Newsroom set) {
        if (report.isPresent() && !report.get().unread().isEmpty()) {
            return Exit.BAD_INPUT;
        }
        return report.map(r -> r.due().anyMatch(f -> failOn.gate(set).meets(f.level())) ? Exit.FINDINGS : Exit.STANDS).orElse(Exit.BAD_INPUT);
    }
}
