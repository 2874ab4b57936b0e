package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.audit.Release;
import org.stet.audit.Settings;
import org.stet.finding.Waiver;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.RunSettings;
import org.stet.newsroom.SourcePattern;
import org.stet.newsroom.WaiverFile;
import org.stet.report.JsonSettings;
import org.stet.report.TextSettings;
import org.stet.rule.RuleSet;
import org.stet.text.Problem;
import org.stet.text.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What is in force. */
@Command(name = "config", header = "Show which settings are in force, and where each comes from.",
        description = {"Takes the options of check that can also be set in stet.yaml, and says of each value whether it is the standard one, stands in a file (with "
                + "its line), or is given on the command line. What is wrong in the files is told with its place."},
        exitCodeList = {"0:all of it can be used", "2:bad use, or something in the files cannot be used", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet config", "  stet config city/draft.txt", "  stet config draft.txt --fail-on warning --format json"})
final class ConfigCommand implements Callable<Integer> {

    @ParentCommand
    private Stet stet;

    @Parameters(arity = "0..1", paramLabel = "DRAFT", description = "The draft, beside or above which settings and waivers may lie.")
    private @Nullable Path draft;

    @Option(names = "--against", arity = "1..*", paramLabel = "PATH", description = "The sources, as check takes them.")
    private List<Path> against = List.of();

    @Mixin
    private RuleOptions rules;

    @Mixin
    private TimeLimit timeLimit;

    @Mixin
    private FailOn failOn;

    @Mixin
    private SettledOptions settled;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How to print them: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<Path> named = Optional.ofNullable(draft).stream().toList();
        Settings settings = rules.settings(stet.home(), Optional.empty(), named);
        SettingsInForce inForce = new SettingsInForce();
        inForce.files(settings.newsroom(), rules.namesSettings());
        inForce.folders(settings);
        int count = tried(() -> count(settings), 0);
        inForce.tell("rules", count + " in force", "");
        inForce.rules(settings.newsroom().rules());
        runs(settings.newsroom(), inForce);
        waivers(settings.newsroom(), named, inForce);
        inForce.tell("cache", stet.stages().cache(), "");
        stet.console().tell(problems.stream().distinct().toList());
        stet.console().print(out -> {
            if (format == Format.json) {
                JsonSettings.write(Release.version(), inForce.all(), out);
            } else {
                TextSettings.write(Release.version(), inForce.all(), out);
            }
        });
        return problems.isEmpty() ? Exit.STANDS : Exit.BAD_INPUT;
    }

    private int count(Settings settings) {
        RuleSet set = stet.stages().rules(settings);
        problems.addAll(settings.newsroom().problems());
        problems.addAll(set.problems());
        return set.rules().size();
    }

    private void runs(Newsroom set, SettingsInForce inForce) {
        RunSettings runs = set.runs();
        inForce.several("sources", against, runs.sources(), SourcePattern::text, "none: a draft is held against itself");
        tried(() -> Sources.of(against, set), List.of());
        inForce.several("formats", List.of(), runs.formats(), f -> f.name() + f.file().map(file -> " to " + file).orElse(""), "text");
        inForce.one("fail-on", failOn.given(), runs.failOn(), FailOn.STANDARD, Enum::name);
        inForce.one("time-limit", timeLimit.given(), runs.timeLimit(), Settings.TIME_LIMIT, ConfigCommand::seconds);
        inForce.one("baseline", settled.given().map(Path::toString), runs.baseline().map(s -> s.map(Path::toString)), "none", Function.identity());
        tried(() -> settled.baseline(set), Optional.empty());
        inForce.one("ledger", Optional.empty(), runs.ledger().map(s -> s.map(Path::toString)), "a file for each archive, in the state folder", Function.identity());
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }

    private void waivers(Newsroom set, List<Path> named, SettingsInForce inForce) {
        List<Path> files = tried(() -> set.waivers(Path.of(""), named), List.of());
        for (Path file : files) {
            List<Waiver> waivers = tried(() -> WaiverFile.open(file).waivers(), List.of());
            long ended = waivers.stream().filter(w -> !w.countsOn(settled.today())).count();
            inForce.tell("waivers", file + ": " + waivers.size() + (waivers.size() == 1 ? " entry" : " entries") + (ended > 0 ? ", " + ended + " of them ended" : ""),
                    set.runs().waivers().stream().filter(s -> s.value().equals(file)).map(s -> s.where()).findFirst().orElse("found"));
        }
        if (files.isEmpty()) {
            inForce.tell("waivers", "none", "standard");
        }
    }

    /** What comes of it; where something is wrong, that is kept to be told. */
    private <T> T tried(Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return otherwise;
        }
    }
}
