package org.stet.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.stet.finding.Difference;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;

/** Differences as an editor reads them: a paragraph for each that is one, then a line for each rule. */
public final class TextDifferences implements Differences {

    private static final String INDENT = " ".repeat(4);
    private static final String COLUMNS = "  %8s  %8s  %8s  %8s\n";

    private final DifferenceCounts counts = new DifferenceCounts();

    @Override
    public void add(Difference difference, Appendable out) throws IOException {
        counts.add(difference);
        if (difference.kind() == Difference.Kind.SAME) {
            return;
        }
        Finding finding = difference.finding();
        Evidence place = finding.primary();
        out.append(difference.kind().label()).append("  ").append(finding.level().label()).append("  ").append(Glyphs.harmless(finding.rule()))
                .append("  ").append(Glyphs.harmless(place.document())).append(":").append(String.valueOf(place.excerpt().at().line())).append('\n');
        Paragraph.write("  ", "  ", finding.message(), out);
        Strip strip = Strip.of(place.excerpt(), Paragraph.COLUMNS - INDENT.length());
        out.append(INDENT).append(strip.words()).append('\n');
        if (!strip.underline().isBlank()) {
            out.append(INDENT).append(strip.underline()).append('\n');
        }
        for (Difference.Part part : difference.changed()) {
            changed(part, difference, out);
        }
        out.append('\n');
    }

    private static void changed(Difference.Part part, Difference difference, Appendable out) throws IOException {
        String label = "  " + part.label() + " ".repeat(12 - part.label().length());
        String was = part.of(difference.before().orElseThrow());
        String is = part.of(difference.after().orElseThrow());
        Paragraph.write(label + "was  ", " ".repeat(label.length() + 5), was.isBlank() ? "(nothing)" : was, out);
        Paragraph.write(" ".repeat(label.length()) + "is   ", " ".repeat(label.length() + 5), is.isBlank() ? "(nothing)" : is, out);
    }

    @Override
    public void finish(Appendable out) throws IOException {
        if (counts.isUnchanged()) {
            int same = counts.of(Difference.Kind.SAME);
            out.append("Nothing changes: ").append(String.valueOf(same)).append(same == 1 ? " finding" : " findings").append(" before and after.\n");
            return;
        }
        int width = "in all".length();
        for (String rule : counts.rules()) {
            width = Math.max(width, rule.length());
        }
        String name = "%-" + width + "s";
        out.append(String.format(Locale.ROOT, name + COLUMNS, "", "appeared", "vanished", "changed", "the same"));
        for (String rule : counts.rules()) {
            row(name, rule, List.of(Difference.Kind.values()).stream().map(kind -> counts.of(rule, kind)).toList(), out);
        }
        row(name, "in all", List.of(Difference.Kind.values()).stream().map(counts::of).toList(), out);
    }

    private static void row(String name, String rule, List<Integer> figures, Appendable out) throws IOException {
        out.append(String.format(Locale.ROOT, name + COLUMNS, Glyphs.harmless(rule), figures.get(0), figures.get(1), figures.get(2), figures.get(3)));
    }
}
