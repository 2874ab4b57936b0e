package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import org.stet.finding.Report;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/**
 * One page of figures about an archive: how its findings fall on rules, publishers and months, what has changed since the runs before, which
 * stories have most, and what was not checked. It holds no text of a document, uses no network and has no script.
 */
public final class DashboardReport implements Renderer {

    @Override
    public void render(Report report, Writer out) throws IOException {
        Html html = new Html(out);
        Tally tally = Tally.of(report);
        String title = Figures.counted(tally.open(), "open finding", "open findings") + " in " + Figures.counted(report.documents().size(), "document", "documents");
        html.doctype().open(Tag.HTML).with(Attribute.LANG, "en").line();
        head(title, report, html);
        html.open(Tag.BODY, "dashboard").line();
        summary(title, tally, report, html);
        html.open(Tag.MAIN).line();
        new DashboardCharts(html).write(Figures.of(report));
        new DashboardRuns(html).write(report.archive());
        notChecked(report, html);
        html.closeLine();
        HtmlProvenance.brief(report, html);
        html.closeLine().closeLine();
    }

    private static void head(String title, Report report, Html html) throws IOException {
        html.open(Tag.HEAD).line();
        html.open(Tag.META).with(Attribute.CHARSET, "utf-8").line();
        html.open(Tag.META).with(Attribute.HTTP_EQUIV, "Content-Security-Policy").with(Attribute.CONTENT, "default-src 'none'; style-src "
                + Embedded.STYLE.hash() + " " + Embedded.DASHBOARD.hash() + "; base-uri 'none'; form-action 'none'").line();
        html.open(Tag.META).with(Attribute.NAME, "viewport").with(Attribute.CONTENT, "width=device-width, initial-scale=1").line();
        html.open(Tag.META).with(Attribute.NAME, "color-scheme").with(Attribute.CONTENT, "light dark").line();
        html.open(Tag.META).with(Attribute.NAME, "referrer").with(Attribute.CONTENT, "no-referrer").line();
        html.open(Tag.META).with(Attribute.NAME, "generator").with(Attribute.CONTENT, "Stet " + report.made().version()).line();
        html.open(Tag.TITLE).text(title).text(" \u2013 Stet").closeLine();
        html.embed(Tag.STYLE, Embedded.STYLE).embed(Tag.STYLE, Embedded.DASHBOARD);
        html.closeLine();
    }

    private static void summary(String title, Tally tally, Report report, Html html) throws IOException {
        html.open(Tag.HEADER).line();
        html.open(Tag.P, "kicker").text("Stet, figures of an audit").closeLine();
        html.element(Tag.H1, title).line();
        HtmlSummary.counts(tally, report, html);
        HtmlSummary.coverage(report, html);
        if (report.archive().known()) {
            html.element(Tag.P, "coverage", RunWords.held(report.archive()) + ".").line();
            html.element(Tag.P, "coverage", RunWords.trend(report.archive()) + ".").line();
        }
        html.closeLine();
    }

    private static void notChecked(Report report, Html html) throws IOException {
        html.open(Tag.SECTION).with(Attribute.ARIA_LABELLEDBY, "unread-title").line();
        html.open(Tag.H2).with(Attribute.ID, "unread-title").text("Not checked").closeLine();
        boolean all = true;
        for (Unread unread : Unread.of(report)) {
            all = false;
            html.open(Tag.P, "unread").element(Tag.SPAN, "word", Figures.number(unread.count())).text(" ").quoted(unread.reason());
            for (int i = 0; i < unread.first().size(); i++) {
                html.text(i == 0 ? " (" : ", ").quoted(unread.first().get(i));
            }
            html.text(unread.more() > 0 ? " and " + Figures.number(unread.more()) + " more)" : ")").closeLine();
        }
        if (all) {
            html.element(Tag.P, "Everything was read.").line();
        }
        html.closeLine();
    }
}
