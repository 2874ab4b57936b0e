package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.audit.Settings;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Reading;
import org.stet.document.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private RunOptions run;

    @Override
    public Integer call() throws IOException {
        Settings settings = run.settings(stet, paths);
        return run.run(stet, settings, paths, paths, () -> task(settings));
    }

    private RunOptions.Task task(Settings settings) {
        Reading reading = new Inputs(stet.console(), settings).read(paths, Metadata.of(Role.PEER));
        List<Document> documents = reading.documents();
        return new RunOptions.Task(documents, reading.problems().isEmpty(), documents.isEmpty() ? null : auditor -> auditor.audit(documents));
    }
}
