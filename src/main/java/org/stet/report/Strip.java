package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Excerpt;
import org.stet.text.Sentences;
import org.stet.text.Span;

/**
 * A piece of a document's line cut to a width, and the row of tildes that goes under it.
 *
 * @param words     fit to be shown on a terminal
 * @param underline spaces and tildes; no longer than the words
 */
record Strip(String words, String underline) {

    private static final String CUT = "\u2026";

    private record Cell(String shown, int width, boolean marked) {
    }

    /** The sentence around the marked words, in at most {@code columns} columns. */
    static Strip of(Excerpt excerpt, int columns) {
        Span sentence = Sentences.around(excerpt);
        List<Cell> cells = cells(excerpt, sentence);
        int first = 0;
        while (first < cells.size() && !cells.get(first).marked()) {
            first++;
        }
        int last = cells.size();
        while (last > first && !cells.get(last - 1).marked()) {
            last--;
        }
        int from = first;
        int to = first;
        int room = columns - 2;
        while (to < last && cells.get(to).width() <= room) {
            room -= cells.get(to++).width();
        }
        int before = room - Math.min(room / 2, width(cells, last, cells.size()));
        while (from > 0 && to == last && cells.get(from - 1).width() <= before) {
            before -= cells.get(--from).width();
            room -= cells.get(from).width();
        }
        while (to >= last && to < cells.size() && cells.get(to).width() <= room) {
            room -= cells.get(to++).width();
        }
        return drawn(cells, wordStart(cells, from, first), wordEnd(cells, to, Math.min(first, to)));
    }

    private static List<Cell> cells(Excerpt excerpt, Span sentence) {
        List<Cell> cells = new ArrayList<>();
        String line = excerpt.line();
        for (int i = sentence.start(); i < sentence.end(); i += Character.charCount(line.codePointAt(i))) {
            String shown = Glyphs.harmless(line.codePointAt(i));
            cells.add(new Cell(shown, Glyphs.width(shown), i >= excerpt.from() && i < excerpt.to()));
        }
        return cells;
    }

    private static int width(List<Cell> cells, int from, int to) {
        return cells.subList(from, to).stream().mapToInt(Cell::width).sum();
    }

    /** The first cell of a whole word, where the cut falls before the marked words. */
    private static int wordStart(List<Cell> cells, int from, int first) {
        int at = from;
        while (at > 0 && at < first && !cells.get(at - 1).shown().equals(" ")) {
            at++;
        }
        return at;
    }

    /** The end of a whole word, where the cut falls after the least that must be shown; of a word that fills the strip, the cut. */
    private static int wordEnd(List<Cell> cells, int to, int least) {
        int at = to;
        while (at < cells.size() && at > least && !cells.get(at).shown().equals(" ")) {
            at--;
        }
        return at > least || at == cells.size() ? at : to;
    }

    private static Strip drawn(List<Cell> cells, int from, int to) {
        StringBuilder words = new StringBuilder(from > 0 ? CUT : "");
        StringBuilder underline = new StringBuilder(from > 0 ? " " : "");
        for (Cell cell : cells.subList(from, to)) {
            words.append(cell.shown());
            underline.append((cell.marked() ? "~" : " ").repeat(cell.width()));
        }
        String shown = words.toString().stripTrailing() + (to < cells.size() ? CUT : "");
        return new Strip(shown, underline.toString().stripTrailing());
    }
}
