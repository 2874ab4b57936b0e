package org.stet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.finding.Level;
import org.stet.finding.LevelCounts;
import org.stet.report.ColumnChart.Column;
import org.stet.report.Figures.Row;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/** How findings fall on rules, publishers and months. */
final class DashboardCharts {

    private static final int MOST_ROWS = 25;
    /** In more, years are shown instead. */
    private static final int MOST_MONTHS = 120;
    private static final int YEAR = 4;
    private static final int MONTHS = 12;

    private final Html html;
    private final BarTable bars;

    DashboardCharts(Html html) {
        this.html = html;
        this.bars = new BarTable(html);
    }

    void write(Figures figures) throws IOException {
        legend();
        rows("rules", "By rule", "Rule", figures.rules(), "other rules");
        rows("publishers", "By publisher", "Publisher", figures.publishers(), "other publishers");
        months(figures.months());
    }

    private void legend() throws IOException {
        html.open(Tag.UL, "key").with(Attribute.ARIA_LABEL, "Colours");
        for (Level level : Tally.GRAVEST_FIRST) {
            html.open(Tag.LI).open(Tag.SVG).with(Attribute.VIEWBOX, "0 0 10 10").with(Attribute.ARIA_HIDDEN, "true").open(Tag.RECT, level.label())
                    .with(Attribute.WIDTH, 10).with(Attribute.HEIGHT, 10).close().close().text(" " + level.label() + "s").close();
        }
        html.closeLine();
    }

    private void rows(String id, String title, String what, List<Row> rows, String others) throws IOException {
        html.open(Tag.SECTION).with(Attribute.ARIA_LABELLEDBY, id + "-title").line();
        html.open(Tag.H2).with(Attribute.ID, id + "-title").text(title).closeLine();
        table(title, what, rows, MOST_ROWS, others);
        html.closeLine();
    }

    /** @param most rows, the last of which stands for all that are left and has no bar */
    private void table(String title, String what, List<Row> rows, int most, String others) throws IOException {
        if (rows.isEmpty()) {
            html.element(Tag.P, "Nothing was found.").line();
            return;
        }
        int longest = Math.max(1, rows.stream().mapToInt(row -> row.open().all()).max().orElse(1));
        bars.begin(title, List.of(what, "Errors", "Warnings", "Notes", "Waived", "Documents", "Per 100 documents"));
        List<Row> shown = Figures.first(most, rows, others);
        for (int i = 0; i < shown.size(); i++) {
            Row row = shown.get(i);
            bars.head(row.name(), row.about());
            if (i == most - 1 && rows.size() > most) {
                bars.noBar();
            } else {
                bars.bar(row.open(), longest);
            }
            bars.cells(Figures.number(row.open().errors()), Figures.number(row.open().warnings()), Figures.number(row.open().notes()), Figures.number(row.waived()),
                    Figures.number(row.documents()), row.perHundred());
        }
        bars.end();
    }

    private void months(List<Row> rows) throws IOException {
        html.open(Tag.SECTION).with(Attribute.ARIA_LABELLEDBY, "months-title").line();
        List<Row> dated = rows.stream().filter(row -> row.name().matches("\\d{4}-\\d{2}")).toList();
        boolean years = !dated.isEmpty() && count(dated.get(0).name(), dated.get(dated.size() - 1).name()) > MOST_MONTHS;
        String title = years ? "By year of publication" : "By month of publication";
        html.open(Tag.H2).with(Attribute.ID, "months-title").text(title).closeLine();
        List<Column> columns = years ? years(dated) : everyMonth(dated);
        if (!columns.isEmpty()) {
            new ColumnChart(html).write("months-title", columns);
        }
        html.open(Tag.DETAILS, "wide").open(Tag.SUMMARY).open(Tag.H3).text("Figures by month").close().closeLine();
        table("Figures by month", "Month", rows, Integer.MAX_VALUE, "");
        html.closeLine();
        html.closeLine();
    }

    private static List<Column> years(List<Row> dated) {
        Map<String, LevelCounts> found = new HashMap<>();
        dated.forEach(row -> found.merge(row.name().substring(0, YEAR), row.open(), LevelCounts::plus));
        int first = Integer.parseInt(dated.get(0).name().substring(0, YEAR));
        int last = Integer.parseInt(dated.get(dated.size() - 1).name().substring(0, YEAR));
        List<Column> columns = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            String name = String.valueOf(year);
            columns.add(column(name, found.getOrDefault(name, LevelCounts.NONE)));
        }
        return columns;
    }

    /** Those without a document too. */
    private static List<Column> everyMonth(List<Row> dated) {
        Map<String, LevelCounts> found = new HashMap<>();
        dated.forEach(row -> found.put(row.name(), row.open()));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; !dated.isEmpty() && i < count(dated.get(0).name(), dated.get(dated.size() - 1).name()); i++) {
            int month = index(dated.get(0).name()) + i;
            String name = String.format(Locale.ROOT, "%04d-%02d", month / MONTHS, month % MONTHS + 1);
            columns.add(column(name, found.getOrDefault(name, LevelCounts.NONE)));
        }
        return columns;
    }

    static Column column(String name, LevelCounts counts) {
        return new Column(name, name + ": " + Tally.counted(counts.errors(), "error") + ", " + Tally.counted(counts.warnings(), "warning") + ", "
                + Tally.counted(counts.notes(), "note"), counts);
    }

    private static int count(String first, String last) {
        return index(last) - index(first) + 1;
    }

    private static int index(String month) {
        return Integer.parseInt(month.substring(0, YEAR)) * MONTHS + Integer.parseInt(month.substring(YEAR + 1)) - 1;
    }
}
