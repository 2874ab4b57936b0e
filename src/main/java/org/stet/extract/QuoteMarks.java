package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.document.Block;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Finds what stands between quotation marks, block by block: double or single, straight, curly, or as agencies and treebanks type them
 * ({@code ``} and {@code ''}). A block that opens a quotation and does not close it runs on to its end if the next block opens one again,
 * as printers do, or closes it, or if the text ends there; elsewhere a mark was forgotten, and nobody can tell which words were meant.
 */
final class QuoteMarks {

    private static final int LONGEST_SINGLE = 400;
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";
    private static final String SINGLE_OPENING = "‘'`";
    private static final String SINGLE_CLOSING = "’'";
    /** What follows an apostrophe that stands before a word: "'s", "'em", "'90s". */
    private static final Pattern CLITIC = Pattern.compile("(?i)(s|t|m|d|re|ve|ll|em|tis|til|cause|n|round|\\d\\ds?)\\b.*", Pattern.DOTALL);
    private static final int LONGEST_CLITIC = 7;

    private final String text;
    private final List<Span> outer = new ArrayList<>();
    private final List<Span> nested = new ArrayList<>();

    /** @param opens, closes both for a mark that does not tell which of the two it does */
    private record Mark(int start, int end, boolean opens, boolean closes) {
    }

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** The quotations of a text. */
    static Quotes find(String text, List<Block> blocks) {
        QuoteMarks found = new QuoteMarks(text);
        List<Block> read = blocks.stream().filter(b -> b.zone() != Zone.BOILERPLATE).toList();
        boolean goesOn = read.stream().noneMatch(b -> b.zone() == Zone.HEADLINE);
        for (int i = 0; i < read.size(); i++) {
            goesOn = found.read(read.get(i).span(), goesOn, i + 1 < read.size() ? read.get(i + 1).span() : new Span(text.length(), text.length()));
        }
        return new Quotes(found.outer, found.nested);
    }

    /** The words of a quotation without its marks, the space within them and the comma that printers put before the closing one. */
    static Span words(String text, Span quote) {
        int start = quote.start();
        int end = quote.end();
        if (text.startsWith("``", start) || text.startsWith("''", start)) {
            start += 2;
        } else if ((OPENING + SINGLE_OPENING + '"').indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (end - 2 >= start && text.startsWith("''", end - 2)) {
            end -= 2;
        } else if (end > start && (CLOSING + SINGLE_CLOSING + '"').indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /** @param before whether a quotation may be open when the block begins @return whether one is when it ends */
    private boolean read(Span block, boolean before, Span next) {
        List<Mark> marks = marks(block);
        int at = block.start();
        Mark open = null;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (open != null && mark.closes) {
                at = quote(at, open.start, mark.end, block);
                open = null;
            } else if (open == null && mark.opens && (!mark.closes || opensHere(block, marks, i))) {
                open = mark;
            } else if (open == null && mark.closes && mark.end - mark.start + (mark.opens ? 0 : 1) == 2 && before && at == block.start()) {
                at = quote(at, block.start(), mark.end, block);
            }
        }
        boolean goesOn = open != null && runsOn(open, next);
        at = goesOn ? quote(at, open.start, block.end(), block) : at;
        singles(at, block.end(), block, outer);
        return goesOn;
    }

    /** Adds a quotation, and the single ones before it and in it. @return where it ends */
    private int quote(int from, int start, int end, Span block) {
        singles(from, start, block, outer);
        if (words(text, new Span(start, end)).length() > 0) {
            outer.add(new Span(start, end));
            singles(start + 1, end, block, nested);
        }
        return end;
    }

    /** Whether an open quotation goes on when its block ends. */
    private boolean runsOn(Mark open, Span next) {
        if (next.length() == 0) {
            return !open.closes;
        }
        List<Mark> marks = marks(new Span(next.start(), next.end()));
        return !marks.isEmpty() && (marks.get(0).start <= next.start() + 1 && marks.get(0).opens || !marks.get(0).opens && !open.closes);
    }

    private List<Mark> marks(Span block) {
        List<Mark> marks = new ArrayList<>();
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            boolean doubled = (c == '`' || c == '\'') && i + 1 < block.end() && text.charAt(i + 1) == c;
            if (doubled) {
                marks.add(new Mark(i, i + 2, true, c == '\''));
                i++;
            } else if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 && !isMeasure(block, i) || c == '"') {
                marks.add(new Mark(i, i + 1, OPENING.indexOf(c) >= 0 || c == '"', OPENING.indexOf(c) < 0));
            }
        }
        return marks;
    }

    /** Inches or seconds. */
    private boolean isMeasure(Span block, int mark) {
        return mark > block.start() && Character.isDigit(text.charAt(mark - 1));
    }

    /**
     * Whether a mark that may do either opens a quotation: not behind a figure (6'2") or at the end of a word, and typed as two single
     * ones only if their number leaves one to close it.
     */
    private boolean opensHere(Span block, List<Mark> marks, int at) {
        Mark mark = marks.get(at);
        boolean spaced = mark.start == block.start() || Character.isWhitespace(text.charAt(mark.start - 1));
        if (mark.end - mark.start == 2) {
            long left = marks.stream().skip(at).takeWhile(m -> m.closes).count();
            return spaced && left % 2 == 0 && !endsSpeech(block, mark);
        }
        boolean ends = mark.end >= block.end() || Character.isWhitespace(text.charAt(mark.end));
        return !isMeasure(block, mark.start) && (spaced || !ends);
    }

    /** Whether a final mark stands before it and a small letter behind: ", '' he said". */
    private boolean endsSpeech(Span block, Mark mark) {
        int before = mark.start - 1;
        while (before > block.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        int after = mark.end;
        while (after < block.end() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return before >= block.start() && ",.?!".indexOf(text.charAt(before)) >= 0 && after < block.end() && Character.isLowerCase(text.charAt(after));
    }

    private void singles(int from, int to, Span block, List<Span> found) {
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
        if (SINGLE_OPENING.indexOf(c) < 0 || i + 1 >= block.end()) {
            return false;
        }
        boolean before = i == block.start() || Character.isWhitespace(text.charAt(i - 1)) || "([—–“\"".indexOf(text.charAt(i - 1)) >= 0;
        if (c == '`') {
            return before && text.charAt(i + 1) != '`' && text.charAt(Math.max(0, i - 1)) != '`';
        }
        return before && (Character.isLetterOrDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '[')
                && (c == '‘' || !CLITIC.matcher(text.substring(i + 1, Math.min(block.end(), i + 1 + LONGEST_CLITIC))).matches());
    }

    /** The first mark that ends a word and is no genitive ("the players' fault"), or -1. */
    private int closeOf(int open, int limit, Span block) {
        int genitive = -1;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean ends = i + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (SINGLE_CLOSING.indexOf(c) >= 0 && ends) {
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
