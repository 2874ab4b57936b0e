package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stet.fact.Cue;
import org.stet.fact.Stance;
import org.stet.language.Argument;
import org.stet.language.Frame;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.Words;
import org.stet.text.Span;

/** Finds what a cue verb introduces: its clause, the sentence it is slipped into, the quotation beside it, or a phrase in an argument. */
final class ContentFinder {

    private final Lexicon lexicon;
    private final Quotes quotes;
    private final CueReader cues;
    private final Matters matters;

    ContentFinder(Lexicon lexicon, Quotes quotes, CueReader cues) {
        this.lexicon = lexicon;
        this.quotes = quotes;
        this.cues = cues;
        this.matters = new Matters(lexicon);
    }

    /** The parts of the content in text order; none if the verb introduces nothing here. */
    List<Span> content(Sentence s, Token verb, Cue cue, Optional<Token> source) {
        TreeSet<Integer> tokens = new TreeSet<>();
        List<Token> clauses = clauses(s, verb, cue);
        clauses.forEach(t -> tokens.addAll(without(s, t)));
        if (tokens.isEmpty() && isSlippedIn(s, verb)) {
            s.head(verb).ifPresent(h -> s.subtree(h.index()).forEach(x -> tokens.add(x.index())));
            s.subtree(verb.index()).forEach(x -> tokens.remove(x.index()));
        }
        dropFronted(s, verb, clauses, tokens);
        source.ifPresent(t -> {
            if (!s.dominates(t.index(), verb.index())) {
                s.subtree(t.index()).forEach(x -> tokens.remove(x.index()));
            }
        });
        tokens.remove(verb.index());
        if (tokens.isEmpty() && followedByThat(s, verb)) {
            s.tokens().stream().filter(t -> t.index() > verb.index()).forEach(t -> tokens.add(t.index()));
        }
        List<Span> parts = withQuotes(runs(s, tokens));
        if (parts.isEmpty()) {
            parts = quotesBeside(s, verb);
        }
        parts = withSecondHalf(s, verb, source, parts);
        boolean quoted = parts.stream().anyMatch(quotes::overlap);
        boolean stated = clauses.stream().anyMatch(t -> t.label().equals("ccomp") && t.index() > verb.index() && isFinite(s, t));
        boolean unfit = cues.needsQuotation(cue) && !stated && (!quoted || cueBetween(s, verb, parts.get(0)));
        return unfit ? List.of() : parts;
    }

    /** Tokens of a clause without what somebody else says in a clause joined to it ("X said it was safe, but Y said it was not"). */
    private TreeSet<Integer> without(Sentence s, Token clause) {
        TreeSet<Integer> kept = new TreeSet<>();
        s.subtree(clause.index()).forEach(t -> kept.add(t.index()));
        s.children(clause.index()).stream().filter(t -> t.label().equals("conj") && t.isVerb() && t.index() > clause.index())
                .filter(t -> cues.read(s, t).isPresent() && s.child(t.index(), "nsubj").isPresent() && s.child(t.index(), "ccomp").isPresent())
                .findFirst().ifPresent(other -> kept.tailSet(joint(s, other), true).clear());
        return kept;
    }

    /** "Found that it leaked", "asked whether it leaked", "fears it leaks": a clause with a subject of its own says something by itself. */
    private static boolean isFinite(Sentence s, Token clause) {
        boolean subject = s.child(clause.index(), "nsubj").or(() -> s.child(clause.index(), "nsubjpass")).isPresent();
        return subject && (clause.pos().matches("VB[DZP]") || s.children(clause.index()).stream().anyMatch(t -> t.label().startsWith("aux")
                && (t.pos().equals("MD") || t.pos().matches("VB[DZP]"))));
    }

    /** Where a joined clause begins, its conjunction and comma included. */
    private static int joint(Sentence s, Token clause) {
        int at = s.subtree(clause.index()).get(0).index();
        while (at > 0 && (s.token(at - 1).isPunctuation() || s.token(at - 1).label().equals("cc"))) {
            at--;
        }
        return at;
    }

    /** In “A,” X said, “B” the second half belongs to X too. */
    private List<Span> withSecondHalf(Sentence s, Token verb, Optional<Token> source, List<Span> parts) {
        int after = Math.max(verb.index(), source.map(Token::index).orElse(0));
        if (parts.isEmpty() || !quotes.overlap(parts.get(0)) || parts.get(0).start() > verb.span().start()) {
            return parts;
        }
        int from = s.token(after).span().end();
        List<Span> all = new ArrayList<>(parts);
        quotes.over(new Span(from, s.span().end())).stream().filter(q -> q.start() >= from && parts.stream().noneMatch(q::overlaps))
                .findFirst().filter(q -> s.tokensIn(new Span(from, q.start())).stream().noneMatch(Token::isVerb)).ifPresent(all::add);
        return all;
    }

    /** Where the parser lost the clause, all that follows "that" is taken. */
    private static boolean followedByThat(Sentence s, Token verb) {
        int next = verb.index() + 1;
        return next < s.tokens().size() && s.token(next).lemma().equals("that") && s.token(next).pos().equals("IN");
    }

