package org.stet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stet.document.Block;
import org.stet.extract.CueReader.Reading;
import org.stet.fact.Cue;
import org.stet.fact.Stance;
import org.stet.language.Sentence;
import org.stet.language.Token;
import org.stet.lexicon.Lexicon;
import org.stet.text.Span;

/** Finds what a cue verb introduces: its clause, the sentence it is slipped into, the quotation beside it, its object. */
final class ContentFinder {

    private final Quotes quotes;
    private final QuotesBeside beside;
    private final CueReader cues;
    private final ContentHeads heads;
    private final ContentTokens tokens;

    /** @param document whether it is a thing that is read, which may show something without a clause ("the poll shows a close race") */
    record Source(Optional<Token> head, boolean canSpeak, boolean document) {
    }

    ContentFinder(Lexicon lexicon, Quotes quotes, List<Block> blocks, CueReader cues) {
        this.quotes = quotes;
        this.beside = new QuotesBeside(quotes, blocks);
        this.cues = cues;
        this.heads = new ContentHeads(lexicon, quotes, cues);
        this.tokens = new ContentTokens(lexicon, quotes, cues);
    }

    /** The parts of the content in text order; none if the verb introduces nothing here. */
    List<Span> content(Sentence s, Token verb, Reading reading, Source source) {
        Cue cue = reading.cue();
        TreeSet<Integer> tokens = new TreeSet<>();
        List<Token> clauses = heads.of(s, verb, reading, source);
        clauses.forEach(t -> tokens.addAll(this.tokens.of(s, verb, reading, t)));
        Optional<List<Token>> around = source.head.flatMap(t -> Insertion.around(s, verb, t, quotes));
        if (around.isPresent() && clauses.stream().noneMatch(t -> s.child(t.index(), "complm").isPresent())) {
            tokens.clear();
            around.get().forEach(t -> tokens.add(t.index()));
        } else if (tokens.isEmpty() && isSlippedIn(s, verb)) {
            s.head(verb).ifPresent(h -> s.subtree(h.index()).forEach(x -> tokens.add(x.index())));
            s.subtree(verb.index()).forEach(x -> tokens.remove(x.index()));
            tokens.removeIf(i -> i == 0 && s.token(0).label().equals("cc"));
        }
        dropFronted(s, verb, clauses, tokens);
        source.head.ifPresent(t -> {
            if (!s.dominates(t.index(), verb.index())) {
                s.subtree(t.index()).forEach(x -> tokens.remove(x.index()));
            }
        });
        tokens.removeIf(i -> cue.span().contains(s.token(i).span()));
        if (tokens.isEmpty() && followedByThat(s, verb)) {
            s.tokens().stream().filter(t -> t.index() > verb.index()).forEach(t -> tokens.add(t.index()));
        }
        withOpener(s, verb, tokens);
        List<Span> parts = quotes.stretched(runs(s, tokens));
        if (parts.isEmpty() && cue.stance() != Stance.ATTITUDE) {
            parts = beside.dependent(s, verb);
        }
        List<Span> near = cue.stance() == Stance.ATTITUDE ? List.of() : beside.adjacent(s, cue.span(), beside(s, verb, source.head));
        boolean clause = clauses.stream().anyMatch(t -> t.isVerb() && t.index() > verb.index());
        if (parts.stream().anyMatch(quotes::overlap) || !clause) {
            parts = near.isEmpty() ? parts : quotesOnly(parts, near);
        }
        parts = beside.withTail(s, verb, beside.withSecondHalf(s, verb, source.head, parts));
        boolean quoted = parts.stream().anyMatch(quotes::overlap);
        boolean stated = clauses.stream().anyMatch(t -> t.label().equals("ccomp") && t.index() > verb.index() && (isFinite(s, t) || source.document));
        boolean infinitive = clauses.stream().noneMatch(Token::isVerb) && !quoted && isInfinitive(s, verb, cue);
        boolean unfit = infinitive || cues.needsQuotation(cue) && !stated && !source.document && (!quoted || cueBetween(s, verb, parts.get(0)));
        return unfit ? List.of() : parts;
    }

