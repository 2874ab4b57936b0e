package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stet.text.Span;
import org.stet.text.Zone;

/**
 * A sentence with everything the annotator knows of it.
 *
 * @param index in the document, from 0
 * @param block index of the document's block it stands in
 * @param text  the whole document's text, so that spans can be read
 */
public record Sentence(int index, int block, Zone zone, Span span, String text, List<Token> tokens, List<Frame> frames) {

    public Sentence {
        tokens = List.copyOf(tokens);
        frames = List.copyOf(frames);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    public List<Token> children(int head) {
        return tokens.stream().filter(t -> t.head() == head).toList();
    }

    public Optional<Token> child(int head, String label) {
        return tokens.stream().filter(t -> t.head() == head && t.label().equals(label)).findFirst();
    }

    /** The token and all below it, in text order. */
    public List<Token> subtree(int head) {
        TreeSet<Integer> found = new TreeSet<>();
        collect(head, found);
        return found.stream().map(tokens::get).toList();
    }

    private void collect(int head, TreeSet<Integer> found) {
        if (found.add(head)) {
            tokens.stream().filter(t -> t.head() == head).forEach(t -> collect(t.index(), found));
        }
    }

    public boolean dominates(int ancestor, int token) {
        for (int at = token, hops = 0; at >= 0 && hops <= tokens.size(); at = tokens.get(at).head(), hops++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** From the first to the last of the tokens, less punctuation at both ends. */
    public Span span(List<Token> some) {
        List<Token> kept = new ArrayList<>(some);
        while (kept.size() > 1 && kept.get(0).isPunctuation()) {
            kept.remove(0);
        }
        while (kept.size() > 1 && kept.get(kept.size() - 1).isPunctuation()) {
            kept.remove(kept.size() - 1);
        }
        return new Span(kept.get(0).span().start(), kept.get(kept.size() - 1).span().end());
    }

    public Span subtreeSpan(int head) {
        return span(subtree(head));
    }

    public String words(Span span) {
        return span.in(text);
    }

    public Optional<Frame> frameOf(int predicate) {
        return frames.stream().filter(f -> f.predicate() == predicate).findFirst();
    }

    /** Tokens that lie wholly inside the span. */
    public List<Token> tokensIn(Span span) {
        return tokens.stream().filter(t -> span.contains(t.span())).toList();
    }
}
