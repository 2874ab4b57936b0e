package org.stet.report;

import java.io.IOException;
import java.util.List;
import org.stet.finding.Level;
import org.stet.finding.LevelCounts;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/** Columns in the order of time, each parted by level. What it shows stands in a table too. */
final class ColumnChart {

    private static final int HIGH = 180;
    private static final int ABOVE = 14;
    private static final int BELOW = 24;
    private static final int LEFT = 52;
    private static final int NARROWEST = 320;
    /** Room that one label takes. */
    private static final int LABEL = 60;

    private final Html html;

    ColumnChart(Html html) {
        this.html = html;
    }

    /** @param label below it, where there is room @param told what it shows, in words */
    record Column(String label, String told, LevelCounts counts) {
    }

    /** @param named the id of the element that says what the chart shows; the columns are at least one */
    void write(String named, List<Column> columns) throws IOException {
        int step = columns.size() <= 24 ? 30 : columns.size() <= 60 ? 14 : 10;
        int wide = Math.max(NARROWEST, LEFT + columns.size() * step + LABEL / 2);
        int top = top(columns.stream().mapToInt(c -> c.counts.all()).max().orElse(0));
        html.open(Tag.DIV, "scroll").with(Attribute.ROLE, "group").with(Attribute.ARIA_LABELLEDBY, named).with(Attribute.TABINDEX, 0);
        html.open(Tag.SVG, "columns").with(Attribute.ROLE, "img").with(Attribute.ARIA_LABELLEDBY, named).with(Attribute.WIDTH, wide)
                .with(Attribute.HEIGHT, ABOVE + HIGH + BELOW).with(Attribute.VIEWBOX, "0 0 " + wide + " " + (ABOVE + HIGH + BELOW)).line();
        for (int part = 0; part <= 2; part++) {
            axis(part * top / 2, top, wide);
        }
        int free = 0;
        for (int i = 0; i < columns.size(); i++) {
            int x = LEFT + i * step;
            column(columns.get(i), x, step - Math.max(2, step / 5), top);
            if (x >= free && isWorthALabel(columns, i, step)) {
                html.open(Tag.TEXT, "label").with(Attribute.X, x).with(Attribute.Y, ABOVE + HIGH + 16).text(columns.get(i).label).close().line();
                free = x + LABEL;
            }
        }
        html.close().closeLine();
    }

    /** A round number above all columns, that can be halved. */
    private static int top(int highest) {
        int unit = 1;
        while (unit * 10L < highest) {
            unit *= 10;
        }
        for (int times : new int[] {2, 4, 6, 8, 10}) {
            if ((long) unit * times >= highest) {
                return unit * times;
            }
        }
        return highest;
    }

    /** Where all labels would not fit, months are told by their years. */
    private static boolean isWorthALabel(List<Column> columns, int i, int step) {
        return i == 0 || step * columns.size() < 12 * LABEL / 2 || !columns.get(i).label.matches("\\d{4}-\\d{2}") || columns.get(i).label.endsWith("-01");
    }

    private void axis(int value, int top, int wide) throws IOException {
        int y = y(value, top);
        html.open(Tag.LINE).with(Attribute.X1, LEFT - 4).with(Attribute.X2, wide).with(Attribute.Y1, y).with(Attribute.Y2, y).close();
        html.open(Tag.TEXT, "label").with(Attribute.X, LEFT - 8).with(Attribute.Y, y + 4).with(Attribute.TEXT_ANCHOR, "end").text(Figures.number(value)).close().line();
    }

    private void column(Column column, int x, int wide, int top) throws IOException {
        html.open(Tag.G).element(Tag.TITLE, column.told);
        int sum = 0;
        for (Level level : Tally.GRAVEST_FIRST) {
            int below = y(sum, top);
            sum += column.counts.of(level);
            int above = y(sum, top);
            if (below > above) {
                html.open(Tag.RECT, level.label()).with(Attribute.X, x).with(Attribute.Y, above).with(Attribute.WIDTH, wide).with(Attribute.HEIGHT, below - above).close();
            }
        }
        html.closeLine();
    }

    private static int y(int value, int top) {
        return ABOVE + HIGH - (int) ((long) value * HIGH / top);
    }
}
