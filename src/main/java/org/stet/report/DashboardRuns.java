package org.stet.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.stet.finding.Archive;
import org.stet.finding.LevelCounts;
import org.stet.report.Html.Attribute;
import org.stet.report.Html.Tag;

/** What a ledger tells: how findings came and went from run to run, which stories have most, and what took the time. */
final class DashboardRuns {

    private static final int MOST_STORIES = 25;

    private final Html html;
    private final BarTable bars;

    DashboardRuns(Html html) {
        this.html = html;
        this.bars = new BarTable(html);
    }

    /** Writes nothing without a ledger. */
    void write(Archive archive) throws IOException {
        if (archive.known()) {
            runs(archive);
            stories(archive.heaviest());
            stages(archive.stages());
        }
    }

    private void runs(Archive archive) throws IOException {
        html.open(Tag.SECTION).with(Attribute.ARIA_LABELLEDBY, "runs-title").line();
        html.open(Tag.H2).with(Attribute.ID, "runs-title").text("From run to run").closeLine();
        new ColumnChart(html).write("runs-title", archive.runs().stream()
                .map(run -> DashboardCharts.column("run " + run.number(), run.open())).toList());
        int most = Math.max(1, archive.runs().stream().mapToInt(run -> run.open().all()).max().orElse(1));
        bars.begin("Figures by run", List.of("Run", "Errors", "Warnings", "Notes", "Waived", "Documents", "Not checked"));
        for (Archive.Run run : archive.runs()) {
            bars.head("run " + run.number(), moment(run.begun()));
            bars.bar(run.open(), most);
            bars.cells(Figures.number(run.open().errors()), Figures.number(run.open().warnings()), Figures.number(run.open().notes()), Figures.number(run.waived()),
                    Figures.number(run.documents()), Figures.number(run.unread()));
        }
        bars.end();
        html.closeLine();
    }

    /** {@code 2026-01-12 08:30} of an ISO moment. */
    private static String moment(String iso) {
        return iso.replace("T", " ").replace("Z", " UTC");
    }

    private void stories(List<Archive.HeavyStory> stories) throws IOException {
        if (stories.isEmpty()) {
            return;
        }
        html.open(Tag.SECTION).with(Attribute.ARIA_LABELLEDBY, "stories-title").line();
        html.open(Tag.H2).with(Attribute.ID, "stories-title").text("Stories with most findings").closeLine();
        int most = Math.max(1, stories.get(0).open().all());
        bars.begin("Stories with most findings", List.of("Story", "Errors", "Warnings", "Notes", "Documents"));
        for (Archive.HeavyStory story : stories.subList(0, Math.min(stories.size(), MOST_STORIES))) {
            LevelCounts open = story.open();
            bars.head(story.id(), story.headline());
            bars.bar(open, most);
            bars.cells(Figures.number(open.errors()), Figures.number(open.warnings()), Figures.number(open.notes()), Figures.number(story.documents()));
        }
        bars.end();
        html.closeLine();
    }

    private void stages(Map<String, Long> stages) throws IOException {
        if (stages.isEmpty()) {
            return;
        }
        html.open(Tag.SECTION).with(Attribute.ARIA_LABELLEDBY, "stages-title").line();
        html.open(Tag.H2).with(Attribute.ID, "stages-title").text("What took the time").closeLine();
        long most = Math.max(1, stages.values().stream().mapToLong(Long::longValue).max().orElse(1));
        bars.begin("What took the time", List.of("Stage", "Time"));
        for (Map.Entry<String, Long> stage : stages.entrySet()) {
            bars.head(stage.getKey(), "");
            bars.bar(stage.getValue(), most);
            bars.cells(Durations.of(TimeUnit.MILLISECONDS.toSeconds(stage.getValue())));
        }
        bars.end();
        html.closeLine();
    }
}
