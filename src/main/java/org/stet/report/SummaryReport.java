package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.finding.Archive;
import org.stet.finding.LevelCounts;
import org.stet.finding.Report;

/** What an audit desk looks at first: after the usual report, how the findings fall on rules, publishers, months and stories. */
public final class SummaryReport implements Renderer {

    /** With fewer documents the findings themselves tell it all. */
    private static final int FEWEST_DOCUMENTS = 100;
    private static final int MOST_ROWS = 15;

    private final Paint paint;
    private final boolean always;
    private final Renderer rest;

    /**
     * @param colour whether to write ANSI colours
     * @param always also of a report with few documents
     * @param rest   what is printed before
     */
    public SummaryReport(boolean colour, boolean always, Renderer rest) {
        this.paint = colour ? Paint.ANSI : Paint.NONE;
        this.always = always;
        this.rest = rest;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        rest.render(report, out);
        if (isWanted(report, always)) {
            summary(report, out);
        }
    }

    /** Whether the report has more than the findings themselves tell. @param always as its reader says */
    public static boolean isWanted(Report report, boolean always) {
        return always || report.documents().size() >= FEWEST_DOCUMENTS;
    }

    private void summary(Report report, Writer out) throws IOException {
        Figures figures = Figures.of(report);
        table("By rule", figures.rules(), "other rules", out);
        table("By publisher", figures.publishers(), "other publishers", out);
        List<Figures.Row> months = new ArrayList<>(figures.months());
        months.sort(Comparator.comparing((Figures.Row row) -> row.name().isEmpty()).thenComparing(Comparator.comparing(Figures.Row::name).reversed()));
        table("By month of publication", months, "other months", out);
        stories(report.archive(), out);
    }

    private void table(String title, List<Figures.Row> rows, String others, Writer out) throws IOException {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(title, "documents", "errors", "warnings", "notes", "waived", "per 100"));
        for (Figures.Row row : Figures.first(MOST_ROWS, rows, others)) {
            List<String> cells = new ArrayList<>(List.of(row.name().isEmpty() ? "(not known)" : row.name(), Figures.number(row.documents())));
            cells.addAll(levels(row.open()));
            cells.addAll(List.of(Figures.number(row.waived()), row.perHundred()));
            table.add(cells);
        }
        if (!rows.isEmpty()) {
            out.append('\n');
            TextTable.write(table, paint, out);
        }
    }

    private void stories(Archive archive, Writer out) throws IOException {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Most affected stories", "documents", "errors", "warnings", "notes"));
        for (Archive.HeavyStory story : archive.heaviest().stream().limit(MOST_ROWS).toList()) {
            List<String> cells = new ArrayList<>(List.of(story.headline().isEmpty() ? story.id() : story.id() + ": " + story.headline(), Figures.number(story.documents())));
            cells.addAll(levels(story.open()));
            table.add(cells);
        }
        if (!archive.heaviest().isEmpty()) {
            out.append('\n');
            TextTable.write(table, paint, out);
        }
    }

    private static List<String> levels(LevelCounts counts) {
        return List.of(Figures.number(counts.errors()), Figures.number(counts.warnings()), Figures.number(counts.notes()));
    }
}
