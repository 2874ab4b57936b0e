package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stet.archive.Crew;
import org.stet.archive.LocalCrew;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Settings;
import org.stet.finding.Report;
import org.stet.report.RunWords;
import org.stet.spark.SparkCrew;
import org.stet.spark.SparkOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Articles against each other. */
@Command(name = "audit", header = "Audit articles against each other.",
        description = {"Reads all articles and holds every one against every other of the same story. A corpus.yaml in a folder names the "
                + "documents with their publisher, date and story; without one, all .txt and .md files of the folder are one story."},
        footer = {"", "Examples:", "  stet audit seeds", "  stet audit archive/2026-01/corpus.yaml --fail-on never --format json -o audit.json",
            "  stet audit seeds --format text --format sarif -o audit.sarif"})
final class AuditCommand implements Callable<Integer> {

    @ParentCommand
    private Stet stet;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders, corpus files or articles.")
    private List<Path> paths;

    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--threads", paramLabel = "NUMBER", converter = Threads.class,
            description = "How many documents or stories to work on at a time. What is found does not depend on it. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ProgressOptions progress;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private RunOptions run;

    @Override
    public Integer call() throws IOException {
        Settings settings = run.settings(stet, paths);
        Optional<SparkOptions> spark = engine.spark();
        try (Closing closing = new Closing()) {
            int exit = run.run(stet, settings, paths, paths, () -> task(settings, spark, closing));
            closing.told.filter(report -> progress.told() && run.summarises(report)).map(Report::archive).map(RunWords::of).orElse(List.of()).forEach(stet.console()::say);
            return closing.run != null && closing.run.isStopped() ? Exit.STOPPED : exit;
        }
    }

    private RunOptions.Task task(Settings settings, Optional<SparkOptions> spark, Closing closing) {
        ArchiveWalk archive = new ArchiveWalk(new Inputs(stet.console(), settings).documents(), paths, stet.console(), d -> run.spare(settings, List.of(d)));
        if (paths.stream().noneMatch(Files::exists)) {
            archive.walk(document -> { });
            return RunOptions.Task.NONE;
        }
        return new RunOptions.Task(List.of(), () -> archive.problems().isEmpty(), (settling, keepFacts) -> {
            ArchiveRun audit = closing.later(ArchiveRun.begin(stet.console(), () -> ledger.open(settings.newsroom(), paths, stet.console()), ledger,
                    () -> stet.stages().archive(settings, stet.console()::say), paths, stages -> crew(stages, settings, spark),
                    progress.listener(stet.console(), System::nanoTime, archive.expected())));
            closing.told = audit.report(archive, keepFacts).filter(report -> archive.foundAny())
                    .map(report -> audit.done(settling.settle().apply(report), settling, archive.problems()));
            return closing.told;
        });
    }

    private Crew crew(ArchiveStages stages, Settings settings, Optional<SparkOptions> spark) {
        return spark.<Crew>map(options -> SparkCrew.join(options, stages, settings, stet.console()::say)).orElseGet(() -> new LocalCrew(stages, threads));
    }

    /** Closes an archive's run once its report has been printed, as a report reads what it tells from the ledger. */
    private static final class Closing implements AutoCloseable {

        private @Nullable ArchiveRun run;
        private Optional<Report> told = Optional.empty();

        private ArchiveRun later(ArchiveRun begun) {
            run = begun;
            return begun;
        }

        @Override
        public void close() {
            if (run != null) {
                run.close();
            }
        }
    }

    /** Reads a number of threads. */
    static final class Threads implements ITypeConverter<Integer> {

        private static final int MOST = 1024;

        @Override
        public Integer convert(String text) {
            int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
            if (number < 1 || number > MOST) {
                throw new TypeConversionException("'" + text + "' is not a number of threads. Write a whole number from 1 to " + MOST + ".");
            }
            return number;
        }
    }
}
