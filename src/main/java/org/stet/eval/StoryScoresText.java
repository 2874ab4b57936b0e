package org.stet.eval;

import java.io.IOException;
import java.util.List;

/** Scores of stories as a table, and below it what was put together or parted wrongly. */
public final class StoryScoresText {

    private final int failures;

    /** @param failures how many to show of each sort, 0 for none */
    public StoryScoresText(int failures) {
        this.failures = failures;
    }

    public void print(StoryScores scores, Appendable out) throws IOException {
        out.append(scores.name()).append(": ").append(String.valueOf(scores.documents())).append(" documents in ").append(String.valueOf(scores.stories()))
                .append(" stories\n");
        Table table = new Table("", "precision", "recall", "F1");
        row("documents (B-cubed)", scores.bCubed(), table);
        row("pairs of documents", scores.pairs(), table);
        row("copies", scores.copies(), table);
        table.print(out);
        wrong("put together that do not belong together", scores.fused(), out);
        wrong("parted that belong together", scores.parted(), out);
        out.append('\n');
    }

    private static void row(String name, StoryScores.Pair pair, Table table) {
        table.row(name, pair.precision(), pair.recall(), pair.f1());
    }

    private void wrong(String what, List<String> pairs, Appendable out) throws IOException {
        if (!pairs.isEmpty() && failures > 0) {
            out.append('\n').append(what).append(":\n");
            for (String pair : pairs.subList(0, Math.min(failures, pairs.size()))) {
                out.append("  ").append(pair).append('\n');
            }
            if (pairs.size() > failures) {
                out.append("  and ").append(String.valueOf(pairs.size() - failures)).append(" more\n");
            }
        }
    }
}
