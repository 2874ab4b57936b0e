package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Report;
import org.stet.newsroom.Newsroom;
import org.stet.report.JsonReport;
import org.stet.report.Renderer;
import org.stet.report.StandingReport;
import org.stet.report.TextReport;
import org.stet.text.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What becomes of a report. */
final class ReportOptions {

    /** Constants are spelt as they are typed. */
    enum Color { auto, always, never }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print the findings: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the findings to this file instead of standard output.")
    private @Nullable Path output;

    @Mixin
    private FailOn failOn;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Whether to use colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, on a terminal only.")
    private Color color = Color.auto;

    @Option(names = "--coverage", description = "Print the text too, sentence by sentence, with how each stands: supported, contradicted, silent, "
            + "not checkable or skipped. Other formats than text tell it anyway.")
    private boolean coverage;

    /** Does the work and prints what comes of it; that the output can be written is made sure of before. The exit code. */
    int print(Console console, Newsroom set, List<Path> inputs, Supplier<Optional<Report>> work) throws IOException {
        if (output == null) {
            Optional<Report> report = work.get();
            if (report.isPresent()) {
                console.print(out -> renderer(console.terminal()).render(report.get(), out));
            }
            return exit(report, set);
        }
        try (OutputFile file = OutputFile.open(output, inputs)) {
            Optional<Report> report = work.get();
            if (report.isPresent()) {
                file.write(out -> renderer(false).render(report.get(), out));
                file.finish();
                report.get().unread().forEach(d -> console.tell(List.of(Problem.of(d.path(), d.unread(), ""))));
            }
            return exit(report, set);
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

    private int exit(Optional<Report> report, Newsroom set) {
        if (report.isPresent() && !report.get().unread().isEmpty()) {
            return Exit.BAD_INPUT;
        }
        return report.map(r -> r.due().stream().anyMatch(f -> failOn.gate(set).meets(f.level())) ? Exit.FINDINGS : Exit.STANDS).orElse(Exit.BAD_INPUT);
    }
}
