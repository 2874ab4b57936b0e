package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Settings;
import org.stet.document.Metadata;
import org.stet.document.Role;
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

    @Mixin
    private RunOptions run;

    @Override
    public Integer call() throws IOException {
        Settings settings = run.settings(stet, List.of(draft));
        List<Path> sources = Sources.of(against, settings.newsroom());
        return run.run(stet, settings, List.of(draft), Stream.concat(sources.stream(), Stream.of(draft)).toList(), () -> task(settings, sources));
    }

    private RunOptions.Task task(Settings settings, List<Path> sources) {
        Metadata defaults = Metadata.of(Role.DRAFT).withId("draft").withPublished(published);
        return new Inputs(stet.console(), settings).comparison(draft, sources, defaults)
                .map(c -> new RunOptions.Task(c.sources(), c::complete, (settling, keepFacts) -> Optional.of(settling.settle()
                        .apply(stet.stages().open(settings.keepingFacts(keepFacts), stet.console()::say).check(c.draft(), c.sources())))))
                .orElse(RunOptions.Task.NONE);
    }
}
