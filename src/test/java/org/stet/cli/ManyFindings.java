package org.stet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.stet.finding.Report;
import org.stet.finding.Waiver;
import org.stet.finding.Waivers;
import org.stet.report.LongReports;

/** A program that prints a report of many findings as {@code stet audit} does. */
final class ManyFindings {

    private ManyFindings() {
    }

    /** @param args a format, and how many findings; for an archive also of how many documents */
    public static void main(String[] args) throws IOException {
        Console console = new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), false);
        int findings = Integer.parseInt(args[1]);
        Report report = args.length == 2 ? LongReports.alike(findings) : archive(findings, Integer.parseInt(args[2]));
        console.print(out -> ReportFormat.valueOf(args[0]).renderer(new ReportFormat.Style(false, false, false)).render(report, out));
    }

    private static Report archive(int findings, int documents) {
        Waiver waiver = new Waiver("stet-waivers.yaml", 1, "number-conflict", "", "article-0000004", "", "", "the desk rang", "", Waiver.NO_END);
        return Waivers.apply(LongReports.archive(documents, findings * 2 / documents), List.of(waiver), LocalDate.of(2026, 3, 1));
    }
}
