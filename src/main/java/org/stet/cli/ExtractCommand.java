package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Settings;
import org.stet.document.Document;
import org.stet.document.Intake;
import org.stet.document.Metadata;
import org.stet.document.Role;
import org.stet.fact.DocumentFacts;
import org.stet.text.Problem;
import org.stet.text.UnreadException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The facts that documents state. */
@Command(name = "extract", header = "Print the facts that documents state.",
        description = {"Reads documents one by one and prints what each states: claims, attributions, quotations, quantities, times, names and "
                + "qualifiers, each with its place in the text. The YAML form can be corrected by hand and given to check and audit as --facts."},
        footer = {"", "Examples:", "  stet extract article.txt", "  stet extract seeds -o facts",
                "  stet extract articles.jsonl --format jsonl -o facts.jsonl"})
final class ExtractCommand implements Callable<Integer> {

    /** Constants are spelt as they are typed. */
    enum Format { yaml, jsonl }

    @ParentCommand
    private Stet stet;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "Articles in any format that is read, archives, folders, or corpus files; see docs/documents.md.")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "yaml",
            description = "${COMPLETION-CANDIDATES}: one YAML document, or one line of JSON, for each text. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.yaml;

    @Option(names = {"-o", "--output"}, paramLabel = "PATH",
            description = "For yaml a folder, which gets one file for each text; for jsonl a file. Default: standard output.")
    private @Nullable Path output;

    @Option(names = "--published", paramLabel = "DATE", converter = Day.class,
            description = "The date (year-month-day) of texts that do not say theirs.")
    private @Nullable LocalDate published;

    @Mixin
    private NewsroomOption newsroom;

    @Mixin
    private TimeLimit timeLimit;

    private boolean complete = true;
    private @Nullable Function<Document, DocumentFacts> extraction;

    @Override
    public Integer call() throws IOException {
        try (FactOutput facts = FactOutput.open(format, output, files, stet)) {
            Settings settings = timeLimit.on(Settings.standard(stet.home()).in(newsroom.read(files)));
            Inputs inputs = new Inputs(stet.console(), settings);
            Metadata defaults = Metadata.of(Role.PEER).withPublished(published);
            inputs.documents().walk(files, defaults, new Intake() {
                @Override
                public void document(Document document) {
                    extract(document, settings, facts);
                }

                @Override
                public void problem(Problem problem) {
                    tell(problem);
                }

                @Override
                public void notice(String notice) {
                    stet.console().say(notice);
                }
            });
            if (extraction != null) {
                facts.finish();
            }
        }
        return complete ? Exit.STANDS : Exit.BAD_INPUT;
    }

    private void extract(Document document, Settings settings, FactOutput facts) {
        if (output != null) {
            OutputFile.spare(output, Inputs.files(List.of(document)));
        }
        facts.refuses(document.id()).ifPresentOrElse(this::tell, () -> read(document, settings).ifPresent(facts::add));
    }

    private Optional<DocumentFacts> read(Document document, Settings settings) {
        try {
            return Optional.of(extraction(settings).apply(document));
        } catch (UnreadException e) {
            tell(e.problem());
            return Optional.empty();
        }
    }

    /** Made ready with the first document, so that nobody waits for it who named none. */
    private Function<Document, DocumentFacts> extraction(Settings settings) {
        Function<Document, DocumentFacts> ready = extraction == null ? stet.stages().extraction(settings, stet.console()::say) : extraction;
        extraction = ready;
        return ready;
    }

    private void tell(Problem problem) {
        complete = false;
        stet.console().tell(List.of(problem));
    }
}
