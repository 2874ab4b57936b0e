package org.stet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stet.finding.Difference;
import org.stet.finding.Provenance;
import org.stet.finding.Replay;
import org.stet.finding.RuleDifference;

/** Whether the same findings follow from a report's facts, as an editor reads it. */
public final class TextReplay {

    private TextReplay() {
    }

    /** @throws IOException where writing to {@code out} fails */
    public static void write(Replay replay, Appendable out) throws IOException {
        List<String> others = others(replay);
        for (String other : others) {
            Paragraph.write("", "  ", other, out);
        }
        for (RuleDifference rule : replay.rules()) {
            Paragraph.write("  " + rule.kind() + " ".repeat(9 - rule.kind().length()), "  ", rule.id() + versions(rule), out);
        }
        if (!others.isEmpty()) {
            out.append('\n');
        }
        TextDifferences differences = new TextDifferences();
        for (Difference difference : replay.findings()) {
            differences.add(difference, out);
        }
        if (!replay.same()) {
            differences.finish(out);
            out.append('\n');
        }
        out.append(verdict(replay)).append('\n');
    }

    private static String versions(RuleDifference rule) {
        return rule.kind().equals("changed") ? "  " + rule.before() + " \u2192 " + rule.after() : "  " + rule.before() + rule.after();
    }

    /** What made the report and is another now. */
    private static List<String> others(Replay replay) {
        Provenance then = replay.then();
        Provenance now = replay.now();
        List<String> others = new ArrayList<>();
        if (!then.version().equals(now.version())) {
            others.add("The report was made by Stet " + then.version() + "; this is Stet " + now.version() + ".");
        }
        if (!then.extractor().equals(now.extractor())) {
            others.add("Its facts were read by version " + then.extractor() + " of the extractor; version " + now.extractor() + " may read others.");
        }
        if (!then.models().equals(now.models())) {
            others.add("Its facts were read with other language models than this Stet has.");
        }
        if (!then.lexicon().equals(now.lexicon())) {
            others.add("The word lists are not those of the report; its facts stand as they were read with those.");
        }
        if (!replay.rules().isEmpty()) {
            others.add("These rules are not those of the report:");
        }
        return others;
    }

    private static String verdict(Replay replay) {
        String by = " from the report's facts by " + (replay.rules().isEmpty() ? "the same rules." : "the rules in force now.");
        if (replay.same()) {
            int count = replay.findings().size();
            return count == 0 ? "No finding follows, as then," + by : count + (count == 1 ? " finding follows" : " findings follow") + " again" + by;
        }
        return "Other findings follow" + by.substring(0, by.length() - 1) + ": " + count(replay, Difference.Kind.VANISHED) + " missing, "
                + count(replay, Difference.Kind.APPEARED) + " new, " + count(replay, Difference.Kind.CHANGED) + " changed, "
                + count(replay, Difference.Kind.SAME) + " the same.";
    }

    private static long count(Replay replay, Difference.Kind kind) {
        return replay.findings().stream().filter(d -> d.kind() == kind).count();
    }
}