    /** The words of a source that is the verb's own subject; one further off has another verb between. */
    private static Optional<Span> beside(Sentence s, Token verb, Optional<Token> source) {
        return source.filter(t -> t.head() == verb.index()).map(t -> s.subtreeSpan(t.index()));
    }

    /** The quotations beside the cue with those parts that hold a quotation too. */
    private List<Span> quotesOnly(List<Span> parts, List<Span> near) {
        List<Span> kept = parts.stream().filter(quotes::overlap).toList();
        return Stream.concat(kept.stream(), near.stream().filter(n -> kept.stream().noneMatch(n::overlaps))).sorted().toList();
    }

    /** What a cue within a quotation introduces: a clause with a subject of its own, or a quotation in the quotation. */
    Optional<Span> nested(Sentence s, Token verb, Span quote) {
        Optional<Span> inner = quotes.nested().stream().filter(q -> quote.contains(q) && q.start() >= verb.span().end())
                .filter(q -> s.tokensIn(q).stream().anyMatch(t -> s.dominates(verb.index(), t.index()))).findFirst();
        return inner.or(() -> s.child(verb.index(), "ccomp").filter(t -> t.index() > verb.index() && isFinite(s, t))
                .map(t -> s.subtreeSpan(t.index())).filter(quote::contains));
    }

    /** What a verb that is no cue by itself says where a quotation stands beside it. */
    List<Span> quotation(Sentence s, Token verb, Cue cue, Optional<Token> source) {
        return beside.withSecondHalf(s, verb, source, beside.adjacent(s, cue.span(), beside(s, verb, source)));
    }

    /** "Found that it leaked", "asked whether it leaked", "fears it leaks": a clause with a subject of its own says something by itself. */
    private static boolean isFinite(Sentence s, Token clause) {
        boolean subject = s.child(clause.index(), "nsubj").or(() -> s.child(clause.index(), "nsubjpass")).isPresent();
        return subject && (clause.pos().matches("VB[DZP]") || s.children(clause.index()).stream().anyMatch(t -> t.label().startsWith("aux")
                && (t.pos().equals("MD") || t.pos().matches("VB[DZP]"))));
    }

    /** "To reject it": what somebody is to do and has not done. */
    private static boolean isInfinitive(Sentence s, Token verb, Cue cue) {
        return s.children(verb.index()).stream().anyMatch(t -> t.pos().equals("TO") && cue.span().contains(t.span()));
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

    /** "Said that “nobody knew”": the parser may hang "that" elsewhere. */
    private static void withOpener(Sentence s, Token verb, TreeSet<Integer> tokens) {
        int before = tokens.isEmpty() ? -1 : tokens.first() - 1;
        while (before > verb.index() && s.token(before).isPunctuation()) {
            before--;
        }
        if (before > verb.index() && s.token(before).lemma().equals("that") && s.token(before).pos().equals("IN")) {
            tokens.add(before);
        }
    }

    private boolean cueBetween(Sentence s, Token verb, Span content) {
        return s.tokens().stream().anyMatch(t -> t.isVerb() && t.index() > verb.index() && t.span().end() <= content.start()
                && cues.read(s, t).isPresent());
    }

    private static boolean isSlippedIn(Sentence s, Token verb) {
        return verb.label().equals("parataxis") || verb.label().equals("advcl") && s.children(verb.index()).stream()
                .anyMatch(t -> t.label().equals("mark") && t.lemma().equals("as"));
    }

    private static List<Span> runs(Sentence s, TreeSet<Integer> indexes) {
        List<Span> parts = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (int i : indexes) {
            if (!run.isEmpty() && s.tokens().subList(run.get(run.size() - 1).index() + 1, i).stream().anyMatch(t -> !t.isPunctuation())) {
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
}
