package org.stet.eval;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.stet.finding.Category;
import org.stet.finding.Finding;
import org.stet.report.Glyphs;

/** What an editor reads: the totals, tables by category, rule and confidence, then the first cases that did not go as they should. */
public final class TextScores implements Rendering {

    private static final int TENTHS = 10;
    private static final String NONE = "-";

    private final int mostFailures;
    private final StringBuilder failures = new StringBuilder();
    private long failed;

    /** @param mostFailures how many failed cases to show */
    public TextScores(int mostFailures) {
        this.mostFailures = mostFailures;
    }

    @Override
    public void add(Outcome outcome, Appendable out) {
        if (outcome.isChecked() && (!outcome.missed().isEmpty() || !outcome.falseFindings().isEmpty())) {
            failed++;
            if (failed <= mostFailures) {
                failure(outcome);
            }
        }
    }

    private void failure(Outcome outcome) {
        failures.append("  ").append(title(outcome.of())).append('\n');
        for (Expectation missed : outcome.missed()) {
            failures.append("    missed  ").append(wanted(missed)).append(noted(missed, outcome)).append('\n');
        }
        for (Finding finding : outcome.falseFindings()) {
            failures.append("    false   ").append(finding.rule()).append(", ").append(finding.level().label()).append(" (")
                    .append(finding.confidence()).append("): ").append(line(finding.message())).append('\n');
        }
    }

    private static String title(Case of) {
        return line(of.name()) + (of.name().equals(of.where()) ? "" : "  " + line(of.where()));
    }

    private static String wanted(Expectation missed) {
        String kind = missed.categories().isEmpty() ? "anything" : missed.categories().stream().map(Category::label).collect(Collectors.joining(" or "));
        return kind + (missed.text().isEmpty() ? "" : " at “" + line(missed.text()) + "”");
    }

    /** Whether there is a note where a finding that counts should be: its rule then knows the fault, and takes it too lightly. */
    private static String noted(Expectation missed, Outcome outcome) {
        return outcome.findings().stream().filter(f -> missed.isMetBy(f, outcome.of().draft())).findFirst()
                .map(f -> " (" + f.rule() + " has only a note there)").orElse("");
    }

    private static String line(String text) {
        return Glyphs.harmless(text.replaceAll("\\s+", " "));
    }

    @Override
    public void finish(Scores scores, Appendable out) throws IOException {
        totals(scores, out);
        if (!scores.byCategory().isEmpty()) {
            Table table = new Table("by category", "expected", "met", "recall", "findings", "right", "precision", "F1");
            scores.byCategory().forEach((category, row) -> table.row(category, row.met().whole(), row.met().part(), row.recall(), row.right().whole(),
                    row.right().part(), row.precision(), row.f1()));
            table.print(out);
        }
        if (!scores.byRule().isEmpty()) {
            Table table = new Table("by rule", "findings", "right", "precision", "false", "on clean drafts");
            scores.byRule().forEach((rule, row) -> table.row(rule, row.right().whole(), row.right().part(), row.precision(), row.falseFindings(),
                    row.falseOnClean()));
            table.print(out);
            Table bands = new Table("by confidence", "findings", "right", "share right");
            for (Map.Entry<Integer, Ratio> band : scores.byConfidence().entrySet()) {
                bands.row(tenths(band.getKey()) + " to " + tenths(band.getKey() + 1), band.getValue().whole(), band.getValue().part(), band.getValue().share());
            }
            bands.print(out);
        }
        if (failed > 0 && mostFailures > 0) {
            out.append(failed > mostFailures ? "\nthe first " + mostFailures + " of " + failed + " cases that failed\n" : "\ncases that failed\n")
                    .append(failures);
        }
    }

    private static void totals(Scores scores, Appendable out) throws IOException {
        out.append(scores.cases() + " case" + (scores.cases() == 1 ? "" : "s") + ": " + scores.cleanFlagged().whole() + " clean, "
                + scores.faultyFlagged().whole() + " faulty" + (scores.unchecked() > 0 ? "; " + scores.unchecked() + " not checked" : "") + "\n\n");
        Row total = scores.total();
        figure("precision", total.precision(), of(total.right(), "findings are right"), out);
        figure("recall", total.recall(), of(total.met(), "expectations are met"), out);
        figure("F1", total.f1(), "", out);
        figure("false findings per clean draft", scores.falsePerClean(), total.falseOnClean() + " on " + scores.cleanFlagged().whole(), out);
        figure("clean drafts flagged", scores.cleanFlagged().share(), of(scores.cleanFlagged(), ""), out);
        figure("faulty drafts flagged", scores.faultyFlagged().share(), of(scores.faultyFlagged(), ""), out);
        figure("balanced accuracy", scores.balancedAccuracy(), "", out);
        if (scores.pairs() > 0) {
            figure("faulty twin more suspicious", scores.faultyHigher(), "of " + scores.pairs() + (scores.pairs() == 1 ? " pair" : " pairs") + "; ties count half", out);
        }
    }

    private static String of(Ratio ratio, String what) {
        return (ratio.part() + " of " + ratio.whole() + " " + what).strip();
    }

    private static void figure(String name, OptionalDouble value, String from, Appendable out) throws IOException {
        out.append(String.format(Locale.ROOT, "  %-31s %6s   %s", name, shown(value), from).stripTrailing()).append('\n');
    }

    static String shown(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : NONE;
    }

    private static String tenths(int tenths) {
        return tenths / TENTHS + "." + tenths % TENTHS;
    }
}
