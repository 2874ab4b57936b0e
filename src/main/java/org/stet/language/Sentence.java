package org.stet.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.text.Span;
import org.stet.text.Zone;

/** A sentence with everything the annotator knows of it. */
public final class Sentence {

    private final int index;
    private final int block;
    private final Zone zone;
    private final Span span;
    private final String text;
    private final List<Token> tokens;
    private final List<Frame> frames;
    /** By head the tokens that hang on it, in text order. */
    private final List<List<Token>> children;

    /**
     * @param index in the document, from 0
     * @param block index of the document's block it stands in
     * @param text  the whole document's text, so that spans can be read
     */
    public Sentence(int index, int block, Zone zone, Span span, String text, List<Token> tokens, List<Frame> frames) {
        this.index = index;
        this.block = block;
        this.zone = zone;
        this.span = span;
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.frames = List.copyOf(frames);
        this.children = children(tokens);
    }

    private static List<List<Token>> children(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>();
        tokens.forEach(t -> children.add(new ArrayList<>(2)));
        tokens.stream().filter(t -> t.head() >= 0).forEach(t -> children.get(t.head()).add(t));
        return children;
    }

    public int index() {
        return index;
    }

    public int block() {
        return block;
    }

    public Zone zone() {
        return zone;
    }

    public Span span() {
        return span;
    }

    /** The whole document's text. */
    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Frame> frames() {
        return frames;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The tokens that hang on another, in text order; none for -1, which is what the root hangs on. */
    public List<Token> children(int head) {
        return head < 0 ? List.of() : Collections.unmodifiableList(children.get(head));
    }

    public Optional<Token> child(int head, String label) {
        return children(head).stream().filter(t -> t.label().equals(label)).findFirst();
    }

    /** The token and all below it, in text order. */
    public List<Token> subtree(int head) {
        BitSet found = new BitSet(tokens.size());
        Deque<Integer> left = new ArrayDeque<>(List.of(head));
        while (!left.isEmpty()) {
            int at = left.pop();
            if (!found.get(at)) {
                found.set(at);
                children.get(at).forEach(t -> left.push(t.index()));
            }
        }
        return found.stream().mapToObj(tokens::get).toList();
    }

    public boolean dominates(int ancestor, int token) {
        for (int at = token, hops = 0; at >= 0 && hops <= tokens.size(); at = tokens.get(at).head(), hops++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence s && index == s.index && block == s.block && zone == s.zone && span.equals(s.span)
                && tokens.equals(s.tokens) && frames.equals(s.frames) && text.equals(s.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, span, tokens);
    }

    @Override
    public String toString() {
        return words(span);
    }

    /** From the first to the last of the tokens, less punctuation at both ends; a bracket that closes one among them stays. */
    public Span span(List<Token> some) {
        int from = 0;
        int to = some.size() - 1;
        while (from < to && some.get(from).isPunctuation()) {
            from++;
        }
        while (from < to && some.get(to).isPunctuation() && !closes(some, from, to)) {
            to--;
        }
        return new Span(some.get(from).span().start(), some.get(to).span().end());
    }

    /** Those of the tokens that stand together with one of them, without a gap. @param some in text order, the token among them */
    public static List<Token> run(List<Token> some, Token around) {
        int from = some.indexOf(around);
        int to = from;
        while (from > 0 && some.get(from - 1).index() + 1 == some.get(from).index()) {
            from--;
        }
        while (to + 1 < some.size() && some.get(to).index() + 1 == some.get(to + 1).index()) {
            to++;
        }
        return some.subList(from, to + 1);
    }

    private static boolean closes(List<Token> some, int from, int at) {
        String close = some.get(at).form();
        String open = close.equals(")") ? "(" : close.equals("]") ? "[" : "";
        long depth = open.isEmpty() ? 0 : some.subList(from, at).stream().mapToInt(t -> t.form().equals(open) ? 1 : t.form().equals(close) ? -1 : 0).sum();
        return depth > 0;
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
