package org.stet.report;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.stet.finding.Coverage;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Level;
import org.stet.finding.Report;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/** What readers choose by. All but the layer of standings needs the script, and stays hidden without it. */
final class HtmlControls {

    private HtmlControls() {
    }

    static void filters(Report report, MarkedDocuments documents, Html html) throws IOException {
        html.open(Tag.DIV, "controls").with(Attribute.ROLE, "group").with(Attribute.ARIA_LABEL, "Filter").with(Attribute.HIDDEN).line();
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
            html.open(Tag.LABEL).open(Tag.INPUT).with(Attribute.TYPE, "checkbox").with(Attribute.NAME, "level").with(Attribute.VALUE, level.label())
                    .with(Attribute.CHECKED).text(" " + level.label() + "s").closeLine();
        }
        TreeMap<String, Integer> rules = new TreeMap<>();
        TreeMap<Integer, Integer> places = new TreeMap<>();
        report.findings().forEach(f -> rules.merge(f.rule(), 1, Integer::sum));
        report.findings().forEach(f -> places.merge(documents.number(f.primary().document()), 1, Integer::sum));
        begin("rule", "Rule", html);
        option("", "all rules", html);
        for (var rule : rules.entrySet()) {
            option(rule.getKey(), rule.getKey() + " (" + rule.getValue() + ")", html);
        }
        html.close().closeLine();
        begin("document", "Document", html);
        option("", "all documents", html);
        for (var place : places.tailMap(0).entrySet()) {
            option(place.getKey().toString(), documents.entry(place.getKey()).id() + " (" + place.getValue() + ")", html);
        }
        html.close().closeLine();
        begin("standing", "Show", html);
        option("", "all", html);
        option("open", "open", html);
        option("waived", "waived", html);
        if (report.settled().baseline()) {
            option("new", "new", html);
            option("unchanged", "unchanged", html);
        }
        html.close().closeLine();
        html.open(Tag.BUTTON).with(Attribute.TYPE, "button").with(Attribute.ID, "keys").text("Keys (?)").closeLine();
        html.closeLine();
        html.open(Tag.P, "count").with(Attribute.ID, "count").with(Attribute.ROLE, "status").with(Attribute.ARIA_LIVE, "polite").closeLine();
    }

    private static void begin(String name, String label, Html html) throws IOException {
        html.open(Tag.LABEL).text(label + " ").open(Tag.SELECT).with(Attribute.NAME, name);
    }

    private static void option(String value, String text, Html html) throws IOException {
        html.open(Tag.OPTION).with(Attribute.VALUE, value).text(text).close();
    }

    static void pager(Html html) throws IOException {
        html.open(Tag.NAV, "pager").with(Attribute.ID, "pager").with(Attribute.ARIA_LABEL, "Pages of findings").with(Attribute.HIDDEN);
        html.open(Tag.BUTTON).with(Attribute.TYPE, "button").with(Attribute.ID, "previous").text("Previous").close().text(" ");
        html.open(Tag.SPAN).with(Attribute.ID, "page").close().text(" ");
        html.open(Tag.BUTTON).with(Attribute.TYPE, "button").with(Attribute.ID, "next").text("Next").close().closeLine();
    }

    /** Chooses which document a column shows. */
    static void documents(String id, String label, MarkedDocuments documents, List<Integer> among, Html html) throws IOException {
        html.open(Tag.DIV, "controls").with(Attribute.HIDDEN).open(Tag.LABEL).text(label + " ").open(Tag.SELECT).with(Attribute.ID, id);
        for (int document : among) {
            DocumentEntry entry = documents.entry(document);
            option(Integer.toString(document), entry.id() + (entry.publisher().isEmpty() ? "" : ", " + entry.publisher()), html);
        }
        html.close().close().closeLine();
    }

    /** The switch of the layer of standings, and what its signs mean. */
    static void coverage(Html html) throws IOException {
        html.open(Tag.DIV, "legend").open(Tag.LABEL).open(Tag.INPUT).with(Attribute.TYPE, "checkbox").with(Attribute.ID, "layer")
                .text(" Show how each sentence stands").closeLine();
        html.open(Tag.UL).line();
        for (Coverage.Standing standing : Coverage.Standing.values()) {
            html.open(Tag.LI).element(Tag.SPAN, "sentence " + standing.label(), Standings.sign(standing) + " " + Standings.words(standing))
                    .text(": " + Standings.meaning(standing)).closeLine();
        }
        html.close().closeLine();
    }

    static void help(Html html) throws IOException {
        html.open(Tag.DIALOG).with(Attribute.ID, "help").with(Attribute.ARIA_LABELLEDBY, "help-title").line();
        html.open(Tag.H2).with(Attribute.ID, "help-title").text("Keys").close().open(Tag.DL).line();
        key("j", "next finding", html);
        key("k", "finding before", html);
        key("Enter or o", "to the evidence; again: to the next", html);
        key("/ or f", "to the filter", html);
        key("Esc", "back to the finding", html);
        key("?", "this help", html);
        html.closeLine();
        html.open(Tag.LABEL).open(Tag.INPUT).with(Attribute.TYPE, "checkbox").with(Attribute.ID, "single").with(Attribute.CHECKED)
                .text(" Keys of a single letter").closeLine();
        html.open(Tag.P).open(Tag.BUTTON).with(Attribute.TYPE, "button").with(Attribute.ID, "close").text("Close").close().closeLine();
        html.closeLine();
    }

    private static void key(String key, String does, Html html) throws IOException {
        html.open(Tag.DT).element(Tag.KBD, key).close().element(Tag.DD, does).line();
    }
}
