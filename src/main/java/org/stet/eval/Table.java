package org.stet.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.stet.report.Glyphs;

/** Names with figures, in columns as wide as they need to be. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... columns) {
        List<String> head = new ArrayList<>(List.of(title));
        Collections.addAll(head, columns);
        rows.add(head);
    }

    /** @param figures numbers, or optional ones */
    void row(String name, Object... figures) {
        List<String> row = new ArrayList<>(List.of(GAP + Glyphs.harmless(name)));
        for (Object figure : figures) {
            row.add(figure instanceof OptionalDouble share ? TextScores.shown(share) : figure.toString());
        }
        rows.add(row);
    }

    void print(Appendable out) throws IOException {
        out.append('\n');
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String pad = " ".repeat(width(column) - row.get(column).length());
                line.append(column == 0 ? "" : GAP).append(column == 0 ? row.get(column) + pad : pad + row.get(column));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
