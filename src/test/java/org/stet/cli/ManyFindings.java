package org.stet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.stet.finding.Report;
import org.stet.report.LongReports;

/** A program that prints a report of many findings as {@code stet audit} does. */
final class ManyFindings {

    private ManyFindings() {
    }

    /** @param args a format, and how many findings */
    public static void main(String[] args) throws IOException {
        Console console = new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), false);
        Report report = LongReports.alike(Integer.parseInt(args[1]));
        console.print(out -> ReportFormat.valueOf(args[0]).renderer(new ReportFormat.Style(false, false)).render(report, out));
    }
}
