package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Report;
import org.stet.finding.Waiver;
import org.stet.finding.Waivers;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.Waivable;
import org.stet.newsroom.WaiverFile;
import org.stet.text.FilePlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Settles that a finding may stand. */
@Command(name = "waive", header = "Settle that a finding may stand, and write down why.",
        description = {"Adds an entry to a file of waivers: the nearest stet-waivers.yaml in the working directory, beside the draft or above it, or else a new one "
                + "beside the draft. All that is in the file stays as it is. The finding is then shown as waived until its claim, its value or its source changes; "
                + "docs/waivers.md tells more."},
        exitCodeList = {"0:it is written", "2:bad use or bad input: nothing is written", "3:a fault of Stet itself"},
        footer = {"", "Examples:", "  stet waive 3f9a1c2b --reason \"the hospital has the newer figure\"",
            "  stet waive 3f9a1c2b report.json --reason \"the desk rang them\" --who \"R. Ahn\" --until 2027-01-31",
            "  stet waive 3f9a1c2b --renew --until 2027-06-30"})
final class WaiveCommand implements Callable<Integer> {

    @ParentCommand
    private Stet stet;

    @Mixin
    private FindingArguments named;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it may stand. Needed but with --renew.")
    private String reason = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who decided.")
    private String who = "";

    @Option(names = "--until", paramLabel = "DATE", converter = Day.class, description = "The last day on which it counts (year-month-day). Default: no end.")
    private @Nullable LocalDate until;

    @Option(names = "--renew", description = "Give the waiver that is there the end that --until says.")
    private boolean renew;

    @Option(names = "--file", paramLabel = "FILE", description = "The file of waivers to write to.")
    private @Nullable Path file;

    @Mixin
    private NewsroomOption newsroom;

    @Mixin
    private Today today;

    @Override
    public Integer call() throws IOException {
        check();
        Report report = named.report(stet);
        Waivable finding = new Waivable(named.finding(report), report);
        List<Path> documents = List.of(finding.document());
        Newsroom set = newsroom.read(documents).sound();
        List<Path> found = set.waivers(Path.of(""), documents);
        Path target = file != null ? file : found.stream().findFirst().orElseGet(finding::besideIt);
        List<WaiverFile> files = Stream.concat(Stream.of(target), found.stream()).distinct().map(WaiverFile::open).toList();
        Optional<WaiverFile> there = files.stream().filter(f -> its(finding, f).isPresent()).findFirst();
        Waiver written = renew ? renewed(finding, there) : added(finding, files.get(0), there);
        stet.console().print(out -> out.write((renew ? "renewed" : "waived") + "  " + finding.finding().rule() + "  " + finding.finding().primary().document() + ":"
                + finding.finding().primary().excerpt().at().line() + "  in " + written.file() + ":" + written.line()
                + written.end().map(day -> ", until " + day).orElse("") + "\n"));
        if (finding.alike() > 1) {
            stet.console().say("it is for all " + finding.alike() + " findings of the report that claim the same");
        }
        if (set.waivers(Path.of(""), documents).stream().noneMatch(f -> FilePlace.isSame(f, target))) {
            stet.console().say(target + " counts only with a stet.yaml that names it under 'waivers'");
        }
        return Exit.STANDS;
    }

    /** What can be told before anything is read. */
    private void check() {
        if (renew && until == null) {
            throw CommandException.of("--renew", "there is no new end", "Give the last day on which the waiver is to count with --until.");
        }
        if (!renew && !WaiverFile.isReason(reason)) {
            throw CommandException.of("--reason", reason.isBlank() ? "a waiver needs a reason" : "'" + reason + "' is no reason",
                    "Say why the finding may stand, for those who read it later.");
        }
        if (until != null && until.isBefore(today.day())) {
            throw CommandException.of("--until", until + " has passed", "Write the last day on which the waiver is to count: " + today.day() + " or later.");
        }
    }

    private static Optional<Waiver> its(Waivable finding, WaiverFile file) {
        return Waivers.of(finding.finding(), finding.report(), file.waivers());
    }

    private Waiver added(Waivable finding, WaiverFile file, Optional<WaiverFile> there) {
        there.flatMap(f -> its(finding, f)).ifPresent(waiver -> {
            String end = waiver.end().map(day -> ", until " + day).orElse("");
            boolean longer = until != null && until.isAfter(waiver.until());
            throw CommandException.of(waiver.file() + ":" + waiver.line(), "the finding has a waiver here" + end + ": \u201C" + waiver.reason() + "\u201D",
                    longer || !waiver.countsOn(today.day()) ? "Give it another end with --renew and --until." : "Edit that entry instead.");
        });
        Waiver waiver = finding.waiver(file.file(), reason, who, until == null ? Waiver.NO_END : until);
        write(file, file.with(waiver));
        List<Waiver> now = WaiverFile.open(file.file()).waivers();
        return now.get(now.size() - 1);
    }

    private Waiver renewed(Waivable finding, Optional<WaiverFile> there) {
        WaiverFile file = there.orElseThrow(() -> CommandException.of(finding.finding().id(), "the finding has no waiver that could be renewed", "Write one, with --reason."));
        Waiver waiver = its(finding, file).orElseThrow();
        if (waiver.end().isEmpty()) {
            throw CommandException.of(waiver.file() + ":" + waiver.line(), "the waiver has no end, so there is nothing to renew", "Edit that entry, if it is to end.");
        }
        write(file, file.renewed(waiver, until));
        return its(finding, WaiverFile.open(file.file())).orElseThrow();
    }

    private static void write(WaiverFile file, String text) {
        try (OutputFile output = OutputFile.open(file.file(), List.of())) {
            output.write(out -> out.write(text));
            if (!file.isUnchanged()) {
                throw CommandException.of(file.file().toString(), "somebody has changed the file meanwhile", "Try again.");
            }
            output.finish();
        }
    }
}
