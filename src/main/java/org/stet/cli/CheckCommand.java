package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.stet.document.Role;
import org.stet.finding.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** One draft against its sources. */
@Command(name = "check", customSynopsis = "stet check [OPTIONS] DRAFT [--against PATH...]", header = "Check one draft against its sources and against itself.",
        description = {"Reads the draft and its sources, and lists what in the draft contradicts them, lacks support in them, or has lost an "
                + "attribution or a qualifier on the way, and where the draft contradicts itself. Without sources it is held against itself only. What waivers settle is shown as waived."},
        footer = {"", "Examples:", "  stet check draft.txt", "  stet check draft.txt --against wire.txt statement.md",
                "  stet check draft.md --against sources/ --published 2026-01-08 --fail-on warning",
                "  stet check draft.md --against sources/ --format json -o findings.json"})
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Stet stet;

    @Parameters(index = "0", paramLabel = "DRAFT", description = "The draft: a .txt or .md file, which may begin with front matter; "
            + "or a folder or corpus.yaml with one document that has 'role: draft'.")
    private Path draft;

    @Option(names = "--against", arity = "1..*", paramLabel = "PATH",
            description = "The sources: files, folders, or a corpus.yaml that lists them. Default: what stet.yaml names.")
    private List<Path> against = List.of();

    @Option(names = "--published", paramLabel = "DATE", converter = Day.class,
            description = "The draft's date (year-month-day) where the file does not say; \"on Thursday\" is counted from it.")
    private @Nullable LocalDate published;

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
        Settings settings = timeLimit.on(rules.settings(stet.home(), Optional.ofNullable(facts), List.of(draft)));
        List<Path> sources = Sources.of(against, settings.newsroom());
        List<Path> inputs = new ArrayList<>(sources);
        inputs.add(draft);
        Optional.ofNullable(facts).ifPresent(inputs::add);
        settled.file(settings.newsroom()).ifPresent(inputs::add);
        AtomicBoolean complete = new AtomicBoolean(true);
        int exit = report.print(stet.console(), settings.newsroom(), inputs, () -> findings(settings, sources, complete));
        return complete.get() ? exit : Exit.BAD_INPUT;
    }

    private Optional<Report> findings(Settings settings, List<Path> sources, AtomicBoolean complete) {
        Metadata defaults = Metadata.of(Role.DRAFT).withId("draft").withPublished(published);
        Optional<Inputs.Comparison> comparison = new Inputs(stet.console(), settings).comparison(draft, sources, defaults);
        complete.set(comparison.map(Inputs.Comparison::complete).orElse(false));
        comparison.ifPresent(c -> report.spare(settings.newsroom(), Inputs.files(c.sources())));
        UnaryOperator<Report> before = settled.read(settings.newsroom(), List.of(draft));
        if (comparison.isEmpty()) {
            return Optional.empty();
        }
        Auditor auditor = stet.stages().open(settings.keepingFacts(report.keepsFacts(settings.newsroom())), stet.console()::say);
        Report made = before.apply(auditor.check(comparison.get().draft(), comparison.get().sources()));
        LastReport.here(stet.stages().cache()).write(made);
        return Optional.of(made);
    }
}
