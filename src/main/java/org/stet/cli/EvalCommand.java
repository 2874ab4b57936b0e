package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.audit.ArchiveStages;
import org.stet.audit.Auditor;
import org.stet.audit.Settings;
import org.stet.eval.CaseFiles;
import org.stet.eval.JsonScores;
import org.stet.eval.LabelledArchive;
import org.stet.eval.LabelledArchives;
import org.stet.eval.Only;
import org.stet.eval.Outcome;
import org.stet.eval.Rendering;
import org.stet.eval.Scores;
import org.stet.eval.StoryScoresText;
import org.stet.eval.StoryTrial;
import org.stet.eval.TextScores;
import org.stet.eval.Trial;
import org.stet.finding.Category;
import org.stet.rule.Rule;
import org.stet.rule.RuleSet;
import org.stet.rule.SwitchedOff;
import org.stet.text.Nearest;
import org.stet.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How well the rules do on labelled cases. */
@Command(name = "eval", header = "Score the rules on labelled cases.",
        description = {"Checks each case as 'stet check' would, and compares the findings with what the case expects. Findings of level warning "
                + "and above count. docs/eval.md tells how to write cases and what the figures mean."},
        exitCodeList = {"0:the cases were scored", "1:what --min-recall or --max-false-per-clean asks for is not reached",
            "2:bad use or bad input: a case could not be read, or not be checked in time; the others were still scored", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet eval eval", "  stet eval --stories eval/stories", "  stet eval corrections.yaml --rules our-rules --only our-rule",
            "  stet eval cases.jsonl --min-recall 0.85 --max-false-per-clean 0.1", "  stet eval cases.jsonl --format json -o scores.json"})
final class EvalCommand implements Callable<Integer> {

    @ParentCommand
    private Stet stet;

    @Parameters(arity = "1..*", paramLabel = "CASES", description = "Case files (.yaml, .yml, .jsonl), or folders that have such in or below them.")
    private List<Path> paths;

    @Option(names = "--stories", description = "The paths hold labelled stories (*.stories.yaml): score how documents are put into stories. Those of one "
            + "folder are one archive. Rules, --only and the gates do not matter.")
    private boolean stories;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--only", paramLabel = "NAME",
            description = "Score only the findings of this rule or category, and what is expected of its category.")
    private @Nullable String only;

    @Mixin
    private TimeLimit timeLimit;

    @Option(names = "--failures", paramLabel = "N", defaultValue = "20",
            description = "How many of the cases that failed to show below the figures. Default: ${DEFAULT-VALUE}.")
    private int failures;

    @Mixin
    private Gates gates;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print the scores: ${COMPLETION-CANDIDATES}; json has all findings of all cases too. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the scores to this file instead of standard output.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Settings settings = timeLimit.on(rules.settings(stet.home(), Optional.empty(), paths));
        if (stories) {
            return scoreStories(settings);
        }
        Only scored = scored(settings);
        CaseFiles files = CaseFiles.of(paths, new Inputs(stet.console(), settings).documents());
        CaseTroubles troubles = new CaseTroubles(stet);
        Scores scores = new Scores();
        try (Results results = Results.open(output, files.files(), stet.console())) {
            Rendering rendering = format == Format.json ? new JsonScores() : new TextScores(failures);
            check(files, scored, () -> stet.stages().open(settings, stet.console()::say), troubles, outcome -> {
                scores.add(outcome);
                results.write(out -> rendering.add(outcome, out));
            });
            if (scores.cases() + scores.unchecked() > 0) {
                results.write(out -> rendering.finish(scores, out));
                results.finish();
            } else if (troubles.isEmpty()) {
                troubles.unreadable(Problem.of(paths.get(0).toString(), "there is no case to be scored", "docs/eval.md tells how to write one."));
            }
        }
        boolean reached = gates.areReached(scores, stet.console());
        return troubles.tell(reached ? Exit.STANDS : Exit.FINDINGS);
    }

    private int scoreStories(Settings settings) {
        if (format != Format.text) {
            throw CommandException.of("--format " + format, "scores of stories are printed as text only", "Leave out --format.");
        }
        List<Problem> problems = new ArrayList<>();
        List<LabelledArchive> archives = new LabelledArchives(new Inputs(stet.console(), settings).documents(), problems::add).read(paths);
        try (Results results = Results.open(output, paths, stet.console())) {
            ArchiveStages stages = stet.stages().archive(settings, stet.console()::say);
            StoryScoresText text = new StoryScoresText(failures);
            archives.stream().filter(a -> !a.documents().isEmpty()).map(a -> StoryTrial.of(a, stages)).forEach(scores -> results.write(out -> text.print(scores, out)));
            results.finish();
        }
        stet.console().tell(problems);
        return problems.isEmpty() ? Exit.STANDS : Exit.BAD_INPUT;
    }

    private void check(CaseFiles files, Only scored, Supplier<Auditor> stages, CaseTroubles troubles, Consumer<Outcome> outcomes) throws IOException {
        EvalProgress progress = new EvalProgress(files, stet.console()::say, System::nanoTime);
        try (Trial trial = new Trial(stages, scored, Runtime.getRuntime().availableProcessors(), outcome -> {
            troubles.look(outcome);
            outcomes.accept(outcome);
            progress.done();
        })) {
            files.read(next -> {
                progress.read();
                trial.add(next);
            }, troubles::unreadable);
            trial.finish();
        }
    }

    private Only scored(Settings settings) {
        if (only == null) {
            return Only.EVERYTHING;
        }
        for (Category category : Category.values()) {
            if (category.label().equals(only)) {
                return new Only(category, "");
            }
        }
        RuleSet known = stet.stages().rules(settings);
        return known.rule(only).map(rule -> new Only(rule.category(), only)).orElseThrow(() -> unknown(only, known));
    }

    private static CommandException unknown(String name, RuleSet rules) {
        Optional<SwitchedOff> off = rules.off().stream().filter(o -> o.name().equals(name)).findFirst();
        if (off.isPresent()) {
            return CommandException.of("--only " + name, "the rule is switched off: " + off.get().reason(),
                    "Take 'off' out of stet.yaml, or name another file with --config.");
        }
        List<String> names = Stream.concat(rules.rules().stream().map(Rule::id), Arrays.stream(Category.values()).map(Category::label)).toList();
        return CommandException.of("--only " + name, "there is no such rule or category",
                Nearest.of(name, names).map(n -> "Did you mean '" + n + "'?").orElse("'stet rules list' names them."));
    }
}
