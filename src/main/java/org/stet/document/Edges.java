package org.stet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * Parts the dateline from the paragraph it opens, and an agency's credit from the paragraph it closes. Where several paragraphs begin
 * as with a dateline, they are the turns of a transcript.
 */
final class Edges {

    private static final int LONGEST_DATELINE = 120;
    private static final int LONGEST_CREDIT = 80;
    /** A summary may stand above the paragraph with the dateline. */
    private static final int PARAGRAPHS_TRIED = 4;

    private final ZonePatterns patterns;

    Edges(ZonePatterns patterns) {
        this.patterns = patterns;
    }

    List<Block> split(String text, List<Block> blocks) {
        List<Integer> body = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).zone() == Zone.BODY) {
                body.add(i);
            }
        }
        List<Block> out = new ArrayList<>(blocks);
        if (!body.isEmpty()) {
            cutCredit(text, out, body.get(body.size() - 1));
            boolean alone = blocks.stream().anyMatch(b -> b.zone() == Zone.DATELINE);
            List<Integer> opened = body.stream().limit(alone ? 0 : PARAGRAPHS_TRIED).filter(i -> dateline(text, blocks.get(i)) > 0).toList();
            if (opened.size() == 1) {
                Block block = blocks.get(opened.get(0));
                cut(text, out, opened.get(0), block.span().start() + dateline(text, block), Zone.DATELINE, Zone.BODY);
            }
        }
        return out;
    }

    /** Length of the dateline at the block's beginning, 0 for none. */
    private int dateline(String text, Block block) {
        Span span = block.span();
        String start = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_DATELINE));
        return patterns.dateline().stream().map(p -> p.matcher(start)).filter(Matcher::lookingAt).mapToInt(Matcher::end).findFirst().orElse(0);
    }

    private void cutCredit(String text, List<Block> blocks, int i) {
        Span span = blocks.get(i).span();
        int from = Math.max(span.start(), span.end() - LONGEST_CREDIT);
        for (Pattern pattern : patterns.credit()) {
            Matcher credit = pattern.matcher(text.substring(from, span.end()));
            if (credit.find() && credit.start() > 0) {
                cut(text, blocks, i, from + credit.start(), Zone.BODY, Zone.BOILERPLATE);
                return;
            }
        }
    }

    private static void cut(String text, List<Block> blocks, int i, int at, Zone before, Zone after) {
        Span whole = blocks.get(i).span();
        Span left = Blank.strip(text, whole.start(), at);
        Span right = Blank.strip(text, at, whole.end());
        blocks.set(i, new Block(before, left));
        if (right.length() > 0) {
            blocks.add(i + 1, new Block(after, right));
        }
    }
}
