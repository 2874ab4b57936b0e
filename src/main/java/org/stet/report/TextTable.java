package org.stet.report;

import java.io.IOException;
import java.util.List;

/** Figures in columns: the first column to the left, the others to the right. */
final class TextTable {

    private static final int LONGEST_NAME = 44;

    private TextTable() {
    }

    /** @param rows the first is their head; all of one length */
    static void write(List<List<String>> rows, Paint paint, Appendable out) throws IOException {
        List<List<String>> shown = rows.stream().map(row -> row.stream().map(TextTable::cell).toList()).toList();
        int columns = shown.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : shown) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Glyphs.width(row.get(i)));
            }
        }
        for (int r = 0; r < shown.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String padding = " ".repeat(widths[i] - Glyphs.width(shown.get(r).get(i)));
                line.append("  ").append(i == 0 ? shown.get(r).get(i) + padding : padding + shown.get(r).get(i));
            }
            String text = line.toString().stripTrailing();
            out.append(r == 0 ? paint.faint(text) : text).append('\n');
        }
    }

    private static String cell(String text) {
        String one = Glyphs.oneLine(text);
        return one.codePointCount(0, one.length()) <= LONGEST_NAME ? one : one.substring(0, one.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "\u2026";
    }
}
