package org.stet.report;

import java.io.IOException;
import java.util.List;
import org.stet.finding.Level;
import org.stet.finding.LevelCounts;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/** A chart that is a table: in each row a bar, and beside it the figures that it shows, so that nobody needs to see it. */
final class BarTable {

    /** In the bar's own measure: it is drawn as wide as there is room. */
    private static final int WIDE = 1000;
    private static final int HIGH = 10;

    private final Html html;

    BarTable(Html html) {
        this.html = html;
    }

    /** @param columns the heads of all columns but that of the bars, which is the second */
    void begin(String label, List<String> columns) throws IOException {
        html.open(Tag.DIV, "scroll").with(Attribute.ROLE, "group").with(Attribute.ARIA_LABEL, label).with(Attribute.TABINDEX, 0);
        html.open(Tag.TABLE, "figures").open(Tag.THEAD).open(Tag.TR);
        for (int i = 0; i < columns.size(); i++) {
            html.open(Tag.TH).with(Attribute.SCOPE, "col").text(columns.get(i)).close();
            if (i == 0) {
                html.open(Tag.TD).with(Attribute.ARIA_HIDDEN, "true").close();
            }
        }
        html.close().close().open(Tag.TBODY).line();
    }

    /** @param name the row's; empty where it is not known @param about in smaller letters; may be empty */
    void head(String name, String about) throws IOException {
        html.open(Tag.TR).open(Tag.TH).with(Attribute.SCOPE, "row");
        if (name.isEmpty()) {
            html.element(Tag.SPAN, "hash", "(not known)");
        } else {
            html.quoted(name);
        }
        if (!about.isEmpty()) {
            html.open(Tag.SPAN, "about").text(" ").quoted(about).close();
        }
        html.close();
    }

    /** @param whole what the full width stands for, at least 1 */
    void bar(LevelCounts counts, int whole) throws IOException {
        beginBar();
        long from = 0;
        long sum = 0;
        for (Level level : Tally.GRAVEST_FIRST) {
            sum += counts.of(level);
            long to = sum * WIDE / whole;
            stretch(level.label(), from, to);
            from = to;
        }
        html.close().close();
    }

    /** A bar of one kind. */
    void bar(long part, long whole) throws IOException {
        beginBar();
        stretch("plain", 0, part * WIDE / whole);
        html.close().close();
    }

    /** In the place of a bar that would make all others small. */
    void noBar() throws IOException {
        html.open(Tag.TD, "drawn").with(Attribute.ARIA_HIDDEN, "true").close();
    }

    private void beginBar() throws IOException {
        html.open(Tag.TD, "drawn").with(Attribute.ARIA_HIDDEN, "true").open(Tag.SVG).with(Attribute.VIEWBOX, "0 0 " + WIDE + " " + HIGH)
                .with(Attribute.PRESERVEASPECTRATIO, "none");
    }

    private void stretch(String styleClass, long from, long to) throws IOException {
        if (to > from) {
            html.open(Tag.RECT, styleClass).with(Attribute.X, from).with(Attribute.Y, 0).with(Attribute.WIDTH, to - from).with(Attribute.HEIGHT, HIGH).close();
        }
    }

    void cells(String... figures) throws IOException {
        for (String figure : figures) {
            html.element(Tag.TD, "number", figure);
        }
        html.closeLine();
    }

    void end() throws IOException {
        html.close().close().closeLine();
    }
}
