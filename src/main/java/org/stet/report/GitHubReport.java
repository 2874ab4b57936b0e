package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Level;
import org.stet.finding.Report;
import org.stet.finding.Settled;
import org.stet.text.Position;

/**
 * Commands that make GitHub Actions show findings beside the lines they are about. It shows ten of each level of one step, so that the tenth
 * says how many more there are; those stand in the step's log, as all do. Waived findings are notices, after all others.
 */
public final class GitHubReport implements Renderer {

    private static final int MOST_SHOWN = 10;

    @Override
    public void render(Report report, Writer out) throws IOException {
        Tally tally = Tally.of(report);
        DocumentIndex documents = new DocumentIndex(report);
        Shown errors = new Shown("error", tally.of(Level.ERROR) + tally.unread(), out);
        for (DocumentEntry document : report.unread()) {
            errors.add(property("file", document.path()), "not checked", List.of(document.unread()));
        }
        findings(report, Level.ERROR, errors, documents);
        Shown warnings = new Shown("warning", tally.of(Level.WARNING) + tally.idle(), out);
        findings(report, Level.WARNING, warnings, documents);
        for (Settled.IdleWaiver idle : report.settled().idle()) {
            warnings.add(property("file", idle.file()) + ",line=" + idle.line(), "waiver without a finding",
                    List.of(TextSettled.told(idle, report)));
        }
        Shown notices = new Shown("notice", tally.of(Level.NOTE) + tally.waived(), out);
        findings(report, Level.NOTE, notices, documents);
        for (Finding finding : report.findings()) {
            if (finding.waived()) {
                notices.add(place(finding.primary(), documents), finding.rule() + " (waived)", lines(finding, "Waived: " + finding.waiving().reason(), documents));
            }
        }
        out.append("Stet: ").append(tally.words()).append(".\n");
    }

    private static void findings(Report report, Level level, Shown shown, DocumentIndex documents) throws IOException {
        for (Finding finding : report.findings()) {
            if (finding.level() == level && !finding.waived()) {
                shown.add(place(finding.primary(), documents), finding.rule(), lines(finding, finding.help(), documents));
            }
        }
    }

    /** What is wrong, where (the log does not show the place otherwise), what it is held against, and what to do. */
    private static List<String> lines(Finding finding, String last, DocumentIndex documents) {
        Evidence primary = finding.primary();
        List<String> lines = new ArrayList<>(List.of(finding.message(), documents.path(primary.document()) + ":" + primary.excerpt().at() + ": " + primary.text()));
        finding.related().forEach(e -> lines.add(Places.label(e) + ": " + e.text()));
        Places.more(finding).ifPresent(lines::add);
        lines.add(last);
        if (finding.reopened()) {
            lines.add(TextSettled.why(finding.waiving()));
        }
        return lines;
    }

    /** Columns only where they lie on one line: GitHub refuses others. */
    private static String place(Evidence place, DocumentIndex documents) {
        Position start = place.excerpt().at();
        Position end = documents.end(place);
        return property("file", documents.path(place.document())) + ",line=" + start.line() + ",endLine=" + end.line()
                + (start.line() == end.line() ? ",col=" + start.column() + ",endColumn=" + end.column() : "");
    }

    private static String property(String name, String value) {
        return name + "=" + message(Glyphs.oneLine(value)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** The annotations of one level. */
    private static final class Shown {

        private final String command;
        private final int all;
        private final Writer out;
        private int written;

        private Shown(String command, int all, Writer out) {
            this.command = command;
            this.all = all;
            this.out = out;
        }

        private void add(String place, String title, List<String> lines) throws IOException {
            if (all > MOST_SHOWN && written == MOST_SHOWN - 1) {
                out.append("::").append(command).append(" title=Stet::").append(String.valueOf(all - written))
                        .append(" more of this level are in the log of this step.\n");
            }
            written++;
            String message = String.join("\n", lines.stream().map(Glyphs::oneLine).filter(line -> !line.isEmpty()).toList());
            out.append("::").append(command).append(' ').append(place).append(',').append(property("title", title)).append("::").append(message(message))
                    .append('\n');
        }
    }
}
