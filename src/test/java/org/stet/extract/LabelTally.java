package org.stet.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Precision and recall of each kind of fact over marked cases; a fact is right when every cell of its line is. */
final class LabelTally {

    private final Map<String, int[]> byKind = new TreeMap<>();
    private int cases;

    /** @param lines of one case, with the marks that are due */
    synchronized void add(List<String> lines) {
        cases++;
        for (String line : lines) {
            int what = line.startsWith(Marks.MISSED) ? 1 : line.startsWith(Marks.WRONG) ? 2 : 0;
            byKind.computeIfAbsent(line.substring(what == 0 ? 0 : 2).split(" \\| ")[0], k -> new int[3])[what]++;
        }
    }

    void write(Path file) {
        StringBuilder out = new StringBuilder(cases + " cases\n\n").append(String.format(Locale.ROOT, "%-12s %9s %6s %6s %10s %7s%n", "kind", "labelled",
                "found", "right", "precision", "recall"));
        byKind.forEach((kind, n) -> out.append(String.format(Locale.ROOT, "%-12s %9d %6d %6d %9.1f%% %6.1f%%%n", kind, n[0] + n[1], n[0] + n[2], n[0],
                100.0 * n[0] / Math.max(1, n[0] + n[2]), 100.0 * n[0] / Math.max(1, n[0] + n[1]))));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
