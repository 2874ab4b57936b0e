package org.stet.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Baseline;
import org.stet.finding.Report;
import org.stet.finding.Waiver;
import org.stet.finding.Waivers;
import org.stet.newsroom.Newsroom;
import org.stet.newsroom.Setting;
import org.stet.newsroom.WaiverFile;
import org.stet.report.JsonReportReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What people have settled before, which a report is held against. */
final class SettledOptions {

    @Option(names = "--baseline", paramLabel = "FILE", description = "Hold the findings against those of this older JSON report: say which are new, "
            + "unchanged and gone. --fail-on then counts new ones only. Nothing is ever written to it.")
    private @Nullable Path baseline;

    @Mixin
    private Today today;

    /**
     * What was read of it.
     *
     * @param waivers in force
     * @param settle  holds a report against all of it
     */
    record Settling(List<Waiver> waivers, UnaryOperator<Report> settle) {

        Settling {
            waivers = List.copyOf(waivers);
        }
    }

    /**
     * Reads all of it, before any long work.
     *
     * @param named what the command names, near which waivers may lie
     * @throws org.stet.text.ProblemException with what is wrong in it; mistakes in the settings themselves are told with those of the rules
     */
    Settling read(Newsroom set, List<Path> named) {
        if (!set.problems().isEmpty()) {
            return new Settling(List.of(), report -> report);
        }
        List<Waiver> waivers = WaiverFile.read(set.waivers(Path.of(""), named));
        Optional<Report> before = baseline(set);
        return new Settling(waivers, report -> {
            Report held = before.map(b -> Baseline.apply(report, b)).orElse(report);
            return Waivers.apply(held, waivers, today.day());
        });
    }

    /** @throws org.stet.text.ProblemException if there is no such report, or it cannot be read */
    Optional<Report> baseline(Newsroom set) {
        return file(set).map(JsonReportReader::readWithoutFacts);
    }

    LocalDate today() {
        return today.day();
    }

    /** The baseline that the command line names, or else the settings. */
    Optional<Path> file(Newsroom set) {
        return given().or(() -> set.runs().baseline().map(Setting::value));
    }

    /** What the command line names. */
    Optional<Path> given() {
        return Optional.ofNullable(baseline);
    }
}
