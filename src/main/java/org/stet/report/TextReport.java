package org.stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.finding.DocumentEntry;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.finding.Report;

/** What an editor reads: each finding's sentence, the places it is about, why it matters and what to do; then how many there are. */
public final class TextReport implements Renderer {

    private static final String SAME = "same";
    private static final String COMPARISON = ".comparison";
    private static final int MOST_REASONS = 3;
    private static final int FEWEST_STRIP_COLUMNS = 72;
    private static final int LONGEST_PUBLISHER = 24;
    /** Of more that was not checked a reader wants to know the reasons, not the names. */
    private static final int MOST_UNREAD = 20;

    private final Paint paint;

    /** @param colour whether to write ANSI colours */
    public TextReport(boolean colour) {
        this.paint = colour ? Paint.ANSI : Paint.NONE;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        for (Finding finding : report.findings()) {
            if (!finding.waived()) {
                finding(finding, report, out);
            }
        }
        new TextSettled(paint).rest(report, out);
        unread(report, out);
        out.append(summary(report)).append('\n');
        CoverageText.write(report, out);
    }

    /** What was not checked, each with its reason; where there is much, by the reason. */
    private static void unread(Report report, Writer out) throws IOException {
        List<Unread> all = Unread.of(report);
        boolean many = all.stream().mapToInt(Unread::count).sum() > MOST_UNREAD;
        List<String> told = many ? all.stream().map(TextReport::told).toList()
                : Stream.of(report.unread().stream().map(d -> d.path() + ": " + d.unread()),
                        report.archive().aside().stream().map(a -> a.place() + ": set aside: " + a.reason())).flatMap(s -> s).toList();
        for (String line : told.subList(0, Math.min(told.size(), MOST_UNREAD))) {
            Paragraph.write("", "    ", line, out);
            out.append('\n');
        }
        if (told.size() > MOST_UNREAD) {
            int left = all.stream().skip(MOST_UNREAD).mapToInt(Unread::count).sum();
            out.append("and " + Figures.number(left) + " more for other reasons; --format json tells all\n\n");
        }
    }

    private static String told(Unread unread) {
        return (unread.count() == 1 ? "" : Figures.number(unread.count()) + " ") + unread.reason() + " (" + String.join(", ", unread.first())
                + (unread.more() > 0 ? " and " + Figures.number(unread.more()) + " more" : "") + ")";
    }

    private void finding(Finding finding, Report report, Appendable out) throws IOException {
        Evidence primary = finding.primary();
        out.append(paint.level(finding.level())).append("  ").append(paint.strong(Glyphs.harmless(finding.rule()))).append("  ")
                .append(Glyphs.harmless(primary.document())).append(":" + primary.excerpt().at().line()).append("  ").append(Glyphs.harmless(finding.id()))
                .append(TextSettled.mark(finding, report)).append('\n');
        Paragraph.write("  ", "  ", finding.message(), out);
        List<Evidence> places = new ArrayList<>(List.of(primary));
        places.addAll(finding.related());
        boolean itself = finding.related().stream().allMatch(p -> p.document().equals(primary.document())) && !finding.related().isEmpty();
        List<String> labels = places.stream().map(p -> itself ? line(p) : label(p)).toList();
        int width = labels.stream().mapToInt(Glyphs::width).max().orElse(0);
        for (int i = 0; i < places.size(); i++) {
            place(places.get(i), labels.get(i), width, out);
        }
        Paragraph.write("    ", "    ", Places.more(finding).orElse(""), out);
        Paragraph.write("  Same  ", " ".repeat(8), same(finding), out);
        Paragraph.write("  Why   ", " ".repeat(8), joined(finding.standard(), finding.why()), out);
        Paragraph.write("  Help  ", " ".repeat(8), finding.help(), out);
        TextSettled.reopened(finding, out);
        out.append('\n');
    }

