package org.stet.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.report.JsonReportReader;
import picocli.CommandLine.Parameters;

/** A finding, and the report in which it is looked up. */
final class FindingArguments {

    @Parameters(index = "0", paramLabel = "FINDING", description = "The finding's id as reports print it, or how the id or the fingerprint begins.")
    private String finding;

    @Parameters(index = "1", arity = "0..1", paramLabel = "REPORT", description = "A JSON report. Default: the last one that check or audit made "
            + "from this working directory.")
    private @Nullable Path report;

    /** Without the facts of {@code stories}. @throws org.stet.text.ProblemException if there is none, or it cannot be read */
    Report report(Stet stet) {
        return report != null ? JsonReportReader.readWithoutFacts(report) : LastReport.here(stet.stages().cache()).read().orElseThrow(() ->
                CommandException.of("REPORT", "no report of an earlier check or audit from this working directory is kept",
                        "Run 'stet check' or 'stet audit' first, or name a JSON report; that of a large archive must be named."));
    }

    /** @throws CommandException if the report has none of that name, or several */
    Finding finding(Report in) {
        return NamedFinding.in(in, finding);
    }
}