    /** A phrase before "X said that ..." belongs to the saying, unless it is quoted. */
    private void dropFronted(Sentence s, Token verb, List<Token> clauses, TreeSet<Integer> tokens) {
        boolean follows = clauses.stream().anyMatch(t -> t.index() > verb.index());
        boolean opensWithQuote = !quotes.beginningAt(s.span().start()).isEmpty();
        if (follows && !opensWithQuote && !tokens.isEmpty() && tokens.last() > verb.index() && !isSlippedIn(s, verb)) {
            tokens.removeIf(i -> i < verb.index());
        }
    }

    private boolean cueBetween(Sentence s, Token verb, Span content) {
        return s.tokens().stream().anyMatch(t -> t.isVerb() && t.index() > verb.index() && t.span().end() <= content.start()
                && cues.read(s, t).isPresent());
    }

    private List<Token> clauses(Sentence s, Token verb, Cue cue) {
        List<Token> found = new ArrayList<>();
        s.tokens().stream().filter(t -> t.head() != verb.index() && owner(s, t).filter(o -> o.index() == verb.index()).isPresent()).forEach(found::add);
        for (Token child : s.children(verb.index())) {
            if (owner(s, child).filter(o -> o.index() != verb.index()).isPresent()) {
                continue;
            }
            if (child.label().equals("ccomp") || child.label().equals("xcomp") && child.isVerb() && !cues.needsQuotation(cue)) {
                found.add(child);
            }
        }
        if (found.stream().anyMatch(t -> isQuoted(s, t))) {
            found.removeIf(t -> !isQuoted(s, t) && s.child(t.index(), "nsubj").isEmpty() && s.child(t.index(), "nsubjpass").isEmpty());
        }
        Optional<Frame> frame = s.frameOf(verb.index());
        if (cue.stance() == Stance.ACCUSING) {
            matters.of(s, verb).ifPresent(found::add);
        } else if (frame.isPresent() && lexicon.has(Words.CUE_WITH_AS, cue.lemma())) {
            frame.get().argument("A2").map(Argument::head).map(s::token).ifPresent(found::add);
        } else if (found.isEmpty() && frame.isPresent()) {
            Clauses.anyArgument(frame.get(), List.of("A1", "A1-DSP")).map(Argument::head).map(s::token)
                    .filter(t -> !s.dominates(t.index(), verb.index())).filter(t -> isContent(s, t, cue)).ifPresent(found::add);
        }
        return found;
    }

    /**
     * The cue verb that a clause with "that" belongs to where the parser has hung it higher: the nearest one before it that has no clause
     * of its own ("... confirmed the call, with X writing that ...").
     */
    private Optional<Token> owner(Sentence s, Token clause) {
        Optional<Token> that = s.child(clause.index(), "complm");
        if (!clause.isVerb() || that.isEmpty()) {
            return Optional.empty();
        }
        int start = s.subtree(clause.index()).get(0).index();
        return s.tokens().stream().filter(t -> t.isVerb() && t.index() < start && t.index() > clause.head() && start - t.index() < 8)
                .filter(t -> s.child(t.index(), "ccomp").isEmpty() && cues.read(s, t).isPresent() && !s.dominates(clause.index(), t.index()))
                .reduce((one, later) -> later);
    }

    private boolean isQuoted(Sentence s, Token head) {
        return quotes.overlap(s.subtreeSpan(head.index()));
    }

    private boolean isContent(Sentence s, Token head, Cue cue) {
        return head.isVerb() || lexicon.has(Words.CUE_OF_THINGS, cue.lemma()) || isQuoted(s, head);
    }

    private static boolean isSlippedIn(Sentence s, Token verb) {
        return verb.label().equals("parataxis") || verb.label().equals("advcl") && s.children(verb.index()).stream()
                .anyMatch(t -> t.label().equals("mark") && t.lemma().equals("as"));
    }

    private static List<Span> runs(Sentence s, TreeSet<Integer> indexes) {
        List<Span> parts = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (int i : indexes) {
            if (!run.isEmpty() && run.get(run.size() - 1).index() + 1 != i) {
                addRun(s, run, parts);
                run = new ArrayList<>();
            }
            run.add(s.token(i));
        }
        addRun(s, run, parts);
        return parts;
    }

    private static void addRun(Sentence s, List<Token> run, List<Span> parts) {
        if (run.stream().anyMatch(t -> !t.isPunctuation())) {
            parts.add(s.span(run));
        }
    }

    /** Parts stretched over each quotation that they reach into. */
    private List<Span> withQuotes(List<Span> parts) {
        List<Span> stretched = new ArrayList<>();
        for (Span part : parts) {
            Span now = part;
            for (Span quote : quotes.over(part)) {
                now = now.cover(quote);
            }
            if (!stretched.isEmpty() && stretched.get(stretched.size() - 1).overlaps(now)) {
                now = stretched.remove(stretched.size() - 1).cover(now);
            }
            stretched.add(now);
        }
        return stretched;
    }

    private List<Span> quotesBeside(Sentence s, Token verb) {
        return quotes.over(s.span()).stream().filter(q -> !q.contains(verb.span()))
                .filter(q -> Math.abs(q.start() - verb.span().end()) < 4
                        || s.tokensIn(q).stream().anyMatch(t -> s.dominates(verb.index(), t.index()))).toList();
    }
}
