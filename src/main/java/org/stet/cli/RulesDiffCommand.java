package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Dossier;
import org.stet.audit.Preparation;
import org.stet.audit.RuleComparison;
import org.stet.audit.Settings;
import org.stet.document.Metadata;
import org.stet.document.Reading;
import org.stet.document.Role;
import org.stet.finding.Difference;
import org.stet.finding.Finding;
import org.stet.report.Differences;
import org.stet.report.JsonDifferences;
import org.stet.report.TextDifferences;
import org.stet.rule.RuleException;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What a change of rules does to the findings in an archive. */
@Command(name = "diff", customSynopsis = "stet rules diff [OPTIONS] OLD NEW --on PATH...",
        header = "Show what a change of rules does to the findings in an archive.",
        description = {"Reads the documents once, audits them with the rules of OLD and again with those of NEW, and prints the findings that appear, "
                + "vanish or change. Findings are the same where one rule makes them at one place. The word lists are Stet's own for both."},
        exitCodeList = {"0:nothing changes", "1:something does", "2:bad use or bad input; what could be read was still worked on", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet rules diff rules new-rules --on archive/2026-01",
            "  stet rules diff our-rules our-new-rules --on archive/2026-01 archive/2026-02 --format json -o diff.json"})
final class RulesDiffCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand parent;

    @Parameters(index = "0", paramLabel = "OLD", description = "A folder of rules. Only these are in force, not the standard rules besides.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "Another folder of rules.")
    private Path after;

    @Option(names = "--on", arity = "1..*", required = true, paramLabel = "PATH", description = "Folders, corpus files or articles, as audit takes them.")
    private List<Path> on;

    @Mixin
    private TimeLimit timeLimit;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print the differences: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the differences to this file instead of standard output.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Stet stet = parent.stet();
        List<RuleSet> rules = rules(stet);
        Reading reading = new Inputs(stet.console(), settings(stet, before)).read(on, Metadata.of(Role.PEER));
        if (reading.documents().isEmpty()) {
            return Exit.BAD_INPUT;
        }
        List<Problem> unread = new ArrayList<>();
        AtomicBoolean changes = new AtomicBoolean();
        Differences differences = format == Format.json ? new JsonDifferences() : new TextDifferences();
        try (Results results = Results.open(output, Inputs.files(reading.documents()), stet.console())) {
            Preparation preparation = stet.stages().preparation(settings(stet, before), stet.console()::say);
            List<Function<Dossier, List<Finding>>> runs = rules.stream().map(r -> stet.stages().findings(r, true)).toList();
            new RuleComparison(preparation, runs.get(0), runs.get(1)).run(reading.documents(), difference -> {
                changes.compareAndSet(false, difference.kind() != Difference.Kind.SAME);
                results.write(out -> differences.add(difference, out));
            }, given -> given.forEach((id, why) -> unread.add(Problem.of(id, why, ""))));
            results.write(differences::finish);
            results.finish();
        }
        stet.console().tell(unread);
        boolean complete = unread.isEmpty() && reading.problems().isEmpty();
        return !complete ? Exit.BAD_INPUT : changes.get() ? Exit.FINDINGS : Exit.STANDS;
    }

    /** The old rules and the new ones. @throws RuleException with everything wrong in either */
    private List<RuleSet> rules(Stet stet) {
        List<Problem> missing = List.of(before, after).stream().filter(folder -> !Files.isDirectory(folder))
                .map(folder -> Problem.of(folder.toString(), "there is no such folder", "Name a folder of rules.")).toList();
        if (!missing.isEmpty()) {
            throw new CommandException(missing);
        }
        List<RuleSet> rules = List.of(before, after).stream().map(folder -> stet.stages().rules(settings(stet, folder))).toList();
        List<Problem> problems = rules.stream().flatMap(r -> r.problems().stream()).distinct().toList();
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return rules;
    }

    private Settings settings(Stet stet, Path folder) {
        return timeLimit.on(new Settings(stet.home(), false, List.of(folder), Optional.empty(), Settings.TIME_LIMIT));
    }
}
