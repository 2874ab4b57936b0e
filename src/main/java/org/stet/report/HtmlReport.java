package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.finding.Report;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/**
 * One file to mail, to print or to walk through: the texts with the findings marked, and for each finding all that it rests on. It uses
 * no network, and can be read without its script: that only filters, pages, walks by keys and shows texts side by side. What
 * is far from the top stands in {@code noscript} elements, which a browser that runs scripts leaves unread until the script asks for it.
 * Of an archive it holds only as much as a page can.
 */
public final class HtmlReport implements Renderer {

    /** How many findings stand there at once; report.js knows the same number. */
    static final int PAGE = 100;

    @Override
    public void render(Report report, Writer out) throws IOException {
        Html html = new Html(out);
        Report shown = HtmlExtract.of(report);
        MarkedDocuments documents = new MarkedDocuments(shown);
        html.doctype().open(Tag.HTML).with(Attribute.LANG, "en").line();
        head(report, html);
        html.open(Tag.BODY).line();
        html.open(Tag.A, "skip").with(Attribute.HREF, "findings").text("Skip to the findings").closeLine();
        HtmlSummary.write(report, shown, html);
        html.open(Tag.MAIN).with(Attribute.ID, "panes").line();
        findings(shown, documents, html);
        texts(documents, html);
        html.closeLine();
        HtmlSettled.write(report.settled(), html);
        HtmlProvenance.write(shown, html);
        HtmlControls.help(html);
        html.closeLine().closeLine();
    }

    private static void head(Report report, Html html) throws IOException {
        html.open(Tag.HEAD).line();
        html.open(Tag.META).with(Attribute.CHARSET, "utf-8").line();
        html.open(Tag.META).with(Attribute.HTTP_EQUIV, "Content-Security-Policy").with(Attribute.CONTENT, "default-src 'none'; style-src "
                + Embedded.STYLE.hash() + "; script-src " + Embedded.SCRIPT.hash() + "; base-uri 'none'; form-action 'none'").line();
        html.open(Tag.META).with(Attribute.NAME, "viewport").with(Attribute.CONTENT, "width=device-width, initial-scale=1").line();
        html.open(Tag.META).with(Attribute.NAME, "color-scheme").with(Attribute.CONTENT, "light dark").line();
        html.open(Tag.META).with(Attribute.NAME, "referrer").with(Attribute.CONTENT, "no-referrer").line();
        html.open(Tag.META).with(Attribute.NAME, "generator").with(Attribute.CONTENT, "Stet " + report.made().version()).line();
        html.open(Tag.TITLE).text(HtmlSummary.title(report)).text(" \u2013 Stet").closeLine();
        html.embed(Tag.STYLE, Embedded.STYLE).embed(Tag.SCRIPT, Embedded.SCRIPT);
        html.closeLine();
    }

    private static void findings(Report report, MarkedDocuments documents, Html html) throws IOException {
        html.open(Tag.SECTION, "pane").with(Attribute.ID, "findings").with(Attribute.ARIA_LABELLEDBY, "findings-title").with(Attribute.TABINDEX, 0).line();
        html.open(Tag.H2).with(Attribute.ID, "findings-title").text("Findings").closeLine();
        HtmlControls.filters(report, documents, html);
        html.open(Tag.DIV).with(Attribute.ID, "list").line();
        HtmlFinding writer = new HtmlFinding(report, documents, html);
        for (int i = 0; i < report.findings().size(); i++) {
            writer.write(report.findings().get(i), i + 1, i >= PAGE);
        }
        html.closeLine();
        if (report.findings().isEmpty()) {
            html.element(Tag.P, "Nothing was found in what was checked.").line();
        }
        HtmlControls.pager(html);
        html.closeLine();
    }

    private static void texts(MarkedDocuments documents, Html html) throws IOException {
        HtmlDocument writer = new HtmlDocument(documents, html);
        List<Integer> checked = documents.checked();
        boolean draft = checked.stream().anyMatch(d -> documents.entry(d).isDraft());
        html.open(Tag.SECTION, "pane").with(Attribute.ID, "checked").with(Attribute.ARIA_LABELLEDBY, "checked-title").with(Attribute.TABINDEX, 0).line();
        html.open(Tag.DIV, "bar").open(Tag.H2).with(Attribute.ID, "checked-title").text(draft ? "The draft" : "The documents").closeLine();
        if (checked.size() > 1) {
            HtmlControls.documents("checked-document", "Document", documents, checked, html);
        }
        html.closeLine();
        if (checked.stream().anyMatch(d -> !documents.sentences(documents.entry(d).id()).isEmpty())) {
            HtmlControls.coverage(html);
        }
        for (int document : checked) {
            writer.write(document, document != checked.get(0));
        }
        html.closeLine();
        html.open(Tag.SECTION, "pane").with(Attribute.ID, "beside").with(Attribute.ARIA_LABELLEDBY, "beside-title").with(Attribute.TABINDEX, 0).line();
        html.open(Tag.DIV, "bar").open(Tag.H2).with(Attribute.ID, "beside-title").text(draft ? "The sources" : "Held against").closeLine();
        HtmlControls.documents("beside-document", "Document", documents, IntStream.range(0, documents.size()).boxed().toList(), html);
        html.closeLine();
        for (int document = 0; document < documents.size(); document++) {
            if (!documents.isChecked(document)) {
                writer.write(document, true);
            }
        }
        html.closeLine();
    }
}
