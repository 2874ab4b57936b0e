package org.stet.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.stet.report.CsvReport;
import org.stet.report.DashboardReport;
import org.stet.report.GitHubReport;
import org.stet.report.HtmlReport;
import org.stet.report.JUnitReport;
import org.stet.report.JsonReport;
import org.stet.report.MarkdownReport;
import org.stet.report.Renderer;
import org.stet.report.SarifReport;
import org.stet.report.StandingReport;
import org.stet.report.SummaryReport;
import org.stet.report.TextReport;

/** How findings are printed; {@code docs/formats.md} tells what each is for. Constants are spelt as they are typed. */
enum ReportFormat {
    text(ReportFormat::text, ".txt"),
    json(style -> new JsonReport(), ".json"),
    sarif(style -> new SarifReport(), ".sarif"),
    html(style -> new HtmlReport(), ".html", ".htm"),
    markdown(style -> new MarkdownReport(), ".md"),
    csv(style -> new CsvReport(), ".csv"),
    junit(style -> new JUnitReport(), ".xml"),
    github(style -> new GitHubReport()),
    dashboard(style -> new DashboardReport());

    private final Function<Style, Renderer> renderer;
    private final List<String> endings;

    /**
     * @param renderer for a style, which only text asks for
     * @param endings  of the names of files that are in this format
     */
    ReportFormat(Function<Style, Renderer> renderer, String... endings) {
        this.renderer = renderer;
        this.endings = List.of(endings);
    }

    /**
     * What text for reading is to be like.
     *
     * @param coverage whether the documents themselves are printed, with how each sentence stands
     * @param summary  whether figures by rule, publisher and month are printed of few documents too
     */
    record Style(boolean colour, boolean coverage, boolean summary) {
    }

    private static Renderer text(Style style) {
        Renderer findings = new TextReport(style.colour);
        return new SummaryReport(style.colour, style.summary, style.coverage ? new StandingReport(style.colour, findings) : findings);
    }

    Renderer renderer(Style style) {
        return renderer.apply(style);
    }

    /** The format that a file's name tells of. */
    static Optional<ReportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.stream().anyMatch(name::endsWith)).findFirst();
    }

    /** The endings of file names that tell of a format. */
    static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(format -> format.endings.stream()).toList();
    }
}