    /** Why the places are taken to speak of the same thing: the comparison of a fact with another, or what rules in DRL bind to {@code $same}. */
    private static String same(Finding finding) {
        return String.join(" | ", finding.proof().conditions().stream().flatMap(c -> c.bindings().entrySet().stream())
                .filter(b -> b.getKey().equals(SAME) || b.getKey().endsWith(COMPARISON)).map(Map.Entry::getValue).distinct().limit(MOST_REASONS).toList());
    }

    private void place(Evidence place, String label, int labelWidth, Appendable out) throws IOException {
        String indent = " ".repeat(4 + labelWidth + 2);
        Strip strip = Strip.of(place.excerpt(), Math.max(FEWEST_STRIP_COLUMNS, Paragraph.COLUMNS - indent.length()));
        out.append("    ").append(label).append(" ".repeat(labelWidth - Glyphs.width(label) + 2)).append(strip.words()).append('\n');
        int start = strip.underline().length() - strip.underline().stripLeading().length();
        if (!strip.underline().isEmpty()) {
            out.append(indent).append(strip.underline(), 0, start).append(paint.mark(strip.underline().substring(start))).append('\n');
        }
        if (adds(place, strip)) {
            Paragraph.write(indent + "that is: ", indent + "         ", place.says(), out);
        }
    }

    private static String label(Evidence place) {
        String publisher = Glyphs.harmless(place.publisher());
        if (publisher.codePointCount(0, publisher.length()) > LONGEST_PUBLISHER) {
            publisher = publisher.substring(0, publisher.offsetByCodePoints(0, LONGEST_PUBLISHER - 1)).strip() + "\u2026";
        }
        return Glyphs.harmless(place.document()) + (publisher.isEmpty() ? "" : " (" + publisher + ")") + Glyphs.harmless(Places.copy(place)) + ", " + line(place);
    }

    /** All that is needed where every place is in one document, which the finding's first line names. */
    private static String line(Evidence place) {
        return "line " + place.excerpt().at().line();
    }

    /** Whether what the place says is more than the words that are shown. */
    private static boolean adds(Evidence place, Strip strip) {
        String says = letters(place.says());
        return !says.isEmpty() && !letters(place.text()).contains(says) && !letters(strip.words()).contains(says);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String joined(String standard, String why) {
        return standard.isBlank() || why.isBlank() ? standard + why : standard + ": " + why;
    }

    private String summary(Report report) {
        Tally tally = Tally.of(report);
        int documents = report.documents().size() - tally.unread();
        boolean draft = report.documents().stream().anyMatch(DocumentEntry::isDraft);
        String read = draft ? "held against " + (isAlone(report) ? "itself only, without sources" : Tally.counted(sources(report), "source")) : Tally.counted(documents, "document") + " read";
        if (tally.unread() > 0) {
            read += ", " + Tally.counted(tally.unread(), "document") + " not checked";
        }
        if (!report.archive().aside().isEmpty()) {
            read += ", " + report.archive().aside().size() + " set aside";
        }
        List<String> before = TextSettled.counts(tally, report.settled().baseline());
        String rest = String.join("; ", Stream.concat(before.stream(), Stream.of(read)).toList());
        if (tally.open() == 0 && tally.unread() > 0) {
            return paint.strong("Not everything was checked") + ": no findings in the rest" + (before.isEmpty() ? ", " : "; ") + rest + ".";
        }
        if (tally.open() == 0) {
            return paint.strong("No findings") + ": " + rest + ".";
        }
        List<String> levels = Tally.GRAVEST_FIRST.stream().map(level -> Tally.counted(tally.of(level), level.label())).toList();
        return paint.strong(Tally.counted(tally.open(), "finding")) + ": " + String.join(", ", levels) + "; " + rest + ".";
    }

    private static boolean isAlone(Report report) {
        return report.documents().stream().noneMatch(DocumentEntry::isSource);
    }

    private static int sources(Report report) {
        return (int) report.documents().stream().filter(d -> d.isSource() && d.unread().isEmpty()).count();
    }
}
