package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Settings;
import org.stet.document.Document;
import org.stet.finding.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that make a report have in common: with what they run, and what becomes of the report. */
final class RunOptions {

    @Option(names = "--facts", paramLabel = "PATH", description = "Reviewed facts (a file or folder) that take the place of extraction.")
    private @Nullable Path facts;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private TimeLimit timeLimit;

    @Mixin
    private SettledOptions settled;

    @Mixin
    private ReportOptions report;

    /**
     * What is to be checked.
     *
     * @param spared   documents that have been read, whose files no report may overwrite
     * @param complete asked at the end: whether everything named was read
     * @param check    makes the report; null where there is nothing to check
     */
    record Task(List<Document> spared, BooleanSupplier complete, @Nullable Check check) {

        static final Task NONE = new Task(List.of(), () -> false, null);

        Task {
            spared = List.copyOf(spared);
        }

        Optional<Check> work() {
            return Optional.ofNullable(check);
        }
    }

    /** Makes a report. */
    interface Check {

        /**
         * Empty if it was stopped.
         *
         * @param keepFacts whether the report is to hold what the rules were run on
         */
        Optional<Report> report(SettledOptions.Settling settling, boolean keepFacts);
    }

    /**
     * @param named what the command names, near which the newsroom's settings may lie
     * @throws CommandException if a folder is missing, or no rule could be in force
     */
    Settings settings(Stet stet, List<Path> named) {
        return timeLimit.on(rules.settings(stet.home(), Optional.ofNullable(facts), named));
    }

    /**
     * Reads, checks and prints; keeps the report as the last one. The exit code.
     *
     * @param named  what the command names, near which waivers may lie
     * @param inputs files and folders that no report may overwrite; those that settle findings come to them
     * @throws CommandException if the options contradict each other, or a file cannot be written
     */
    int run(Stet stet, Settings settings, List<Path> named, List<Path> inputs, Supplier<Task> reading) throws IOException {
        List<Path> all = new ArrayList<>(inputs);
        Optional.ofNullable(facts).ifPresent(all::add);
        settled.file(settings.newsroom()).ifPresent(all::add);
        AtomicReference<BooleanSupplier> complete = new AtomicReference<>(() -> true);
        int exit = report.print(stet.console(), settings.newsroom(), all, () -> {
            Task task = reading.get();
            complete.set(task.complete());
            spare(settings, task.spared());
            SettledOptions.Settling settling = settled.read(settings.newsroom(), named);
            return task.work().flatMap(work -> work.report(settling, report.keepsFacts(settings.newsroom()))).map(made -> kept(made, stet));
        });
        return complete.get().getAsBoolean() ? exit : Exit.BAD_INPUT;
    }

    /** @throws CommandException if a report would overwrite the file of one of these */
    void spare(Settings settings, List<Document> documents) {
        report.spare(settings.newsroom(), Inputs.files(documents));
    }

    /** Whether text tells more of the report than its findings. */
    boolean summarises(Report of) {
        return report.summarises(of);
    }

    private static Report kept(Report made, Stet stet) {
        LastReport.here(stet.stages().cache()).write(made);
        return made;
    }
}
