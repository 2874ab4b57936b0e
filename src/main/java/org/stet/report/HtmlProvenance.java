package org.stet.report;

import java.io.IOException;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Provenance;
import org.stet.finding.Report;
import org.stet.finding.RuleEntry;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/** The foot of the page: what made the report, of what, so that it can be made again. */
final class HtmlProvenance {

    private HtmlProvenance() {
    }

    /** With a table of all documents. */
    static void write(Report report, Html html) throws IOException {
        begin(report, html);
        documents(report, html);
        rules(report, html);
        html.closeLine();
    }

    /** Without the documents. */
    static void brief(Report report, Html html) throws IOException {
        begin(report, html);
        rules(report, html);
        html.closeLine();
    }

    private static void begin(Report report, Html html) throws IOException {
        Provenance made = report.made();
        html.open(Tag.FOOTER).line();
        html.element(Tag.H2, "How this report was made").line();
        html.open(Tag.DL).line();
        row("Stet", made.version(), html);
        row("Rules", made.rules(), html);
        row("Word lists", made.lexicon(), html);
        row("Reader of facts", "version " + made.extractor(), html);
        for (Provenance.Model model : made.models()) {
            row("Model " + model.name(), model.version() + (model.sha256().isEmpty() ? "" : " " + model.sha256()), html);
        }
        html.closeLine();
    }

    private static void row(String name, String value, Html html) throws IOException {
        html.element(Tag.DT, name).open(Tag.DD).element(Tag.CODE, "hash", value).closeLine();
    }

    private static void documents(Report report, Html html) throws IOException {
        begin(Tally.counted(report.documents().size(), "document"), html, "Document", "Role", "File", "Publisher", "Published", "SHA-256");
        for (DocumentEntry document : report.documents()) {
            html.open(Tag.TR).open(Tag.TH).with(Attribute.SCOPE, "row").quoted(document.id()).close();
            html.element(Tag.TD, document.role()).open(Tag.TD).quoted(document.path()).close().open(Tag.TD).quoted(document.publisher()).close();
            html.element(Tag.TD, document.published()).open(Tag.TD).element(Tag.CODE, "hash", document.sha256()).close().closeLine();
        }
        end(html);
    }

    private static void rules(Report report, Html html) throws IOException {
        begin(Tally.counted(report.rules().size(), "rule") + " in force", html, "Rule", "Version", "Level", "What it finds", "Standard");
        for (RuleEntry rule : report.rules()) {
            html.open(Tag.TR).open(Tag.TH).with(Attribute.SCOPE, "row").element(Tag.CODE, rule.id()).close();
            html.open(Tag.TD).element(Tag.CODE, "hash", rule.version()).close().element(Tag.TD, rule.level().label());
            html.element(Tag.TD, rule.title()).element(Tag.TD, rule.standard()).closeLine();
        }
        end(html);
    }

    /** A table that shows when asked for. */
    private static void begin(String title, Html html, String... columns) throws IOException {
        html.open(Tag.DETAILS, "wide").open(Tag.SUMMARY).open(Tag.H3).text(title).close().closeLine();
        html.open(Tag.DIV, "scroll").with(Attribute.ROLE, "region").with(Attribute.ARIA_LABEL, title).with(Attribute.TABINDEX, 0);
        html.open(Tag.TABLE).open(Tag.THEAD).open(Tag.TR);
        for (String column : columns) {
            html.open(Tag.TH).with(Attribute.SCOPE, "col").text(column).close();
        }
        html.close().close().open(Tag.TBODY).line();
    }

    private static void end(Html html) throws IOException {
        html.close().close().close().closeLine();
    }
}
