package org.stet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.finding.Finding;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.finding.Settled;
import org.stet.finding.Waiving;
import org.stet.text.Nearest;

/** What a report says of that which people had settled before. */
final class TextSettled {

    private static final String INDENT = " ".repeat(8);

    private final Paint paint;

    TextSettled(Paint paint) {
        this.paint = paint;
    }

    /** What goes behind a finding's first line: whether it is new, where there is something older to tell by. */
    static String mark(Finding finding, Report report) {
        return report.settled().baseline() ? "  " + finding.state().label() : "";
    }

    /** Why a finding that was waived is open again. */
    static void reopened(Finding finding, Appendable out) throws IOException {
        if (finding.reopened()) {
            Paragraph.write("  Note  ", INDENT, why(finding.waiving()), out);
        }
    }

    /** Why what was waived is open again, with the waiver's reason. */
    static String why(Waiving waiving) {
        return (waiving.kind() == Waiving.Kind.EXPIRED ? "Its waiver ended on " + waiving.until()
                : "It was waived, but its claim, value or source has changed") + ": " + words(waiving);
    }

    /** The findings that are waived, each in short, then what is gone and what waivers match nothing. */
    void rest(Report report, Appendable out) throws IOException {
        for (Finding finding : report.findings()) {
            if (finding.waived()) {
                waived(finding, report, out);
            }
        }
        for (Settled.Gone gone : report.settled().gone()) {
            out.append(paint.faint("gone")).append("  ").append(paint.strong(Glyphs.harmless(gone.rule()))).append("  ")
                    .append(Glyphs.harmless(gone.document())).append('\n');
            Paragraph.write("  ", "  ", gone.message(), out);
            out.append('\n');
        }
        for (Settled.IdleWaiver idle : report.settled().idle()) {
            out.append(paint.faint("idle waiver")).append("  ").append(paint.strong(Glyphs.harmless(idle.what()))).append("  ")
                    .append(Glyphs.harmless(idle.file())).append(":" + idle.line()).append('\n');
            Paragraph.write("  ", "  ", meant(idle, report).map(rule -> "There is no such rule. " + rule)
                    .orElse("It matches no finding; take it out if what it was for is mended.") + " Its reason: " + quoted(idle.reason()), out);
            out.append('\n');
        }
    }

    /** The rule that a waiver may have been meant for, where it names none that is in force: "Did you mean 'number-conflict'?". */
    static Optional<String> meant(Settled.IdleWaiver idle, Report report) {
        String named = idle.what().split(" ", 2)[0];
        List<String> rules = report.rules().stream().map(RuleEntry::id).toList();
        return rules.contains(named) ? Optional.empty() : Nearest.of(named, rules).map(rule -> "Did you mean '" + rule + "'?");
    }

    /** In one line, for what shows no heading. */
    static String told(Settled.IdleWaiver idle, Report report) {
        return "The waiver for " + idle.what() + " matches no finding. " + meant(idle, report).map(rule -> rule + " ").orElse("") + "It says: " + idle.reason();
    }

    private void waived(Finding finding, Report report, Appendable out) throws IOException {
        out.append(paint.faint("waived " + finding.level().label())).append("  ").append(paint.strong(Glyphs.harmless(finding.rule()))).append("  ")
                .append(Glyphs.harmless(finding.primary().document())).append(":" + finding.primary().excerpt().at().line())
                .append("  ").append(Glyphs.harmless(finding.id())).append(mark(finding, report)).append('\n');
        Paragraph.write("  ", "  ", finding.message(), out);
        Waiving waiving = finding.waiving();
        Paragraph.write("  Waived  ", " ".repeat(10), words(waiving) + (waiving.until().isEmpty() ? "" : ", until " + waiving.until()), out);
        out.append('\n');
    }

    private static String words(Waiving waiving) {
        return quoted(waiving.reason()) + (waiving.who().isEmpty() ? "" : " (" + waiving.who() + ")");
    }

    private static String quoted(String reason) {
        return "\u201C" + reason + "\u201D";
    }

    /** What goes into the last line, behind how many findings are open. */
    static List<String> counts(Tally tally, boolean baseline) {
        List<String> counts = new ArrayList<>();
        if (baseline && tally.open() > 0) {
            counts.add(tally.open() - tally.unchanged() + " new, " + tally.unchanged() + " unchanged");
        }
        if (tally.waived() > 0) {
            counts.add(tally.waived() + " waived");
        }
        if (tally.gone() > 0) {
            counts.add(tally.gone() + " gone since the baseline");
        }
        if (tally.idle() > 0) {
            counts.add(Tally.counted(tally.idle(), "idle waiver"));
        }
        return counts;
    }
}
