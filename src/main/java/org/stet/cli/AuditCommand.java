package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Auditor;
import org.stet.audit.Settings;
import org.stet.document.Metadata;
import org.stet.document.Reading;
import org.stet.document.Role;
import org.stet.finding.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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

    @Override
    public Integer call() throws IOException {
        Settings settings = timeLimit.on(rules.settings(stet.home(), Optional.ofNullable(facts), paths));
        List<Path> inputs = new ArrayList<>(paths);
        Optional.ofNullable(facts).ifPresent(inputs::add);
        settled.file(settings.newsroom()).ifPresent(inputs::add);
        AtomicBoolean complete = new AtomicBoolean(true);
        int exit = report.print(stet.console(), settings.newsroom(), inputs, () -> findings(settings, complete));
        return complete.get() ? exit : Exit.BAD_INPUT;
    }

    private Optional<Report> findings(Settings settings, AtomicBoolean complete) {
        Reading reading = new Inputs(stet.console(), settings).read(paths, Metadata.of(Role.PEER));
        complete.set(reading.problems().isEmpty());
        report.spare(settings.newsroom(), Inputs.files(reading.documents()));
        UnaryOperator<Report> before = settled.read(settings.newsroom(), paths);
        if (reading.documents().isEmpty()) {
            return Optional.empty();
        }
        Auditor auditor = stet.stages().open(settings.keepingFacts(report.keepsFacts(settings.newsroom())), stet.console()::say);
        Report made = before.apply(auditor.audit(reading.documents()));
        LastReport.here(stet.stages().cache()).write(made);
        return Optional.of(made);
    }
}
