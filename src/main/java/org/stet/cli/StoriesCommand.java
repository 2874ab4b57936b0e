package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Settings;
import org.stet.document.Block;
import org.stet.document.Document;
import org.stet.document.Metadata;
import org.stet.document.Reading;
import org.stet.document.Role;
import org.stet.report.JsonStories;
import org.stet.report.StoryPrinter;
import org.stet.report.StoryPrinter.Heading;
import org.stet.report.StoryText;
import org.stet.story.Grouping;
import org.stet.story.Signature;
import org.stet.text.Zone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Which documents tell of the same event, and why. */
@Command(name = "stories", header = "Show which documents tell of the same event, and why.",
        description = {"Puts documents into stories as an audit of an archive does: as the corpus file says, else by whom and what they name, what they "
                + "tell of and when. Copies of one report are told apart from reports of their own. docs/stories.md tells how."},
        exitCodeList = {"0:the stories were shown", "2:bad use or bad input; what could be read was still worked on", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet stories archive/2026-01", "  stet stories archive --all", "  stet stories archive --format json -o stories.json"})
final class StoriesCommand implements Callable<Integer> {

    private static final int FIRST_CHARACTERS = 60;

    @ParentCommand
    private Stet stet;

    @Parameters(arity = "1..*", paramLabel = "ARCHIVE", description = "Folders, corpus files or articles.")
    private List<Path> paths;

    @Option(names = "--all", description = "List the documents that stand alone too; json always does.")
    private boolean all;

    @Option(names = "--facts", paramLabel = "PATH", description = "Reviewed facts (a file or folder) that take the place of extraction.")
    private @Nullable Path facts;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private TimeLimit timeLimit;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print the stories: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the stories to this file instead of standard output.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Settings settings = timeLimit.on(rules.settings(stet.home(), Optional.ofNullable(facts), paths));
        Reading reading = new Inputs(stet.console(), settings).read(paths, Metadata.of(Role.PEER));
        if (output != null) {
            OutputFile.spare(output, Inputs.files(reading.documents()));
        }
        if (!reading.documents().isEmpty()) {
            try (Results results = Results.open(output, paths, stet.console())) {
                print(reading.documents(), settings, results);
            }
        }
        return reading.problems().isEmpty() ? Exit.STANDS : Exit.BAD_INPUT;
    }

    /** The documents are read on all cores. */
    private void print(List<Document> documents, Settings settings, Results results) {
        ArchiveStages stages = stet.stages().archive(settings, stet.console()::say);
        List<Signature> signatures = documents.parallelStream().map(stages::read).map(stages::signature)
                .sorted(Comparator.comparing(Signature::day).thenComparing(Signature::document)).toList();
        Map<String, Heading> headings = documents.stream().collect(Collectors.toMap(Document::id, StoriesCommand::heading));
        StoryPrinter printer = format == Format.json ? new JsonStories() : new StoryText(all);
        Grouping.group(signatures.stream(), story -> results.write(out -> printer.add(story, headings::get, out)));
        results.write(printer::finish);
        results.finish();
    }

    private static Heading heading(Document document) {
        String told = document.particulars().headline();
        String headline = told.isEmpty() ? first(document, Zone.HEADLINE).or(() -> first(document, Zone.BODY)).orElse("") : told;
        return new Heading(document.published().map(Object::toString).orElse(""), document.publisher(), shortened(headline.strip().replaceAll("\\s+", " ")));
    }

    private static Optional<String> first(Document document, Zone zone) {
        return document.blocks().stream().filter(b -> b.zone() == zone).map(Block::span).map(s -> s.in(document.text())).findFirst();
    }

    private static String shortened(String line) {
        int space = line.length() <= FIRST_CHARACTERS ? line.length() : line.lastIndexOf(' ', FIRST_CHARACTERS);
        return space == line.length() ? line : line.substring(0, space < 1 ? FIRST_CHARACTERS : space) + " ...";
    }
}
