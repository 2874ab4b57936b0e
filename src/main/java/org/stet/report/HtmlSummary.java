package org.stet.report;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Level;
import org.stet.finding.Report;
import org.stet.finding.State;
import org.stet.report.Html.Tag;

/** The head of the page: what was found, how much of it, and what was not checked. */
final class HtmlSummary {

    /** How many documents that were not checked are named each; of more the page tells how many there are. */
    private static final int MOST_UNREAD = 100;

    private HtmlSummary() {
    }

    /** Such as "3 findings in draft", or "No findings in 5 documents". */
    static String title(Report report) {
        return found(report) + draft(report).orElse(Tally.counted(report.documents().size(), "document"));
    }

    private static String found(Report report) {
        int found = report.findings().size();
        return (found == 0 ? "No findings" : Tally.counted(found, "finding")) + " in ";
    }

    /** The draft's id. */
    private static Optional<String> draft(Report report) {
        return report.documents().stream().filter(DocumentEntry::isDraft).findFirst().map(DocumentEntry::id);
    }

    /** @param shown as much of it as the page holds */
    static void write(Report report, Report shown, Html html) throws IOException {
        html.open(Tag.HEADER).line();
        html.open(Tag.P, "kicker").text("Stet, consistency report").closeLine();
        html.open(Tag.H1);
        if (draft(report).isPresent()) {
            html.text(found(report)).quoted(draft(report).get());
        } else {
            html.text(title(report));
        }
        html.closeLine();
        Tally tally = Tally.of(report);
        counts(tally, report, html);
        coverage(report, html);
        if (shown != report) {
            html.open(Tag.P, "unread").element(Tag.SPAN, "word", "Not all").text(" This page holds " + shown.findings().size() + " of "
                    + Tally.counted(report.findings().size(), "finding") + ", the gravest first, and of " + Tally.counted(report.documents().size(), "document")
                    + " those that they speak of. All are in --format json and csv; --format dashboard tells how they fall on rules, publishers and months.").closeLine();
        }
        for (DocumentEntry document : report.unread().stream().limit(MOST_UNREAD).toList()) {
            html.open(Tag.P, "unread").element(Tag.SPAN, "word", "Not checked").text(" ").quoted(document.path()).text(": ").quoted(document.unread()).closeLine();
        }
        if (tally.unread() > MOST_UNREAD) {
            html.open(Tag.P, "unread").text("and " + (tally.unread() - MOST_UNREAD) + " more that were not checked").closeLine();
        }
        html.closeLine();
    }

    /** How many findings there are of each kind. */
    static void counts(Tally tally, Report report, Html html) throws IOException {
        html.open(Tag.UL, "counts").line();
        for (Level level : Tally.GRAVEST_FIRST) {
            count(tally.of(level), level.label(), level.label(), html);
        }
        if (tally.waived() > 0) {
            item("waived", tally.waived() + " waived", html);
        }
        if (report.settled().baseline()) {
            int fresh = (int) report.findings().stream().filter(f -> f.state() == State.NEW).count();
            item("state", fresh + " new, " + (report.findings().size() - fresh) + " unchanged, " + report.settled().gone().size() + " gone since the baseline", html);
        }
        if (!report.settled().idle().isEmpty()) {
            item("state", Tally.counted(report.settled().idle().size(), "waiver") + " without a finding", html);
        }
        html.closeLine();
    }

    /** How many sentences stand how: silence must not be taken for approval. */
    static void coverage(Report report, Html html) throws IOException {
        if (report.coverage().isEmpty()) {
            html.element(Tag.P, "coverage", "This report does not tell which sentences were checked.").line();
            return;
        }
        Map<Coverage.Standing, Integer> counts = Standings.counts(report.coverage());
        int sentences = counts.values().stream().mapToInt(Integer::intValue).sum();
        html.open(Tag.P, "coverage").text("Of " + Tally.counted(sentences, "sentence") + " under check: ");
        String between = "";
        for (Coverage.Standing standing : Coverage.Standing.values()) {
            html.text(between).text(counts.getOrDefault(standing, 0) + " ").text(Standings.words(standing));
            between = ", ";
        }
        html.text(".").closeLine();
    }

    private static void count(int count, String noun, String styleClass, Html html) throws IOException {
        item(count == 0 ? "none" : styleClass, Tally.counted(count, noun), html);
    }

    private static void item(String styleClass, String text, Html html) throws IOException {
        html.element(Tag.LI, styleClass, text).line();
    }
}
