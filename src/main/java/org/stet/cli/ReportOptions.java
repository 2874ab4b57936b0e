package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Level;
import org.stet.finding.Report;
import org.stet.report.JsonReport;
import org.stet.report.Renderer;
import org.stet.report.StandingReport;
import org.stet.report.TextReport;
import org.stet.text.Problem;
import picocli.CommandLine.Option;

/** What becomes of a report. */
final class ReportOptions {

    /** Constants are spelt as they are typed. */
    enum Color { auto, always, never }

    /** Constants are spelt as they are typed. */
    enum FailOn {
        error, warning, note, never;

        boolean meets(Level level) {
            return switch (this) {
                case error -> level == Level.ERROR;
                case warning -> level != Level.NOTE;
                case note -> true;
                case never -> false;
            };
        }
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print the findings: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the findings to this file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error",
            description = "Exit with 1 if there is a finding of this level or a graver one: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.error;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Whether to use colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, on a terminal only.")
    private Color color = Color.auto;

    @Option(names = "--coverage", description = "Print the text too, sentence by sentence, with how each stands: supported, contradicted, silent, "
            + "not checkable or skipped. Other formats than text tell it anyway.")
    private boolean coverage;

    /** Does the work and prints what comes of it; that the output can be written is made sure of before. The exit code. */
    int print(Console console, List<Path> inputs, Supplier<Optional<Report>> work) throws IOException {
        if (output == null) {
            Optional<Report> report = work.get();
            if (report.isPresent()) {
                console.print(out -> renderer(console.terminal()).render(report.get(), out));
            }
            return exit(report);
        }
        try (OutputFile file = OutputFile.open(output, inputs)) {
            Optional<Report> report = work.get();
            if (report.isPresent()) {
                file.write(out -> renderer(false).render(report.get(), out));
                file.finish();
                report.get().unread().forEach(d -> console.tell(List.of(Problem.of(d.path(), d.unread(), ""))));
            }
            return exit(report);
        }
    }

    /** @throws CommandException if the report would overwrite one of these */
    void spare(List<Path> inputs) {
        if (output != null) {
            OutputFile.spare(output, inputs);
        }
    }

    private Renderer renderer(boolean terminal) {
        boolean colour = color == Color.always || color == Color.auto && terminal;
        Renderer text = new TextReport(colour);
        return format == Format.json ? new JsonReport() : coverage ? new StandingReport(colour, text) : text;
    }

    private int exit(Optional<Report> report) {
        if (report.isPresent() && !report.get().unread().isEmpty()) {
            return Exit.BAD_INPUT;
        }
        return report.map(r -> r.findings().stream().anyMatch(f -> failOn.meets(f.level())) ? Exit.FINDINGS : Exit.STANDS).orElse(Exit.BAD_INPUT);
    }
}
