package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import org.stet.document.Block;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Finds what stands between quotation marks, block by block: double or single, straight or curly. A block that opens a quotation and
 * does not close it runs on to its end if the next block opens one again, as printers do; elsewhere a mark was forgotten, and nobody
 * can tell which words were meant.
 */
final class QuoteMarks {

    private static final int LONGEST_SINGLE = 400;
    private static final String OPENING = "“„«\"";

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** The quotations, marks included, in text order. */
    static List<Span> find(String text, List<Block> blocks) {
        QuoteMarks marks = new QuoteMarks(text);
        List<Block> read = blocks.stream().filter(b -> b.zone() != Zone.BOILERPLATE).toList();
        for (int i = 0; i < read.size(); i++) {
            boolean goesOn = i + 1 < read.size() && OPENING.indexOf(text.charAt(read.get(i + 1).span().start())) >= 0;
            Span block = read.get(i).span();
            int at = block.start();
            for (Span quote : marks.doubles(block, goesOn)) {
                marks.singles(at, quote.start(), block);
                marks.found.add(quote);
                at = quote.end();
            }
            marks.singles(at, block.end(), block);
        }
        marks.found.sort(null);
        return marks.found;
    }

    private List<Span> doubles(Span block, boolean goesOn) {
        List<Span> quotes = new ArrayList<>();
        int open = -1;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            boolean closes = c == '”' || c == '»' || c == '"' && open >= 0;
            if (open < 0 && OPENING.indexOf(c) >= 0 && !cannotOpen(block, i)) {
                open = i;
            } else if (closes && open >= 0) {
                add(quotes, open, i + 1);
                open = -1;
            }
        }
        if (open >= 0 && goesOn) {
            add(quotes, open, block.end());
        }
        return quotes;
    }

    /** A straight mark opens nothing behind a figure (6'2") or at the end of a word. */
    private boolean cannotOpen(Span block, int i) {
        if (text.charAt(i) != '"' || i == block.start()) {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean ends = i + 1 >= block.end() || Character.isWhitespace(text.charAt(i + 1));
        return Character.isDigit(before) || ends && !Character.isWhitespace(before);
    }

    private static void add(List<Span> quotes, int start, int end) {
        if (end - start > 2) {
            quotes.add(new Span(start, end));
        }
    }

    private void singles(int from, int to, Span block) {
        for (int i = from; i < to; i++) {
            int close = opensSingle(block, i) ? closeOf(i, Math.min(to, i + LONGEST_SINGLE), block) : -1;
            if (close > i + 2) {
                found.add(new Span(i, close + 1));
                i = close;
            }
        }
    }

    private boolean opensSingle(Span block, int i) {
        char c = text.charAt(i);
        boolean before = i == block.start() || Character.isWhitespace(text.charAt(i - 1)) || "([—–".indexOf(text.charAt(i - 1)) >= 0;
        return (c == '‘' || c == '\'') && before && i + 1 < block.end() && Character.isLetterOrDigit(text.charAt(i + 1))
                && !(c == '\'' && i + 2 < block.end() && Character.isDigit(text.charAt(i + 1)));
    }

    /** The first mark that ends a word and is no genitive ("the players' fault"), or -1. */
    private int closeOf(int open, int limit, Span block) {
        int genitive = -1;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean ends = i + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if ((c == '’' || c == '\'') && ends) {
                if (!mayBeGenitive(i, block)) {
                    return i;
                }
                genitive = genitive < 0 ? i : genitive;
            }
        }
        return genitive;
    }

    private boolean mayBeGenitive(int mark, Span block) {
        return text.charAt(mark - 1) == 's' && mark + 2 < block.end() && text.charAt(mark + 1) == ' '
                && Character.isLowerCase(text.charAt(mark + 2));
    }
}
