package org.stet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;
import org.stet.text.Zone;

/** Parts the dateline from the paragraph it opens, and an agency's credit from the paragraph it closes. */
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
            boolean found = blocks.stream().anyMatch(b -> b.zone() == Zone.DATELINE);
            for (int i = 0; i < Math.min(PARAGRAPHS_TRIED, body.size()) && !found; i++) {
                found = cutDateline(text, out, body.get(i));
            }
        }
        return out;
    }

    private boolean cutDateline(String text, List<Block> blocks, int i) {
        Span span = blocks.get(i).span();
        String start = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_DATELINE));
        Optional<Integer> end = patterns.dateline().stream().map(p -> p.matcher(start)).filter(Matcher::lookingAt).map(Matcher::end).findFirst();
        end.ifPresent(length -> cut(text, blocks, i, span.start() + length, Zone.DATELINE, Zone.BODY));
        return end.isPresent();
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
