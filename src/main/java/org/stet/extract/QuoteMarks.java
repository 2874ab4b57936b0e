package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import org.stet.document.Block;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Finds what stands between quotation marks, block by block: double or single, straight or curly. A block that opens a quotation and
 * does not close it runs on to its end, as printers do when the next paragraph opens again.
 */
final class QuoteMarks {

    private static final int LONGEST_SINGLE = 400;

    private QuoteMarks() {
    }

    /** The quotations, marks included, in text order. */
    static List<Span> find(String text, List<Block> blocks) {
        List<Span> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.zone() != Zone.BOILERPLATE) {
                doubles(text, block.span(), found);
                singles(text, block.span(), found);
            }
        }
        found.sort(null);
        return found;
    }

    private static void doubles(String text, Span block, List<Span> found) {
        int open = -1;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || c == '„' || c == '«' || c == '"' && open < 0;
            boolean closes = c == '”' || c == '»' || c == '"' && open >= 0;
            if (opens && open < 0) {
                open = i;
            } else if (closes && open >= 0) {
                add(found, open, i + 1);
                open = -1;
            }
        }
        if (open >= 0 && open < block.start() + 3) {
            add(found, open, block.end());
        }
    }

    private static void add(List<Span> found, int start, int end) {
        if (end - start > 2) {
            found.add(new Span(start, end));
        }
    }

    private static void singles(String text, Span block, List<Span> found) {
        for (int i = block.start(); i < block.end(); i++) {
            int at = i;
            if (opensSingle(text, block, i) && found.stream().noneMatch(s -> s.start() <= at && at < s.end())) {
                int close = closeOf(text, block, i);
                if (close > i + 2) {
                    found.add(new Span(i, close + 1));
                    i = close;
                }
            }
        }
    }

    private static boolean opensSingle(String text, Span block, int i) {
        char c = text.charAt(i);
        boolean before = i == block.start() || Character.isWhitespace(text.charAt(i - 1)) || "([—–".indexOf(text.charAt(i - 1)) >= 0;
        return (c == '‘' || c == '\'') && before && i + 1 < block.end() && Character.isLetterOrDigit(text.charAt(i + 1))
                && !(c == '\'' && i + 2 < block.end() && Character.isDigit(text.charAt(i + 1)));
    }

    private static int closeOf(String text, Span block, int open) {
        int limit = Math.min(block.end(), open + LONGEST_SINGLE);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean mark = c == '’' || c == '\'';
            boolean ends = i + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
            boolean pluralGenitive = text.charAt(i - 1) == 's' && i + 2 < block.end() && text.charAt(i + 1) == ' '
                    && Character.isLowerCase(text.charAt(i + 2)) && text.substring(i + 1, limit).matches("(?s).*[’'](\\W.*|$)");
            if (mark && ends && !pluralGenitive) {
                return i;
            }
        }
        return -1;
    }
}
