package org.stet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.stet.audit.Misses;
import org.stet.audit.Played;
import org.stet.audit.Practice;
import org.stet.finding.Evidence;
import org.stet.finding.Finding;
import org.stet.report.Glyphs;
import org.stet.report.Paragraph;
import org.stet.report.TextRule;
import org.stet.rule.Rule;

/** What came of a rehearsal, as whoever wrote the rules reads it: a line for each rule, below it each example that does not go as it should. */
final class RehearsalText {

    private static final String INDENT = " ".repeat(4);
    private static final int LABEL = 10;

    private final Appendable out;

    private RehearsalText(Appendable out) {
        this.out = out;
    }

    /** Prints it, and tells of broken rules. The exit code. */
    static int tell(Practice.Rehearsed rehearsed, Console console) throws IOException {
        console.tell(rehearsed.problems());
        if (!rehearsed.rules().isEmpty() && !console.print(out -> new RehearsalText(out).all(rehearsed))) {
            throw new ReaderGone();
        }
        boolean pass = rehearsed.played().stream().allMatch(Played::passes);
        return !rehearsed.problems().isEmpty() ? Exit.BAD_INPUT : pass ? Exit.STANDS : Exit.FINDINGS;
    }

    private void all(Practice.Rehearsed rehearsed) throws IOException {
        int width = rehearsed.rules().stream().mapToInt(r -> r.id().length()).max().orElse(1);
        for (Rule rule : rehearsed.rules()) {
            List<Played> played = rehearsed.played().stream().filter(p -> p.rule().equals(rule)).toList();
            long passed = played.stream().filter(Played::passes).count();
            out.append(String.format(Locale.ROOT, "%-" + width + "s  %d of %s\n", rule.id(), passed, counted(played.size(), "example") + " pass"));
            for (Played example : played) {
                if (!example.passes()) {
                    failed(example);
                }
            }
        }
        long failed = rehearsed.played().stream().filter(p -> !p.passes()).count();
        out.append(counted(rehearsed.rules().size(), "rule")).append(", ").append(counted(rehearsed.played().size(), "example")).append(": ")
                .append(failed == 0 ? "all pass" : rehearsed.played().size() - failed + " pass, " + failed + " fail").append(".\n");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void failed(Played played) throws IOException {
        boolean stands = played.example().stands();
        out.append("  ").append(played.rule().file().name()).append(", example ").append(String.valueOf(played.number())).append(": ")
                .append(!played.refusal().isEmpty() ? "it cannot be played" : stands ? "the rule must find nothing"
                        : "the rule must find the words in brackets").append('\n');
        line("Draft", TextRule.marked(played.example()));
        for (String source : played.example().sources()) {
            line("Source", source);
        }
        line("Problem", played.refusal());
        if (played.refusal().isEmpty()) {
            found("Found", played.own(), "nothing, anywhere");
            found("Others", played.others(), stands ? "no other rule finds anything" : "no other rule finds anything at these words");
        }
        for (Misses.Miss miss : played.misses()) {
            line("Asked", miss.variant());
            for (Misses.Step step : miss.steps()) {
                line(step.met() ? "  met" : "  not met", step.words());
                for (String near : step.nearest()) {
                    line("", near);
                }
            }
        }
        out.append('\n');
    }

    private void found(String label, List<Finding> findings, String none) throws IOException {
        if (findings.isEmpty()) {
            line(label, none);
        }
        for (Finding finding : findings) {
            line(label, finding.rule() + " at \u201C" + finding.primary().text() + "\u201D" + against(finding.related()) + ": " + finding.message());
        }
    }

    private static String against(List<Evidence> related) {
        return related.isEmpty() ? "" : " against \u201C" + related.get(0).text() + "\u201D of " + related.get(0).document();
    }

    private void line(String label, String text) throws IOException {
        String depth = " ".repeat(text.length() - text.stripLeading().length());
        String rest = INDENT + " ".repeat(LABEL);
        Paragraph.write(INDENT + Glyphs.harmless(label) + " ".repeat(LABEL - label.length()) + depth, rest + depth, text, out);
    }
}
